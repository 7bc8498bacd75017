import Testing

@testable import Activations

/// The formulas that a declaration shows are in the language, and are those that it computes.
@Suite struct FormulaCatalogueTests {
  /// Away from breakpoints, tails and the roots of every function.
  static let points: [Double] = [
    -7.3, -4.21, -3.2, -2.62, -1.83, -1.37, -0.71, -0.33, -0.012, 0.017, 0.29, 0.68, 1.41, 1.77,
    2.31, 2.69, 3.3, 4.87, 6.4, 7.7,
  ]

  @Test(arguments: ConventionTests.activations)
  func `the formula has the function's values, and its derivative the derivative's`(
    _ named: Named
  ) throws {
    let formula = try parsed(named.activation.formula, of: named.activation)
    let derivative = try parsed(named.activation.derivativeFormula, of: named.activation)
    for x in Self.points {
      let slope = named.activation.derivative(at: x)
      expectNear(formula.value(at: x), named.activation.value(at: x), x)
      expectNear(derivative.value(at: x), slope, x)
      expectNear(formula.derivative(at: x), slope, x)
    }
  }

  @Test func `a typed call of every function is the function`() throws {
    let scope = FormulaScope()
    for function in Catalogue.functions where function.hasDefaults {
      let name = function.identifier
      let member = try scope.function(name).members[0]
      let typed = try scope.function("\(name)(x)").members[0]
      let inside = try scope.formula("\(name)(x) + 0")
      for x in [-2.25, -0.5, 0.75, 3.5] {
        #expect(member.value(at: x) == typed.value(at: x), "\(name)")
        let value = member.value(at: x)
        #expect(abs(inside.value(at: x) - value) <= 4 * value.ulp, "\(name)")
      }
    }
  }

  /// The formula with the parameters that the activation has as named constants.
  private func parsed(_ text: String, of activation: any Activation) throws -> Formula {
    let constants = activation.arguments.map { ($0.name, $0.value) }
    let scope = FormulaScope(constants: Dictionary(uniqueKeysWithValues: constants))
    let expression = try scope.expression(text)
    #expect(try scope.expression(expression.text) == expression)
    return Formula(expression)
  }

  private func expectNear(_ value: Double, _ expected: Double, _ x: Double) {
    let allowed = 1e-12 * max(1e-3, expected.magnitude)
    #expect((value - expected).magnitude <= allowed, "\(value) instead of \(expected) at \(x)")
  }
}
