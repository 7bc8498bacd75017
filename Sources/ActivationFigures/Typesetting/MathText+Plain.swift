public import Figures

extension MathText {
  /// The text in one line, for a file's metadata: `ELU (α = 2)`, `x/(1 + eˣ)` as `x/(1 + e^x)`.
  public var plainText: String {
    switch self {
    case .text(let string), .variable(let string), .number(let string), .function(let string),
      .symbol(let string):
      string
    case .infix("/"), .infix("·"): plainOperator
    case .infix(let string): " \(string) "
    case .punctuation(let string): string + " "
    case .row(let parts): parts.map { $0.plainText }.joined()
    case .superscript(let base, let exponent): "\(base.plainText)^\(exponent.plainFactor)"
    case .subscript(let base, let index): "\(base.plainText)_\(index.plainText)"
    case .fraction(let a, let b): "\(a.plainFactor)/\(b.plainFactor)"
    case .root(let inner, let index):
      (index.map { $0.plainText == "3" ? "∛" : "\($0.plainText)√" } ?? "√") + inner.plainFactor
    case .fenced(let left, let inner, let right): left + inner.plainText + right
    case .cases(let cases):
      cases.map { line in
        line.value.plainText + (line.condition.map { " if \($0.plainText)" } ?? " otherwise")
      }.joined(separator: "; ")
    }
  }

  private var plainOperator: String {
    if case .infix(let string) = self { string } else { "" }
  }

  /// The text in parentheses where it has more than one part.
  private var plainFactor: String {
    switch self {
    case .row(let parts) where parts.count > 1: "(\(plainText))"
    case .fraction, .cases: "(\(plainText))"
    default: plainText
    }
  }
}
