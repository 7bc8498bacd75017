import Testing

@testable import Activations

/// An activation under the text that a call has.
struct Named: Sendable, CustomTestStringConvertible {
  let name: String

  init(_ name: String) { self.name = name }

  /// Every function of the catalogue with its defaults, and examples for those that have none.
  static let catalogue = Catalogue.declarations.map { Named($0.identifier) }

  var activation: Activation {
    get throws {
      if let declared = Catalogue.declarations.first(where: { $0.identifier == name }) {
        return declared.activation
      }
      return Activation(try FormulaScope().function(name).members[0])
    }
  }

  var testDescription: String { name }
}

/// What is computed of a function: a derivative of an order by a method.
struct Quantity: Sendable, CustomStringConvertible {
  let order: Int
  let method: DerivativeMethod

  /// The function, and its derivatives of some orders by every method.
  static func all(upTo order: Int) -> [Quantity] {
    [Quantity(order: 0, method: .analytic)]
      + (0..<order).flatMap { order in
        DerivativeMethod.allCases.map { Quantity(order: order + 1, method: $0) }
      }
  }

  var description: String { order == 0 ? "f" : "derivative \(order) by \(method)" }
}

/// The distance of a computed number from the true one, in units of the last place of the true one.
///
/// 0 for equal numbers and two NaNs; infinite where one is NaN or infinite and the other is not.
func distance(_ computed: Double, from expected: Double) -> Double {
  if computed == expected || (computed.isNaN && expected.isNaN) { return 0 }
  guard computed.isFinite, expected.isFinite else { return .infinity }
  // In units first: the difference of two numbers near ±1.8e308 can be infinite.
  return (computed / expected.ulp - expected / expected.ulp).magnitude
}
