import Testing

@testable import Activations

/// Functions and derivatives where numbers end: infinities, NaN, the greatest, the least and signed zero.
@Suite("Special values")
struct SpecialValueTests {
  static let points: [Double] = [
    -.infinity, -.greatestFiniteMagnitude, -.leastNonzeroMagnitude, 0, .leastNonzeroMagnitude,
    .greatestFiniteMagnitude, .infinity,
  ]

  /// For each identifier the values of f, f′ and f″ at the points; nil where the table has `?`.
  static let table: [String: [[Double?]]] = {
    var table: [String: [[Double?]]] = [:]
    var (name, row): (String, [[Double?]]) = ("", [])
    for word in specialValues.split(whereSeparator: \.isWhitespace) {
      if word == "|" {
        row.append([])
      } else if let last = row.indices.last, row[last].count < points.count {
        row[last].append(number(word))
      } else {
        table[name] = row
        (name, row) = (String(word), [])
      }
    }
    table[name] = row
    table[""] = nil
    return table
  }()

  static func number(_ word: Substring) -> Double? {
    let isNegative = word.hasPrefix("-")
    let word = isNegative ? word.dropFirst() : word
    let magnitude: Double?
    if word == "?" {
      return nil
    } else if word == "∞" {
      magnitude = .infinity
    } else if word == "max" {
      magnitude = .greatestFiniteMagnitude
    } else if word.hasSuffix("min") {
      let factor = word.dropLast(3)
      magnitude = (factor.isEmpty ? 1 : (Double(factor) ?? .nan)) * .leastNonzeroMagnitude
    } else {
      magnitude = Double(word) ?? .nan
    }
    return magnitude.map { isNegative ? -$0 : $0 }
  }

  @Test("the table has a row for every function, and no other")
  func isComplete() {
    let missing = Set(Catalogue.functions.map(\.identifier)).subtracting(Self.table.keys)
    #expect(missing == [])
    #expect(Self.table.keys.filter { Catalogue.find($0) == nil } == [])
    for (name, row) in Self.table {
      #expect(row.map(\.count) == [7, 7, 7], "\(name)")
    }
  }

  @Test("every method gives the table's values", arguments: table.keys.sorted())
  func values(_ identifier: String) throws {
    let row = try #require(Self.table[identifier])
    let function = try #require(Catalogue.find(identifier))
    let activation = function.hasDefaults ? try function.make() : function.type.init()
    for (index, x) in Self.points.enumerated() {
      let isBreakpoint = activation.breakpoints.contains { $0.x == x }
      for quantity in Evaluation.allCases where !(quantity.isForward && isBreakpoint) {
        guard let expected = row[quantity.order][index] else { continue }
        let value = quantity.computed(by: activation, at: x)
        #expect(
          Self.agrees(value, expected),
          "\(identifier), \(quantity) at \(x): \(value) instead of \(expected)")
      }
    }
  }

  /// Equal to the table's seven digits, or to a few of the least units.
  static func agrees(_ value: Double, _ expected: Double) -> Bool {
    if value == expected { return true }
    // What is just below the greatest number may be rounded beyond it in seven digits, or by four ulp.
    if expected.isInfinite {
      return value.magnitude > 1.797693e308 && (value > 0) == (expected > 0)
    }
    let difference = (value - expected).magnitude
    return difference <= 4 * .leastNonzeroMagnitude || difference <= 1e-6 * expected.magnitude
  }

  @Test("NaN gives NaN, by every method", arguments: Catalogue.functions.map(\.identifier))
  func notANumber(_ identifier: String) throws {
    let function = try #require(Catalogue.find(identifier))
    for quantity in Evaluation.allCases where quantity != .reverse {
      let value = quantity.computed(by: function.type.init(), at: .nan)
      #expect(value.isNaN, "\(identifier), \(quantity): \(value)")
    }
  }

  @Test("the sign of zero is kept where the function goes through 0 with a slope")
  func signedZero() throws {
    var kept = 0
    for function in Catalogue.functions {
      let activation = function.type.init()
      let left = oneSidedDerivatives(at: 0.0) { activation($0) }.left
      guard activation.value(at: 0) == 0, left > 0 else { continue }
      #expect(activation.value(at: 0.0).sign == .plus, "\(function.identifier)")
      #expect(activation.value(at: -0.0).sign == .minus, "\(function.identifier) of −0")
      kept += 1
    }
    #expect(kept > 20)
  }
}

/// A quantity by a method.
enum Evaluation: CaseIterable {
  case value, analytic, forward, reverse, second, nested, forwardOverReverse

  var order: Int {
    switch self {
    case .value: 0
    case .analytic, .forward, .reverse: 1
    case .second, .nested, .forwardOverReverse: 2
    }
  }

  /// Whether the point is left in the direction of rising x before the branch is chosen.
  var isForward: Bool { self != .value && self != .analytic && self != .reverse }

  func computed(by function: any Activation, at x: Double) -> Double {
    switch self {
    case .value: return function.value(at: x)
    case .analytic: return function.derivative(at: x)
    case .forward: return function.dual(at: Dual(x, tangent: 1)).tangent
    case .reverse:
      let input = Tape<Double>().variable(x)
      return function.variable(at: input).backward()[input]
    case .second: return function.secondDerivative(at: x)
    case .nested:
      return function.dual(at: Dual(Dual(x, tangent: 1), tangent: 1)).tangent.tangent
    case .forwardOverReverse:
      let input = Tape<Dual<Double>>().variable(Dual(x, tangent: 1))
      return function.variable(at: input).backward()[input].tangent
    }
  }
}
