extension MathText {
  /// The text in one line, as in a file's metadata: `ELU (α = 2)`, `x/(1 + e^x)`.
  public var plainText: String {
    switch self {
    case .text(let string), .variable(let string), .function(let string): string
    case .number(let string), .symbol(let string): string.withMinusSigns
    case .infix("/"): "/"
    case .infix("·"): "·"
    case .infix(let string): " \(string.withMinusSigns) "
    case .punctuation(let string): string + " "
    case .row(let parts): parts.map(\.plainText).joined()
    case .superscript(let base, let exponent): "\(base.plainText)^\(exponent.plainFactor)"
    case .subscript(let base, let index): "\(base.plainText)_\(index.plainText)"
    case .fraction(let a, let b): "\(a.plainFactor)/\(b.plainFactor)"
    case .root(let inner, let index): Self.rootSign(index) + inner.plainFactor
    case .fenced(let fence, let inner): fence.left + inner.plainText + fence.right
    case .cases(let cases):
      cases.map { line in
        line.value.plainText + (line.condition.map { " if \($0.plainText)" } ?? " otherwise")
      }.joined(separator: "; ")
    }
  }

  /// The text in parentheses where it has more than one part.
  private var plainFactor: String {
    switch self {
    case .row(let parts) where parts.count > 1: "(\(plainText))"
    case .fraction, .cases: "(\(plainText))"
    default: plainText
    }
  }

  private static func rootSign(_ index: MathText?) -> String {
    switch index?.plainText {
    case nil: "√"
    case "3": "∛"
    case let index?: index + "√"
    }
  }
}
