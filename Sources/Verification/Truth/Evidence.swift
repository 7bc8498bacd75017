import Activations
import Arithmetic

/// What bears out the truth of one function: differences of values, other precisions, other rules.
///
/// Each piece shares as little as it can with what it is held against. Whatever contradicts is a
/// ``Finding``, and a check with one fails.
struct Evidence {
  private(set) var findings: [Finding] = []
  /// At how many points differences confirmed an order.
  private(set) var confirmed: [Int: Int] = [:]
  /// The orders whose truth by forward mode differences contradict.
  private(set) var contradicted: Set<Int> = []

  private let activation: Activation
  private let differences: ValueDifferences
  private let places: [Double]

  init(for activation: Activation, orders: [Int], _ differences: ValueDifferences) {
    self.activation = activation
    self.differences = differences
    let breaks = activation.breakpoints.map(\.x)
    let values = activation.derivatives(Wide.self, order: 0, by: .forward)
    places = Self.places(in: activation.window).filter { x in
      values(Wide(x)).state != .undefined
        && !breaks.contains { ($0 - x).magnitude < 1e-6 * max(1, x.magnitude) }
    }
    let orders = Set(orders + [1, 2]).subtracting([0]).sorted()
    let forward = confirm(orders)
    compareRules(orders, forward)
    compareRounded(orders, forward)
    compareBig(orders)
    compareFormats()
  }

  /// Points spread over range and tails, none a round number.
  private static func places(in window: ClosedRange<Double>) -> [Double] {
    let width = window.upperBound - window.lowerBound
    let inner = (0..<24).map { index in
      window.lowerBound + width * (Double(index) + 0.37) / 24
    }
    let tails = [
      1e-9, 3.1e-5, 0.0123, 0.31, 5.7, 9.3, 14.1, 21.3, 33.7, 47.9, 131.3, 699.7, 3456.1,
    ]
    return inner + tails.flatMap { [-$0, $0] }
  }

  // MARK: Forward mode against differences of values

  /// The truth's enclosures at the places, by order.
  private mutating func confirm(_ orders: [Int]) -> [Int: [Wide]] {
    var forward: [Int: [Wide]] = [:]
    let estimates = places.map { differences.derivatives(orders, at: $0) }
    for (index, order) in orders.enumerated() {
      let derivatives = activation.derivatives(Wide.self, order: order, by: .forward)
      let values = places.map { derivatives(Wide($0)) }
      forward[order] = values
      var tally = Tally(order, "forward mode in 128 bits, against differences of values")
      for (place, x) in places.enumerated() {
        let estimate = estimates[place][index]
        guard estimate.isConclusive, values[place].state == .number else { continue }
        let value = values[place].primal
        let gap = estimate.value.difference(from: value).magnitude
        let allowed = 16 * estimate.error + 2 * values[place].radius + 0x1p-50 * value.magnitude
        if gap <= allowed || gap < 0x1p-1000 {
          confirmed[order, default: 0] += 1
        } else {
          tally.note(x, value, estimate.value.nearest)
        }
      }
      if add(tally) { contradicted.insert(order) }
    }
    return forward
  }

  // MARK: The rules of symbolic differentiation

  private mutating func compareRules(_ orders: [Int], _ forward: [Int: [Wide]]) {
    guard let formula = activation.formula, let slope = formula.expression.differentiated else {
      return
    }
    var symbolic: [(Int, Expression, String)] = [(1, slope, "the formula's symbolic derivative")]
    if let curvature = slope.differentiated {
      symbolic.append((2, curvature, "the formula's second symbolic derivative"))
    }
    if let declared = formula.derivativeExpression, declared != slope,
      let curvature = declared.differentiated
    {
      symbolic.append((2, curvature, "the symbolic derivative of the derivative's formula"))
    }
    for (order, expression, name) in symbolic {
      guard let truths = forward[order], !contradicted.contains(order) else { continue }
      let derivative = Activation(Formula(expression))
        .derivatives(Wide.self, order: 0, by: .forward)
      compare(order, name, truths) { derivative(Wide($0)) }
    }
  }

  // MARK: Other arithmetic

