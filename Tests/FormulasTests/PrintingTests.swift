import Activations
import Tables
import Testing

@testable import Formulas

@Suite struct PrintingTests {
  static let latex: [(String, String)] = [
    ("x/(1 + exp(-x))", "\\frac{x}{1 + e^{-x}}"),
    ("max(0, x)^2", "\\max(0, x)^{2}"),
    (
      "where(x > 0, x, -x^2)",
      "\\begin{cases} x & \\text{if } x > 0 \\\\ -x^{2} & \\text{otherwise} \\end{cases}"
    ),
    (
      "where(-1 <= x <= 1, x, 0)",
      "\\begin{cases} x & \\text{if } -1 \\le x \\le 1 \\\\ 0 & \\text{otherwise} \\end{cases}"
    ),
    ("x*sigmoid(1.702*x)", "x\\sigma(1.702x)"), ("2*3*x", "2 \\cdot 3x"),
    ("x - expm1(x)", "x - (e^{x} - 1)"), ("log1p(abs(x))", "\\ln(1 + |x|)"),
    ("tanh(x)^2", "\\tanh^{2}(x)"), ("(-x)^2", "(-x)^{2}"), ("(2^x)^3", "(2^{x})^{3}"),
    ("x*(1 - x)", "x(1 - x)"), ("1 - (x - 2)", "1 - (x - 2)"), ("x*-2", "x \\cdot (-2)"),
    ("sqrt(x^2 + 1)", "\\sqrt{x^{2} + 1}"), ("cbrt(x)", "\\sqrt[3]{x}"),
    ("2/pi*atan(x)", "\\frac{2}{\\pi}\\arctan(x)"), ("exp(-x/2)", "e^{-x/2}"),
    ("floor(x)/2", "\\frac{\\lfloor x\\rfloor}{2}"), ("1e-8*x", "10^{-8}x"),
    ("gelu'(2*x)", "\\operatorname{GELU}'(2x)"),
    ("elu(x + 1, alpha=2)", "\\operatorname{ELU}(x + 1, \\alpha = 2)"),
  ]

  @Test(arguments: latex)
  func `LaTeX reads as it is written by hand`(_ text: String, _ latex: String) throws {
    #expect(try FormulaScope().expression(text).latex == latex)
  }

  static let texts: [(String, String)] = [
    ("x**2*3", "x^2*3"), ("-(x*2)", "-x*2"), ("x-(3-x)", "x - (3 - x)"),
    ("a if x>0 else 1", "where(x > 0, a, 1)"),
    ("(x>0)*x", "where(x > 0, 1, 0)*x"), ("1e-05*x", "1e-5*x"), ("1e22*x", "1e22*x"),
    ("x/(2*x)", "x/(2*x)"),
    ("x/2*x", "x/2*x"), ("leaky_relu(x, 0.2)", "leaky_relu(x, negative_slope=0.2)"),
    ("gelu(x, approximate=True)", "gelu(x, approximate=\"tanh\")"), ("x*-3", "x*(-3)"),
  ]

  @Test(arguments: texts)
  func `text is plain and short`(_ typed: String, _ text: String) throws {
    var scope = FormulaScope()
    try scope.add(constant: "a=2")
    #expect(try scope.expression(typed).text == text)
  }

  /// Formulas as people type them, from all over these tests.
  static let typed = Set(
    ParserTests.precedence.map(\.typed) + SymbolicDerivativeTests.snapshots.map(\.0)
      + BreakpointTests.cases.map(\.text) + TrueValueTests.cases.map(\.text)
      + latex.map(\.0)
  ).sorted()

  @Test(arguments: typed)
  func `formulas and their derivatives print as text that parses back`(_ text: String) throws {
    try expectRoundTrips(of: text, in: FormulaScope())
    var scope = FormulaScope()
    for name in Self.parameters { try scope.add(constant: "\(name)=1/3") }
    try expectRoundTrips(of: text, in: scope)
  }

  /// The names of all parameters of the catalogue's functions.
  static let parameters = Set(
    Catalogue.declarations.flatMap(\.parameters).map(\.name)
  ).sorted()

  @Test(arguments: parameters)
  func `a constant may have the name of any parameter`(_ name: String) throws {
    var scope = FormulaScope()
    try scope.add(constant: "\(name)=20")
    for text in [
      "\(name)*x + exp(\(name)*x)/\(name)", "where(x > \(name), \(name)^2, -x^\(name))",
      "threshold(x, \(name), 2*\(name)) + elu(x, alpha=\(name))",
      "max(\(name) - x, sin(\(name)*x))",
    ] {
      try expectRoundTrips(of: text, in: scope)
      let formula = try scope.formula(text)
      #expect(formula.expression.text.contains(name))
      #expect(!formula(3).isNaN)
    }
  }

  private func expectRoundTrips(
    of text: String, in scope: FormulaScope, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var expression = try scope.expression(text)
    for order in 0...2 {
      let printed = expression.text
      #expect(
        try scope.expression(printed) == expression, "order \(order): \(printed)",
        sourceLocation: sourceLocation)
      guard let derivative = expression.differentiated else { return }
      expression = derivative
    }
  }

  @Test(arguments: [
    (1.0507009873554805, "1.0507"), (0.044715, "0.044715"), (2.0, "2"), (1e-8, "1e-8"),
    (123456.0, "123460"),
    (0.1 + 0.2, "0.3"), (6.02214076e23, "6.0221e23"), (0, "0"),
  ])
  func `numbers are shown to five digits`(_ number: Double, _ text: String) {
    #expect(NumberText.rounded(number, digits: 5) == text)
  }
}
