public import Activations
public import Figures

extension MathText {
  /// A formula as it is set in a figure, its numbers to five digits.
  public init(_ expression: Expression) {
    self.init(Notation(expression, significantDigits: 5))
  }

  /// A notation in the typesetter's terms.
  public init(_ notation: Notation) {
    switch notation {
    case .variable(let name): self = .variable(Self.letters[name] ?? name)
    case .number(let text): self = .number(text)
    case .function(let name): self = .function(name)
    case .letter(let name): self = .function(Self.letters[name] ?? name)
    case .infix(let symbol): self = .infix(Self.symbols[symbol] ?? symbol)
    case .sign("-"): self = .symbol("\u{2212}")
    case .sign(let primes): self = .symbol(String(primes.map { _ in "′" }))
    case .comma: self = .punctuation(",")
    case .word(let text): self = .text(text)
    case .row(let parts): self = .row(parts.map { MathText($0) })
    case .superscript(let base, let exponent):
      self = .superscript(MathText(base), MathText(exponent))
    case .subscript(let base, let index): self = .subscript(MathText(base), MathText(index))
    case .fraction(let a, let b): self = .fraction(MathText(a), MathText(b))
    case .root(let inner, let index):
      self = .root(MathText(inner), index: index.map { .number("\($0)") })
    case .fenced(let fence, let inner):
      let (left, right) =
        switch fence {
        case .parentheses: ("(", ")")
        case .bars: ("|", "|")
        case .floor: ("⌊", "⌋")
        case .ceiling: ("⌈", "⌉")
        }
      self = .fenced(left, MathText(inner), right)
    case .cases(let cases):
      self = .cases(
        cases.map { line in
          Case(MathText(line.value), if: line.condition.map { MathText($0) })
        })
    }
  }

  private static let letters: [String: String] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "theta": "θ",
    "lambd": "λ", "lambda": "λ", "mu": "μ", "pi": "π", "sigma": "σ", "tau": "τ", "omega": "ω",
    "Phi": "Φ", "phi": "φ", "inf": "∞",
  ]

  private static let symbols: [String: String] = [
    "*": "·", "-": "\u{2212}", "<=": "≤", ">=": "≥", "!=": "≠", "==": "=",
  ]
}
