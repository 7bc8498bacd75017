extension Expression {
  /// The formula in LaTeX's mathematical mode.
  public var latex: String { Notation(self).latex }
}

extension Notation {
  /// The notation in LaTeX's mathematical mode, with amsmath for cases and operator names.
  public var latex: String {
    switch self {
    case .variable(let name): Self.letters[name] ?? Self.italic(name)
    case .number(let text): text
    case .function(let name):
      Self.functions.contains(name) ? "\\\(name)" : "\\operatorname{\(name)}"
    case .letter(let name): "\\\(name)"
    case .infix(let symbol): Self.infixes[symbol] ?? " \(symbol) "
    case .sign(let sign): sign
    case .comma: ", "
    case .word(let text): "\\text{\(text)}"
    case .row(let parts): Self.join(parts)
    case .superscript(let base, let exponent): "\(base.latex)^{\(exponent.latex)}"
    case .subscript(let base, let index): "\(base.latex)_{\(index.latex)}"
    case .fraction(let a, let b): "\\frac{\(a.latex)}{\(b.latex)}"
    case .root(let inner, let index):
      "\\sqrt" + (index.map { "[\($0)]" } ?? "") + "{\(inner.latex)}"
    case .fenced(let fence, let inner): Self.fenced(fence, inner)
    case .cases(let cases): Self.cases(cases)
    }
  }

  /// Joins parts; a control word must not run into a letter after it.
  private static func join(_ parts: [Notation]) -> String {
    var text = ""
    for part in parts {
      let next = part.latex
      if next.first?.isLetter == true, endsInControlWord(text) { text += " " }
      text += next
    }
    return text
  }

  private static func endsInControlWord(_ text: String) -> Bool {
    let word = text.reversed().prefix { $0.isLetter }
    return !word.isEmpty && text.dropLast(word.count).last == "\\"
  }

  private static func fenced(_ fence: Fence, _ inner: Notation) -> String {
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

  private static func italic(_ name: String) -> String {
    name.count == 1 ? name : "\\mathit{\(name.filter { $0.isLetter || $0.isNumber })}"
  }

  private static let infixes = [
    "*": " \\cdot ", "<=": " \\le ", ">=": " \\ge ", "!=": " \\ne ", "==": " = ", "/": "/",
  ]

  private static let letters: [String: String] = {
    var letters = ["lambd": "\\lambda", "lambda": "\\lambda", "inf": "\\infty"]
    for name in [
      "alpha", "beta", "gamma", "delta", "epsilon", "theta", "mu", "pi", "sigma", "tau", "omega",
    ] {
      letters[name] = "\\" + name
    }
    return letters
  }()

  private static let functions: Set<String> = [
    "exp", "ln", "log", "sin", "cos", "tan", "arcsin", "arccos", "arctan", "sinh", "cosh",
    "tanh", "min", "max",
  ]
}
