/// What is wrong with mathematics that was typed as LaTeX.
public struct LaTeXError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The message for a person.
  public let description: String
}

/// Reads the LaTeX that ``MathText/latex`` writes, and what else people type in a title: letters,
/// numbers, `\frac`, `\sqrt`, `^`, `_`, `\left` and `\right`, Greek letters, functions and `\text`.
struct LaTeXReader {
  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  /// The whole text.
  mutating func all() throws(LaTeXError) -> MathText {
    let result = try row(until: [])
    guard rest.isEmpty else {
      throw LaTeXError(description: "'\(rest.prefix(12))' is not expected")
    }
    return result
  }

  /// Parts side by side, up to one of some tokens, which is left.
  private mutating func row(until ends: Set<String>) throws(LaTeXError) -> MathText {
    var parts: [MathText] = []
    while let token = peek(), !ends.contains(token) {
      switch token {
      case "}", "\\right": throw LaTeXError(description: "'\(token)' has no beginning")
      case "^", "_":
        _ = next()
        let script = try argument(of: token)
        let base = parts.popLast() ?? .text("")
        parts.append(token == "^" ? .superscript(base, script) : .subscript(base, script))
      case "'":
        _ = next()
        parts.append(.symbol("′"))
      case "+", "-":
        _ = next()
        parts.append(Self.isSign(after: parts.last) ? .symbol(token) : .infix(token))
      default: parts.append(try atom())
      }
    }
    return parts.count == 1 ? parts[0] : .row(parts)
  }

  /// Whether a plus or minus has nothing on its left to work on.
  private static func isSign(after part: MathText?) -> Bool {
    switch part {
    case nil, .infix?, .punctuation?: true
    default: false
    }
  }

  /// One thing: a letter, a number, a command with its arguments, a group, a pair of parentheses.
  private mutating func atom() throws(LaTeXError) -> MathText {
    guard let token = next() else {
      throw LaTeXError(description: "something is missing at the end")
    }
    switch token {
    case "{":
      let inner = try row(until: ["}"])
      try expect("}")
      return inner
    case "(":
      let inner = try row(until: [")"])
      try expect(")")
      return .fenced(.parentheses, inner)
    case "|":
      let inner = try row(until: ["|"])
      try expect("|")
      return .fenced(.bars, inner)
    case ",", ";": return .punctuation(token)
    case "+", "-", "=", "<", ">", "/", ":=": return .infix(token)
    case "*": return .infix("·")
    default: break
    }
    if token.first == "\\" { return try command(String(token.dropFirst())) }
    if token.first?.isNumber == true { return .number(token) }
    if token.first?.isLetter == true { return .variable(token) }
    return .symbol(token)
  }

  private mutating func command(_ name: String) throws(LaTeXError) -> MathText {
    switch name {
    case "frac", "dfrac", "tfrac": return .fraction(try argument(of: name), try argument(of: name))
    case "sqrt":
      var index: MathText?
      if peek() == "[" {
        _ = next()
        index = try row(until: ["]"])
        try expect("]")
      }
      return .root(try argument(of: name), index: index)
    case "left": return try fence(next() ?? "", "\\right")
    case "lfloor", "lceil": return try fence("\\" + name, nil)
    case "operatorname", "mathrm", "text", "mathit":
      let word = try verbatim()
      switch name {
      case "text": return .text(word)
      case "mathit": return .variable(word)
      default: return .function(word)
      }
    case ",", ";", " ", "!", "quad": return .text(name == "!" ? "" : " ")
    case "{", "}", "%", "$", "&", "#", "_": return .symbol(name)
    default: break
    }
    if let letter = GreekLetter.letter(named: name) { return .variable(letter) }
    if let sign = LaTeX.sign(named: name) {
      return "∞′″‴".contains(sign) ? .symbol(String(sign)) : .infix(String(sign))
    }
    if LaTeX.isFunction(name) { return .function(name) }
    throw LaTeXError(description: "'\\\(name)' is not known")
  }

  /// What stands between two delimiters, the left one read already.
  private mutating func fence(_ left: String, _ right: String?) throws(LaTeXError) -> MathText {
    let pairs: [String: (MathText.Fence, String)] = [
      "(": (.parentheses, ")"), "|": (.bars, "|"), "\\lfloor": (.floor, "\\rfloor"),
      "\\lceil": (.ceiling, "\\rceil"),
    ]
    guard let (kind, close) = pairs[left] else {
      throw LaTeXError(description: "'\(left)' is no delimiter that is known")
    }
    let inner = try row(until: [right ?? close])
    if let right { try expect(right) }
    try expect(close)
    return .fenced(kind, inner)
  }

  private mutating func argument(of owner: String) throws(LaTeXError) -> MathText {
    guard peek() != nil, peek() != "}" else {
      throw LaTeXError(description: "'\(owner)' needs something after it")
    }
    return try atom()
  }

  private mutating func expect(_ token: String) throws(LaTeXError) {
    guard next() == token else { throw LaTeXError(description: "'\(token)' is missing") }
  }

  /// A group's characters as they are.
  private mutating func verbatim() throws(LaTeXError) -> String {
    try expect("{")
    guard let end = rest.firstIndex(of: "}") else {
      throw LaTeXError(description: "'}' is missing")
    }
    let word = String(rest[..<end])
    rest = rest[rest.index(after: end)...]
    return word
  }

  private func peek() -> String? {
    var copy = self
    return copy.next()
  }

  /// The next command, number or character; blanks between are passed over.
  private mutating func next() -> String? {
    rest = rest.drop { $0 == " " || $0 == "\n" || $0 == "\t" }
    guard let first = rest.first else { return nil }
    var length = 1
    if first == "\\" {
      let letters = rest.dropFirst().prefix { $0.isASCII && $0.isLetter }.count
      length = 1 + max(letters, rest.count > 1 ? 1 : 0)
    } else if first.isNumber {
      length = rest.prefix { $0.isNumber || $0 == "." }.count
    }
    defer { rest = rest.dropFirst(length) }
    return String(rest.prefix(length))
  }
}

extension MathText {
  /// Mathematics typed as LaTeX: `\frac{x}{1 + e^{-x}}`.
  ///
  /// - Throws: ``LaTeXError`` for a command that is not known or a brace without its partner.
  public init(latex: String) throws(LaTeXError) {
    var reader = LaTeXReader(latex)
    self = try reader.all()
  }

  /// Running text in which mathematics stands between dollar signs: `GELU and $x\sigma(1.702x)$`.
  ///
  /// `\$` is a dollar sign, and so is a single one.
  ///
  /// - Throws: As ``init(latex:)``.
  public init(title: String) throws(LaTeXError) {
    let sign = "\u{1}"
    let pieces = title.replacing("\\$", with: sign).split(
      separator: "$", omittingEmptySubsequences: false
    ).map { String($0).replacing(sign, with: "$") }
    guard pieces.count % 2 == 1, pieces.count > 1 else {
      self = .text(pieces.joined(separator: "$"))
      return
    }
    var parts: [MathText] = []
    for (index, piece) in pieces.enumerated() where !piece.isEmpty {
      parts.append(index % 2 == 0 ? .text(piece) : try MathText(latex: piece))
    }
    self = parts.count == 1 ? parts[0] : .row(parts)
  }
}
