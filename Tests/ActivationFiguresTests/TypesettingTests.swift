import ActivationFigures
import Activations
import Figures
import Testing

@Suite struct TypesettingTests {
  @Test(arguments: [
    ("relu", "ReLU", "max(0, x)"),
    ("leaky_relu", "Leaky ReLU (α = 0.01)", "x if x > 0; αx otherwise"),
    ("elu(x, 2)", "ELU (α = 2)", "x if x > 0; α(e^x − 1) otherwise"),
    ("elu", "ELU", "x if x > 0; e^x − 1 otherwise"),
    ("tanh", "Tanh", "tanh(x)"), ("silu", "SiLU", "xσ(x)"), ("mish", "Mish", "x·tanh(softplus(x))"),
    ("hardtanh(x, -2, 3)", "Hardtanh (x_min = −2, x_max = 3)", "clip(x, x_min, x_max)"),
    ("elu(x, 0.6666666666666666)", "ELU (α = 2/3)", "x if x > 0; α(e^x − 1) otherwise"),
    ("quick_gelu", "QuickGELU", "xσ(1.702x)"), ("swish(x, 2)", "SiLU (β = 2)", "xσ(βx)"),
  ])
  func `titles and formulas of the catalogue`(_ typed: String, _ title: String, _ formula: String)
    throws
  {
    let activation = Activation(try FormulaScope().function(typed).members[0])
    #expect(activation.title.plainText == title)
    #expect(
      activation.typesetFormula?.plainText.replacing("·", with: "")
        == formula.replacing("·", with: "")
    )
  }

  @Test func `a typed formula is its own title`() throws {
    let formula = Activation(try FormulaScope().formula("x/(1 + exp(-1.702*x))"))
    #expect(formula.title.plainText == "x/(1 + e^(−1.702x))")
    #expect(formula.typesetFormula == nil)
    let sum = (1...30).map { "sin(\($0)*x)" }.joined(separator: " + ")
    let long = Activation(try FormulaScope().formula(sum))
    guard case .text(let text) = long.title else {
      Issue.record("a long formula is shown as it was typed")
      return
    }
    #expect(text.count <= 44 && text.hasSuffix("…"))
  }

  @Test(arguments: [
    ("x*sigmoid({1,1.702}*x)", "x*sigmoid({1,1.702}*x)"), ("elu(x, alpha={1,2})", "ELU"),
  ])
  func `a family has the catalogue's name or the typed text`(_ typed: String, _ title: String)
    throws
  {
    let family = PlottedFunction(try FormulaScope().function(typed))
    #expect(family.title.plainText == title)
  }

  @Test func `parameters are set with their Greek letters`() {
    #expect(MathText.argument("alpha", .number(0.5)).plainText == "α = 0.5")
    #expect(MathText.argument("lambd", -2 as Expression).plainText == "λ = −2")
    #expect(MathText.argument(nil, 3 as Expression).plainText == "3")
  }

  @Test func `every function of the catalogue has a title and most a formula`() {
    let formulas = Catalogue.all.filter { activation in
      !activation.title.plainText.isEmpty && activation.typesetFormula != nil
    }
    #expect(formulas.count * 10 >= Catalogue.all.count * 9)
  }
}
