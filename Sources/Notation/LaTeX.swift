/// Names and signs as LaTeX writes them.
enum LaTeX {
  /// A variable's name: a letter as it is, longer names as one word.
  static func variable(_ name: String) -> String {
    if let greek = GreekLetter.name(of: name) { return "\\" + greek }
    return name.count == 1
      ? symbols(name) : "\\mathit{\(name.filter { $0.isLetter || $0.isNumber })}"
  }

  /// A function's name, upright but for a Greek letter.
  static func function(_ name: String) -> String {
    if let greek = GreekLetter.name(of: name) { return "\\" + greek }
    return functions.contains(name) ? "\\" + name : "\\operatorname{\(symbols(name))}"
  }

  /// The signs and digits of mathematical mode.
  static func symbols(_ string: String) -> String {
    string.map { signs[$0] ?? escapes[$0] ?? String($0) }.joined()
  }

  /// Running text; the signs in it are set in mathematical mode.
  static func text(_ string: String) -> String {
    string.map { character in
      if let escaped = textEscapes[character] ?? escapes[character] { return escaped }
      let sign = signs[character] ?? GreekLetter.name(of: String(character)).map { "\\" + $0 }
      return sign.map { "$\($0)$" } ?? String(character)
    }.joined()
  }

  /// Parts side by side; a control word must not run into a letter after it.
  static func joined(_ parts: [String]) -> String {
    var text = ""
    for part in parts {
      if part.first?.isLetter == true, endsInControlWord(text) { text += " " }
      text += part
    }
    return text
  }

  private static func endsInControlWord(_ text: String) -> Bool {
    let word = text.reversed().prefix { $0.isLetter }
    return !word.isEmpty && text.dropLast(word.count).last == "\\"
  }

  /// The functions that LaTeX and amsmath have a command for.
  private static let functions: Set<String> = [
    "exp", "ln", "log", "sin", "cos", "tan", "arcsin", "arccos", "arctan", "sinh", "cosh",
    "tanh", "min", "max",
  ]

  private static let signs: [Character: String] = [
    "\u{2212}": "-", "·": "\\cdot", "×": "\\times", "±": "\\pm", "∞": "\\infty",
    "≤": "\\le", "≥": "\\ge", "≠": "\\ne", "≈": "\\approx", "∼": "\\sim", "≪": "\\ll",
    "≫": "\\gg", "∈": "\\in", "→": "\\to", "↦": "\\mapsto", "≔": ":=",
    "′": "'", "″": "''", "‴": "'''",
  ]

  /// The sign that a command stands for: `≤` of `le`, whichever of its names is used.
  static func sign(named name: String) -> Character? { signsByName[name] }

  /// Whether LaTeX has a command of that name for a function.
  static func isFunction(_ name: String) -> Bool { functions.contains(name) }

  private static let signsByName: [String: Character] = {
    var names: [String: Character] = ["leq": "≤", "geq": "≥", "neq": "≠", "rightarrow": "→"]
    for (sign, command) in signs where command.first == "\\" {
      names[String(command.dropFirst())] = sign
    }
    return names
  }()

  private static let escapes: [Character: String] = [
    "{": "\\{", "}": "\\}", "_": "\\_", "%": "\\%", "#": "\\#", "&": "\\&", "$": "\\$",
  ]

  private static let textEscapes: [Character: String] = [
    "\\": "\\textbackslash{}", "^": "\\textasciicircum{}", "~": "\\textasciitilde{}",
  ]
}
