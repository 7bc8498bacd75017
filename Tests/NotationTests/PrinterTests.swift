import Notation
import Testing

@Suite struct PrinterTests {
  /// Trees with what the printers make of them, as plain text and as LaTeX.
  static let cases: [(MathText, plain: String, latex: String)] = [
    // Atoms.
    ("Leaky ReLU", "Leaky ReLU", "\\text{Leaky ReLU}"),
    (x, "x", "x"), (.variable("α"), "α", "\\alpha"), (.variable("Φ"), "Φ", "\\Phi"),
    (.variable("∞"), "∞", "\\infty"), (.variable("rate_2"), "rate_2", "\\mathit{rate2}"),
    (.number("0.5"), "0.5", "0.5"), (.number("-3"), "−3", "-3"), (.number("−3"), "−3", "-3"),
    (.function("tanh"), "tanh", "\\tanh"), (.function("σ"), "σ", "\\sigma"),
    (.function("GELU"), "GELU", "\\operatorname{GELU}"),
    (.function("a_b"), "a_b", "\\operatorname{a\\_b}"),
    // Operators and signs.
    (.row([x, .infix("-"), one]), "x − 1", "x - 1"),
    (.row([x, .infix("−"), one]), "x − 1", "x - 1"),
    (.row([x, .infix("/"), two]), "x/2", "x/2"),
    (.row([two, .infix("·"), two]), "2·2", "2 \\cdot 2"),
    (.row([x, .infix("≤"), two]), "x ≤ 2", "x \\le 2"),
    (.row([x, .infix("≠"), two]), "x ≠ 2", "x \\ne 2"),
    (.row([.symbol("-"), x]), "−x", "-x"),
    (.row([.variable("f"), .symbol("′′")]), "f′′", "f''"),
    (.row([x, .punctuation(","), two]), "x, 2", "x, 2"),
    (
      .row([two, .symbol("×"), .superscript(.number("10"), .number("-4"))]), "2×10^−4",
      "2\\times10^{-4}"
    ),
    // Neighbours: a control word ends before a letter, and only there.
    (.row([.variable("α"), x]), "αx", "\\alpha x"),
    (.row([.variable("α"), .fenced(.parentheses, x)]), "α(x)", "\\alpha(x)"),
    (.row([x, .function("σ"), .fenced(.parentheses, x)]), "xσ(x)", "x\\sigma(x)"),
    (.row([.fenced(.floor, x), x]), "⌊x⌋x", "\\lfloor x\\rfloor x"),
    (.row([]), "", ""),
    // Scripts.
    (.superscript(.variable("e"), .row([.symbol("-"), x])), "e^(−x)", "e^{-x}"),
    (.subscript(x, .text("min")), "x_min", "x_{\\text{min}}"),
    (.superscript(.subscript(x, one), two), "x_1^2", "x_{1}^{2}"),
    (.superscript(.superscript(x, one), two), "x^1^2", "{x^{1}}^{2}"),
    (.subscript(.subscript(x, one), two), "x_1_2", "{x_{1}}_{2}"),
    // Fractions and roots.
    (.fraction(one, .row([one, .infix("+"), x])), "1/(1 + x)", "\\frac{1}{1 + x}"),
    (.fraction(.fraction(one, two), x), "(1/2)/x", "\\frac{\\frac{1}{2}}{x}"),
    (.root(x, index: nil), "√x", "\\sqrt{x}"),
    (.root(x, index: .number("3")), "∛x", "\\sqrt[3]{x}"),
    (.root(.row([x, .infix("+"), one]), index: .number("4")), "4√(x + 1)", "\\sqrt[4]{x + 1}"),
    // Delimiters, which grow where they must.
    (.fenced(.bars, x), "|x|", "|x|"),
    (.fenced(.ceiling, x), "⌈x⌉", "\\lceil x\\rceil"),
    (.fenced(.parentheses, .fraction(x, two)), "(x/2)", "\\left(\\frac{x}{2}\\right)"),
    (.fenced(.bars, .row([one, .root(x, index: nil)])), "|1√x|", "\\left|1\\sqrt{x}\\right|"),
    (
      .fenced(.parentheses, .superscript(x, .fraction(one, two))), "(x^(1/2))",
      "(x^{\\frac{1}{2}})"
    ),
    // Definitions by cases.
    (
      .cases([.init(x, if: .row([x, .infix(">"), .number("0")])), .init(.number("0"), if: nil)]),
      "x if x > 0; 0 otherwise",
      "\\begin{cases} x & \\text{if } x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}"
    ),
    // A title, and the characters that LaTeX keeps for itself.
    (
      .row(["ELU ", .fenced(.parentheses, .row([.variable("α"), .infix("="), two]))]),
      "ELU (α = 2)",
      "\\text{ELU }(\\alpha = 2)"
    ),
    (
      "5 % of a_b & {x^2}", "5 % of a_b & {x^2}",
      "\\text{5 \\% of a\\_b \\& \\{x\\textasciicircum{}2\\}}"
    ),
    ("α ≤ 1, x-y", "α ≤ 1, x-y", "\\text{$\\alpha$ $\\le$ 1, x-y}"),
  ]

  private static let x = MathText.variable("x")
  private static let one = MathText.number("1")
  private static let two = MathText.number("2")

  @Test(arguments: cases)
  func `both printers`(_ math: MathText, _ plain: String, _ latex: String) {
    #expect(math.plainText == plain)
    #expect(math.latex == latex)
  }

  @Test(arguments: [
    ("alpha", "α"), ("Omega", "Ω"), ("lambda", "λ"), ("x", "x"), ("rate", "rate"), ("pie", "pie"),
  ])
  func `a Greek letter's name gives the letter`(_ name: String, _ letter: String) {
    #expect(MathText.variable(named: name) == .variable(letter))
  }

  @Test(arguments: MathText.Fence.allCases)
  func `delimiters come in pairs`(_ fence: MathText.Fence) {
    let pair = fence.left + fence.right
    #expect(["()", "||", "⌊⌋", "⌈⌉"].contains(pair))
    #expect(MathText.fenced(fence, .variable("x")).plainText == fence.left + "x" + fence.right)
  }
}
