import ActivationFigures
import Rendering
import Testing

/// A function of one's own, by a formula or by a type, is drawn, compared and checked as any other.
@Suite struct `An activation of one's own` {
  struct SoftClip: ScalarFunction {
    func callAsFunction<S: Scalar>(_ x: S) -> S { x / sqrt(1 + x * x) }
  }

  static func both() throws -> [Activation] {
    [
      try Activation("Soft clip", "x/sqrt(1 + x^2)", derivative: "(1 + x^2)^(-3/2)"),
      Activation("Soft clip", SoftClip()),
    ]
  }

  static let check: Check = {
    var check = Check()
    check.samples = 41
    return check
  }()

  @Test(arguments: 0...1) func `is checked, plotted and compared`(index: Int) throws {
    let activation = try Self.both()[index]
    let report = try Self.check.report(on: activation)
    #expect(report.passes, "\(report.verdict)")
    let plotted = PlottedFunction(activation)
    #expect(plotted.title == "Soft clip")
    for figure in [
      ActivationFigure([plotted]).grid(), ActivationFigure([plotted]).overlay(),
      ComparisonGrid([plotted], check: Self.check, reports: [report]).figure(),
    ] {
      #expect(!figure.cells[0].main.series.isEmpty)
      #expect(throws: Never.self) { try figure.drawing(measuring: Typeface()) }
    }
  }

  @Test func `by a formula has its formulas below its name, and a wrong derivative fails`() throws {
    let right = PlottedFunction(try Self.both()[0])
    #expect(right.formula?.plainText == "f(x) = x/√(1 + x^2)")
    #expect(right.derivativeFormula?.plainText == "f′(x) = (1 + x^2)^(−3/2)")
    let wrong = try Activation("Soft clip", "x/sqrt(1 + x^2)", derivative: "1.001/sqrt(1 + x^2)^3")
    #expect(try !Self.check.report(on: wrong).passes)
    #expect(throws: FormulaError.self) { try Activation("no", "x +") }
  }

  @Test func `has a card, of what is found where there is a formula`() throws {
    let (formula, type) = (Card(try Self.both()[0]), Card(try Self.both()[1]))
    func values(_ card: Card, _ name: String) -> [String] {
      card.fields.filter { $0.name == name }.flatMap(\.values)
    }
    #expect(values(formula, "derivative") == ["(1 + x^2)^(-3/2)"])
    #expect(!values(formula, "range").isEmpty)
    #expect(values(formula, "symmetry") == ["odd"])
    #expect(values(type, "range").isEmpty)
  }

  @Test func `is called by its name from formulas, with parameters of any name`() throws {
    var scope = FormulaScope()
    try scope.add(
      Declaration(
        "leaky", title: "Leaky", "where(x < 0, slope*x, x)", derivative: "where(x < 0, slope, 1)",
        parameters: [Parameter("slope", default: "0.1")]))
    let sum = try scope.formula("x + leaky(x, slope=0.25)")
    #expect(sum(-2) == -2.5 && sum(2) == 4)
    let leaky = Activation(try scope.formula("leaky(x, slope=0.5)"))
    #expect(leaky.derivative(-1.0) == 0.5 && leaky.derivative(1.0) == 1)
    #expect(leaky.title.plainText == "Leaky(x, slope = 0.5)")
    #expect(leaky.breakpoints.map(\.x) == [0])

    #expect(throws: FormulaError.self) { try scope.add(Declaration("gelu", title: "G", "x")) }
    #expect(throws: FormulaError.self) { try scope.add(Declaration("leaky", title: "L", "x")) }
    #expect(throws: FormulaError.self) { try scope.add(Declaration("other", title: "O", "a*x")) }
  }

  @Test func `keeps the names of a user's parameters, and papers' letters stay those of papers`()
    throws
  {
    var scope = FormulaScope()
    try scope.add(definition: "my(x, slope=1) = slope*x")
    let family = PlottedFunction(try scope.function("my(x, slope={2,3})"))
    #expect(family.memberLabels.map(\.plainText) == ["slope = 2", "slope = 3"])
    try scope.add(constant: "offset=2")
    #expect(MathText(try scope.expression("x + offset")).plainText == "x + offset")
    let hard = PlottedFunction(try scope.function("hard_sigmoid(x, slope={0.1,0.2})"))
    #expect(hard.memberLabels.map(\.plainText) == ["a = 0.1", "a = 0.2"])
  }

  @Test(arguments: [-1, 5]) func `is not drawn in an order that is none`(order: Int) async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { [order] in
      _ = ActivationFigure([PlottedFunction(.gelu)], orders: [order]).grid()
    }
    let text = String(decoding: result.standardErrorContent, as: UTF8.self)
    #expect(text.contains("derivatives go from order 0 to 4, not \(order)"))
  }
}
