import Testing

@testable import Activations

/// Every formula and derivative formula of the catalogue is in the language, and is the function's.
@Suite struct FormulaCatalogueTests {
  @Test(arguments: Catalogue.all.map { $0.name }.indices)
  func `formulas of the catalogue are the functions`(_ index: Int) throws {
    let activation = Catalogue.all[index]
    for (text, value) in [
      (activation.formula, { activation.value(at: $0) }),
      (activation.derivativeFormula, { activation.derivative(at: $0) }),
    ] as [(String, (Double) -> Double)] {
      let constants = Dictionary(
        activation.arguments.map { ($0.name, $0.value) }, uniquingKeysWith: { a, _ in a })
      let expression = try FormulaScope(constants: constants).expression(text)
      let formula = Formula(expression)
      for step in -200...200 {
        let x = Double(step) / 16 + 1.0 / 64
        let (a, b) = (formula.value(at: x), value(x))
        let allowed = 1e-9 * max(abs(b), 1e-4)
        #expect(abs(a - b) <= allowed, "\(activation.name): \(text) at \(x) is \(a), not \(b)")
      }
      #expect(try FormulaScope(constants: constants).expression(expression.text) == expression)
      #expect(!expression.latex.isEmpty)
    }
  }

  @Test func `a typed call of every function is the function`() throws {
    let scope = FormulaScope()
    for type in Catalogue.types
    where type.parameterDescriptions.allSatisfy({ $0.defaultValue != nil }) {
      let name = type.entry.identifier
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
}
