/// Cuts a formula into words.
struct Lexer {
  private static let greatestLength = FormulaLimits.characters

  private let text: String
  private let characters: [Character]
  private var position = 0

  /// All words of a text, with an end mark after the last.
  static func tokens(of text: String) throws(FormulaError) -> [Token] {
    // Counting stops at the bound, so that an endless text costs no more than the longest valid one.
    let characters = Array(text.prefix(greatestLength + 1))
    if characters.count > greatestLength {
      throw FormulaError(
        "the formula is longer than \(greatestLength) characters", in: text, at: greatestLength)
    }
    var lexer = Lexer(text: text, characters: characters)
    var tokens: [Token] = []
    while let token = try lexer.next() { tokens.append(token) }
    tokens.append(Token(kind: .end, range: characters.count..<characters.count))
    return tokens
  }

  private init(text: String, characters: [Character]) {
    self.text = text
    self.characters = characters
  }

  private func character(_ offset: Int = 0) -> Character? {
    position + offset < characters.count ? characters[position + offset] : nil
  }

  private mutating func next() throws(FormulaError) -> Token? {
    while let c = character(), c.isWhitespace { position += 1 }
    guard let c = character() else { return nil }
    let start = position
    if c.isDigit || (c == "." && character(1)?.isDigit == true) { return try number() }
    if !c.isASCII, let digit = Self.superscripts[c] {
      position += 1
      return Token(kind: .superscript(digit), range: start..<position)
    }
    if !c.isASCII, let name = Self.greek[c], character(1)?.isNamePart != true {
      position += 1
      return Token(kind: .name(name, primes: primes()), range: start..<position)
    }
    if c.isNamePart { return name() }
    if c == "\"" || c == "'" { return try string(c) }
    return try symbol(c)
  }

  private mutating func number() throws(FormulaError) -> Token {
    let start = position
    var digits = ""
    takeDigits(into: &digits)
    if character() == "." {
      digits.append(take())
      takeDigits(into: &digits)
    }
    if character() == "e" || character() == "E" {
      let hasSign = character(1) == "+" || character(1) == "-" || character(1) == "−"
      if character(hasSign ? 2 : 1)?.isDigit == true {
        digits.append(take())
        if hasSign { digits.append(take() == "+" ? "+" : "-") }
        takeDigits(into: &digits)
      }
    }
    if digits.last == "." { digits.append("0") }
    guard let value = Double(digits), value.isFinite else {
      throw error("the number \(digits.prefix(20)) is too large", start)
    }
    if let next = character(), next.isNamePart {
      let number = String(characters[start..<position].prefix(12))
      let rest = String(characters[position...].prefix { $0.isNamePart }.prefix(12))
      let isProduct = next.isLetter && !(number == "0" && "xXbBoO".contains(next))
      throw FormulaError(
        isProduct
          ? "an operator is missing after \(number); write \(number)*\(rest) for a product"
          : "\(number)\(rest) is not a decimal number", in: text,
        at: isProduct ? position : start,
        length: isProduct ? 1 : number.count + rest.count)
    }
    return Token(kind: .number(value), range: start..<position)
  }

  /// Takes digits and the single underscores between them, as Python allows them: 1_000.
  private mutating func takeDigits(into digits: inout String) {
    while let c = character() {
      if c.isDigit {
        digits.append(take())
      } else if c == "_", position > 0, characters[position - 1].isDigit,
        character(1)?.isDigit == true
      {
        position += 1
      } else {
        return
      }
    }
  }

  private mutating func name() -> Token {
    let start = position
    var name = ""
    while let c = character(), c.isNamePart {
      name.append(contentsOf: Self.greek[take()] ?? "\(c)")
    }
    return Token(kind: .name(name, primes: primes()), range: start..<position)
  }

  private mutating func primes() -> Int {
    var count = 0
    while let c = character(), c == "'" || c == "′" || c == "″" {
      count += c == "″" ? 2 : 1
      position += 1
    }
    return count
  }

  private mutating func string(_ quote: Character) throws(FormulaError) -> Token {
    let start = position
    position += 1
    var word = ""
    while let c = character(), c != quote {
      word.append(c)
      position += 1
    }
    guard character() == quote else {
      throw FormulaError("the closing quotation mark is missing", in: text, at: start)
    }
    position += 1
    return Token(kind: .string(word), range: start..<position)
  }

  private mutating func symbol(_ c: Character) throws(FormulaError) -> Token {
    let start = position
    position += 1
    if let second = character() {
      let pair = "\(c)\(second)"
      if let symbol = ["**": "^", "<=": "<=", ">=": ">=", "==": "==", "!=": "!="][pair] {
        position += 1
        return Token(kind: .symbol(symbol), range: start..<position)
      }
    }
    guard let symbol = Self.symbols[c] else {
      throw FormulaError(Self.complaint(about: c), in: text, at: start)
    }
    return Token(kind: .symbol(symbol), range: start..<position)
  }

  private mutating func take() -> Character {
    defer { position += 1 }
    return characters[position]
  }

  private func error(_ message: String, _ start: Int) -> FormulaError {
    FormulaError(message, in: text, at: start, length: position - start)
  }

  /// What is said of a character that formulas do not use.
  private static func complaint(about c: Character) -> String {
    switch c {
    case "[", "]": "brackets are written ( ), and { } around the values of a family"
    case "%": "there is no operator %; write a - b*floor(a/b) for the remainder"
    case "!": "'!' has no meaning in a formula; write not, or != between numbers"
    default:
      if let scalar = c.unicodeScalars.first, scalar.value < 32 || scalar.value == 127 {
        "a control character has no meaning in a formula"
      } else {
        "'\(c)' has no meaning in a formula"
      }
    }
  }

  private static let symbols: [Character: String] = [
    "+": "+", "-": "-", "*": "*", "/": "/", "^": "^", "(": "(", ")": ")", "{": "{", "}": "}",
    ",": ",", "=": "=", "<": "<", ">": ">", "&": "&", "|": "|",
    ".": ".",
    "−": "-", "–": "-", "·": "*", "×": "*", "⋅": "*", "∗": "*", "÷": "/",
    "≤": "<=", "≥": ">=", "≠": "!=",
  ]

  private static let superscripts: [Character: Int] = [
    "⁰": 0, "¹": 1, "²": 2, "³": 3, "⁴": 4, "⁵": 5, "⁶": 6, "⁷": 7, "⁸": 8, "⁹": 9,
  ]

  /// What a Greek letter is called in ASCII.
  private static let greek: [Character: String] = [
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "θ": "theta",
    "λ": "lambd", "μ": "mu", "π": "pi", "σ": "sigmoid", "τ": "tau", "ω": "omega",
    "Φ": "norm_cdf", "φ": "norm_pdf", "∞": "inf",
  ]
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
  fileprivate var isNamePart: Bool { isLetter || isDigit || self == "_" || self == "∞" }
}
