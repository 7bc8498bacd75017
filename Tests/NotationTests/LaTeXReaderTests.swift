import Notation
import Testing

/// Mathematics typed as LaTeX, in titles.
struct LaTeXReaderTests {
  @Test(arguments: [
    (#"\frac{x}{1 + e^{-\beta x}}"#, "x/(1 + e^(−βx))"), (#"\sqrt{2}\pi"#, "√2π"),
    (#"\sqrt[3]{x}"#, "∛x"), (#"f'(x) = 2x_1^2"#, "f′(x) = 2x_1^2"),
    (#"\left|\tanh(x)\right| \le 1"#, "|tanh(x)| ≤ 1"), (#"\lfloor x\rfloor"#, "⌊x⌋"),
    (#"\operatorname{softplus}(x)"#, "softplus(x)"), (#"\alpha\cdot x"#, "α·x"),
    (#"\text{if } x > 0"#, "if x > 0"),
  ])
  func `formulas are read`(latex: String, text: String) throws {
    #expect(try MathText(latex: latex).plainText == text)
  }

  @Test(arguments: [#"\frac{x"#, "x}", #"\nonsense"#, "x^", #"\left(x"#, #"\frac{x}"#])
  func `what is malformed is refused`(latex: String) {
    #expect(throws: LaTeXError.self) { try MathText(latex: latex) }
  }

  @Test func `what is printed can be read`() throws {
    for latex in [#"\frac{x}{1 + e^{-x}}"#, #"\sqrt{x^{2} + 1}"#, #"\sigma(x)"#, #"|x|"#] {
      let once = try MathText(latex: latex)
      #expect(try MathText(latex: once.latex) == once)
    }
  }

  @Test func `a title has mathematics between dollar signs`() throws {
    #expect(try MathText(title: "plain") == .text("plain"))
    #expect(try MathText(title: #"costs \$5"#) == .text("costs $5"))
    #expect(try MathText(title: "costs $5") == .text("costs $5"))
    #expect(
      try MathText(title: #"GELU $x\Phi(x)$ drawn"#)
        == .row([
          .text("GELU "),
          .row([.variable("x"), .variable("Φ"), .fenced(.parentheses, .variable("x"))]),
          .text(" drawn"),
        ]))
    #expect(throws: LaTeXError.self) { try MathText(title: #"$\frac{1}$"#) }
  }
}
