extension MathText {
  /// LaTeX for its mathematical mode, with amsmath for cases, text and operator names.
  public var latex: String {
    switch self {
    case .text(let string): "\\text{\(LaTeX.text(string))}"
    case .variable(let name): LaTeX.variable(name)
    case .number(let string), .symbol(let string): LaTeX.symbols(string)
    case .function(let name): LaTeX.function(name)
    case .infix("/"): "/"
    case .infix(let string): " \(LaTeX.symbols(string)) "
    case .punctuation(let string): LaTeX.symbols(string) + " "
    case .row(let parts): LaTeX.joined(parts.map(\.latex))
    case .superscript(.superscript(let base, let inner), let exponent):
      "{\(base.latex)^{\(inner.latex)}}^{\(exponent.latex)}"
    case .superscript(let base, let exponent): "\(base.latex)^{\(exponent.latex)}"
    case .subscript(.subscript(let base, let inner), let index):
      "{\(base.latex)_{\(inner.latex)}}_{\(index.latex)}"
    case .subscript(let base, let index): "\(base.latex)_{\(index.latex)}"
    case .fraction(let a, let b): "\\frac{\(a.latex)}{\(b.latex)}"
    case .root(let inner, let index):
      "\\sqrt" + (index.map { "[\($0.latex)]" } ?? "") + "{\(inner.latex)}"
    case .fenced(let fence, let inner): Self.fenced(fence, inner)
    case .cases(let cases): Self.cases(cases)
    }
  }

  private static func fenced(_ fence: Fence, _ inner: MathText) -> String {
    let (left, right) =
      switch fence {
      case .parentheses: ("(", ")")
      case .bars: ("|", "|")
      case .floor: ("\\lfloor ", "\\rfloor")
      case .ceiling: ("\\lceil ", "\\rceil")
      }
    return inner.isTall
      ? "\\left\(left)\(inner.latex)\\right\(right)" : "\(left)\(inner.latex)\(right)"
  }

  /// Whether delimiters around it must grow.
  private var isTall: Bool {
    switch self {
    case .fraction, .cases, .root: true
    case .row(let parts): parts.contains { $0.isTall }
    case .superscript(let base, _), .subscript(let base, _): base.isTall
    case .fenced(_, let inner): inner.isTall
    default: false
    }
  }

  private static func cases(_ cases: [Case]) -> String {
    let lines = cases.map { line in
      line.value.latex + " & "
        + (line.condition.map { "\\text{if } \($0.latex)" } ?? "\\text{otherwise}")
    }
    return "\\begin{cases} " + lines.joined(separator: " \\\\ ") + " \\end{cases}"
  }
}
