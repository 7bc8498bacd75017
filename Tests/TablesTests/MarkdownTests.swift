import Tables
import Testing

@Suite struct MarkdownTests {
  @Test(arguments: [
    ("|a−b|", "\\|a−b\\|"), ("a\\b", "a\\\\b"), ("\\|", "\\\\\\|"), ("x*y*z", "x\\*y\\*z"),
    ("leaky_relu", "leaky_relu"), ("_a_", "\\_a\\_"), ("a__b", "a\\_\\_b"), ("`f`", "\\`f\\`"),
    ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\rb", "a b"), ("\r\n", " "), ("a\n\nb", "a  b"),
    ("x < 0", "x < 0"), ("a<b>c", "a\\<b>c"), ("</b>", "\\</b>"), ("R & D", "R & D"),
    ("&lt;", "\\&lt;"), ("&#60;", "\\&#60;"), ("[0, 1]", "[0, 1]"), ("[a](b)", "[a\\](b)"),
    ("|\u{301}", "\\|\u{301}"), ("", ""), ("θ₁ → ∞", "θ₁ → ∞"),
  ])
  func `Words look as they are written`(text: String, escaped: String) {
    #expect(Markdown.escaped(text) == escaped)
    var writer = MarkdownWriter([Column("a")])
    writer.text.removeAll()
    writer.row([text])
    #expect(writer.text.string == "| \(escaped) |\n")
  }

  @Test(arguments: [
    (MarkdownCell.code("x*y"), "`x*y`"), (.code("abs(x)|1"), "`abs(x)\\|1`"), (.code(""), ""),
    (.code("a`b"), "``a`b``"), (.code("`"), "`` ` ``"), (.code("a``b`"), "``` a``b` ```"),
    (.code("a\r\nb"), "`a b`"), (.math("\\frac{1}{x}"), "$\\frac{1}{x}$"),
    (.math("|x|"), "$\\|x\\|$"), (.math(""), ""), (.markup("**bad**"), "**bad**"),
  ])
  func `Code and mathematics keep their signs`(cell: MarkdownCell, written: String) {
    var writer = MarkdownWriter([Column("a")])
    writer.text.removeAll()
    writer.cell(cell)
    writer.endRow()
    #expect(writer.text.string == "| \(written) |\n")
  }

  @Test func `A table has a head, a rule and rows`() {
    let columns = [Column("f|g"), Column("x", .right)]
    var writer = TableFormat.markdown.writer(for: columns)
    writer.cell("x*y")
    writer.cell(-1e-8)
    writer.endRow()
    writer.finish()
    #expect(writer.text.string == "| f\\|g | x |\n|---|---:|\n| x\\*y | -1e-8 |\n")
    let spaced = MarkdownWriter(columns, isRuleSpaced: true)
    #expect(spaced.text.string == "| f\\|g | x |\n| --- | ---: |\n")
  }
}
