import Testing

@testable import Activations

/// The formulas that a declaration shows are those that it computes.
@Suite("Declared formulas")
struct DeclaredFormulaTests {
  /// Away from breakpoints, tails and the roots of every function.
  static let points: [Double] = [
    -7.3, -4.21, -3.2, -2.62, -1.83, -1.37, -0.71, -0.33, -0.012, 0.017, 0.29, 0.68, 1.41, 1.77,
    2.31, 2.69, 3.3, 4.87, 6.4, 7.7,
  ]

  @Test("the formula has the function's values", arguments: ConventionTests.activations)
  func formulas(_ named: Named) throws {
    let formula = try parsed(named.activation.formula, of: named.activation)
    for x in Self.points {
      expectNear(formula.value(at: x), named.activation.value(at: x), x)
    }
  }

  @Test("the derivative's formula has the derivative's", arguments: ConventionTests.activations)
  func derivativeFormulas(_ named: Named) throws {
    let formula = try parsed(named.activation.derivativeFormula, of: named.activation)
    for x in Self.points {
      expectNear(formula.value(at: x), named.activation.derivative(at: x), x)
    }
  }

  @Test("so does the formula's own derivative", arguments: ConventionTests.activations)
  func symbolicDerivatives(_ named: Named) throws {
    let formula = try parsed(named.activation.formula, of: named.activation)
    for x in Self.points {
      expectNear(formula.derivative(at: x), named.activation.derivative(at: x), x)
    }
  }

  /// The formula with the parameters that the activation has as named constants.
  func parsed(_ text: String, of activation: any Activation) throws -> Formula {
    let constants = activation.arguments.map { ($0.name, $0.value) }
    let scope = FormulaScope(constants: Dictionary(uniqueKeysWithValues: constants))
    return Formula(try scope.expression(text))
  }

  func expectNear(_ value: Double, _ expected: Double, _ x: Double) {
    let allowed = 1e-12 * max(1e-3, expected.magnitude)
    #expect((value - expected).magnitude <= allowed, "\(value) instead of \(expected) at \(x)")
  }
}