  /// What is printed as a true value.
  private mutating func compareRounded(_ orders: [Int], _ forward: [Int: [Wide]]) {
    let some = places.indices.filter { $0 % 4 == 1 }
    for order in orders where order <= 2 && !contradicted.contains(order) {
      for method in DerivativeMethod.allCases {
        let rounded = activation.trueValues(order: order, by: method)
        let plain = activation.derivatives(Double.self, order: order, by: method)
        var tally = Tally(order, "the rounded true value by \(method.rawValue)")
        for index in some {
          guard let truth = forward[order]?[index], truth.relativeRadius < 0x1p-60 else { continue }
          let value = rounded(places[index])
          // Where no precision suffices it is what plain arithmetic gives.
          let usual = plain(places[index])
          if value == usual || (value.isNaN && usual.isNaN) { continue }
          if TrueNumber(truth).ulps(of: value, in: .double).magnitude > 0.501 {
            tally.note(places[index], value, truth.primal)
          }
        }
        add(tally)
      }
    }
  }

  /// The same in 256 bits.
  private mutating func compareBig(_ orders: [Int]) {
    typealias Number = Bounded<BigFloat<Bits>>
    let values = activation.derivatives(Number.self, order: 0, by: .forward)
    let wide = activation.derivatives(Wide.self, order: 0, by: .forward)
    let rounded = activation.trueValues(order: 0)
    var tally = Tally(0, "the formula in 256 bits, against 128")
    for index in places.indices where index % 6 == 2 {
      let x = places[index]
      let (big, value) = (values(Number(x)), wide(Wide(x)))
      guard value.state == .number, value.relativeRadius < 0x1p-60 else { continue }
      let truth = TrueNumber(value)
      let other = TrueNumber(big)
      let gap = (truth.difference(from: other.nearest) + other.rest).magnitude
      let ulp = Format.double.ulp(of: truth.nearest)
      let printed = truth.ulps(of: rounded(x), in: .double).magnitude
      if gap > max(ulp / 1024, 0x1p-1072) || printed > 0.501 {
        tally.note(x, big.primal, truth.nearest)
      }
    }
    add(tally)
  }

  /// As many bits as true values are looked for with first, beyond 128.
  private enum Bits: Arithmetic.Precision { static var bits: Int { 256 } }

  /// Plain arithmetic of the other formats, value and slope.
  private mutating func compareFormats() {
    let truth = Truth(activation)
    for precision in Activations.Precision.allCases where precision != .double {
      for order in 0...1 where !contradicted.contains(order) {
        let testimony = Testimony(
          order == 0 ? .value : .forward, order: order, of: activation, given: nil, in: precision)
        let judge = Judge(
          testimony: testimony,
          tolerance: .standard(for: precision), kinks: [],
          activation: activation, differences: differences)
        var tally = Tally(order, "plain arithmetic of \(precision.rawValue)")
        let points = places.indices.filter { $0 % 4 == 3 }.map { precision.round(places[$0]) }
        for (x, result) in zip(points, testimony.results(at: points)) {
          let value = truth([order], at: x)[0]
          if judge.agreement(of: result, with: value, at: x) == .disagrees {
            tally.note(x, result, value.nearest)
          }
        }
        add(tally)
      }
    }
  }

  // MARK: Findings

  private mutating func compare(
    _ order: Int, _ name: String, _ truths: [Wide], _ other: (Double) -> Wide
  ) {
    var tally = Tally(order, name)
    let greatest = truths.filter { $0.state == .number }.reduce(0) {
      max($0, min($1.primal.magnitude, 1e6))
    }
    for (index, x) in places.enumerated() {
      let (value, truth) = (other(x), truths[index])
      guard truth.state == .number, truth.radius.isFinite else { continue }
      guard value.state != .unknown else { continue }
      let gap = (value - truth).primal.magnitude
      let allowed =
        0x1p-46 * truth.primal.magnitude + 0x1p-60 * greatest + 2 * (value.radius + truth.radius)
      if !(gap <= allowed) && value.primal != truth.primal {
        tally.note(x, value.primal, truth.primal)
      }
    }
    add(tally)
  }

  @discardableResult
  private mutating func add(_ tally: Tally) -> Bool {
    guard let finding = tally.finding else { return false }
    findings.append(finding)
    return true
  }

  /// A finding in the making.
  private struct Tally {
    let order: Int
    let subject: String
    private(set) var finding: Finding?
    private var weight = 0.0

    init(_ order: Int, _ subject: String) {
      self.order = order
      self.subject = subject
    }

    mutating func note(_ x: Double, _ value: Double, _ expected: Double) {
      let count = (finding?.count ?? 0) + 1
      let gap = (value - expected).magnitude / expected.magnitude
      if finding == nil || gap > weight {
        finding = Finding(
          order: order, subject: subject, x: x, value: value, expected: expected, count: count)
        weight = gap
      }
      finding?.count = count
    }
  }
}
