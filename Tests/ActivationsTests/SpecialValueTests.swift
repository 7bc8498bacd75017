import Foundation
import Testing

@testable import Activations

/// Functions and derivatives where numbers end: infinities, NaN, and the sign of zero.
///
/// The greatest and least numbers and zero are in every table of ``ReferenceTable``.
@Suite("Special values")
struct SpecialValueTests {
  struct Row: Sendable {
    let x: Double
    /// f, f′ and f″; NaN where there is no limit.
    let values: [Double]
  }

  /// For each identifier its rows.
  static let table: [String: [Row]] = {
    let file = ReferenceTable.folder.appendingPathComponent("special.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var table: [String: [Row]] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      let numbers = fields.dropFirst().compactMap { Double($0) }
      if fields.count == 5, numbers.count == 4 {
        table[String(fields[0]), default: []]
          .append(Row(x: numbers[0], values: Array(numbers.dropFirst())))
      }
    }
    return table
  }()

  @Test("every function has its rows, and no other", arguments: Named.catalogue)
  func isComplete(_ named: Named) {
    let points = Self.table[named.name]?.map(\.x) ?? []
    #expect(
      points.count == 3 && points.contains(.infinity) && points.contains(-.infinity),
      "\(named.name) is not in Reference/special.tsv: run generate.py")
    for name in Self.table.keys { #expect(Catalogue.library.find(name) != nil, "\(name)") }
  }

  @Test("at infinities every method gives the limit, and NaN of NaN", arguments: Named.catalogue)
  func values(_ named: Named) throws {
    let activation = try named.activation
    for row in try #require(Self.table[named.name]) {
      for quantity in Quantity.all(upTo: 2) {
        let value = activation.trueValues(order: quantity.order, by: quantity.method)(row.x)
        let expected = row.values[quantity.order]
        #expect(
          distance(value, from: expected) <= 1,
          "\(quantity) at \(row.x): \(value) instead of \(expected)")
      }
    }
  }

  @Test("NaN gives NaN in plain arithmetic too, by every method", arguments: Named.catalogue)
  func notANumber(_ named: Named) throws {
    let activation = try named.activation
    for quantity in Quantity.all(upTo: 4) {
      let value = activation.derivative(at: .nan, order: quantity.order, by: quantity.method)
      #expect(value.isNaN, "\(quantity): \(value)")
    }
  }

  /// Sums that go through 0 and have another zero, of which the sum with −0 is 0: x + sin(x)².
  static let sums: Set<String> = ["sqnl", "xielu", "shifted_softplus", "bent_identity", "snake"]

  @Test("the sign of zero is kept where the function goes through 0 with a slope")
  func signedZero() throws {
    var kept = 0
    for declaration in Catalogue.declarations {
      let activation = declaration.activation
      let left = activation.oneSidedDerivatives(at: 0).left
      guard activation(0) == 0, left > 0 else { continue }
      let values = activation.trueValues()
      for value in [{ activation($0) }, { values($0) }] as [(Double) -> Double] {
        #expect(value(0.0).sign == .plus, "\(declaration.identifier)")
        let isMinus = value(-0.0).sign == .minus
        #expect(isMinus != Self.sums.contains(declaration.identifier), "\(declaration.identifier)")
      }
      kept += 1
    }
    #expect(kept > 20)
  }

  @Test("every method gives f(±0) the same sign", arguments: Named.catalogue)
  func signedZeroByMethod(_ named: Named) throws {
    let activation = try named.activation
    for x in [0.0, -0.0] {
      let value = activation(x)
      for method in DerivativeMethod.allCases {
        let plain = activation.derivative(at: x, order: 0, by: method)
        #expect(plain == value && plain.sign == value.sign, "\(method) at \(x): \(plain)")
        let other = activation.trueValues(by: method)(x)
        #expect(
          distance(other, from: value) <= 4 && other.sign == value.sign,
          "\(method) at \(x): \(other)")
      }
    }
  }

  @Test("xIELU has its limit at −∞ by every method", arguments: [0.5, 0.8, 3])
  func infinity(_ beta: Double) throws {
    let f = try Activation.xielu(alphaP: 0.8, alphaN: 0.8, beta: beta)
    let limit = beta < 0.8 ? Double.infinity : beta > 0.8 ? -.infinity : -0.8
    for method in DerivativeMethod.allCases {
      #expect(f.trueValues(by: method)(-.infinity) == limit, "\(method)")
    }
  }
}
