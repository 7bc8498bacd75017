/// A recursive-descent parser with Python's precedences.
///
/// ```
/// choice     = comparison [ "if" comparison "else" choice ]
/// comparison = conjunction { "or" conjunction }
/// conjunction = negation { "and" negation }
/// negation   = { "not" } sum { relation sum }
/// sum        = product { ("+" | "-") product }
/// product    = unary { ("*" | "/") unary }
/// unary      = ("-" | "+") unary | power
/// power      = primary { superscript } [ "^" unary ]
/// primary    = number | name | name "(" arguments ")" | "(" choice ")" | "{" choice, … "}"
/// ```
///
/// Depth and size of what is built are bounded: the bounds are checked wherever a node is made, so that
/// neither parsing nor any later pass over the tree can overflow the stack.
struct Parser {
  static let greatestDepth = FormulaLimits.depth
  static let greatestSize = FormulaLimits.parts

  /// A parsed part, with what the bounds need to know of it.
  struct Node {
    var expression: Expression
    /// Where the expression is a comparison used as a number: the conditions one of which must hold.
    var test: [Condition]?
    var depth = 1
    var size = 1
  }

  let text: String
  let tokens: [Token]
  let scope: FormulaScope
  /// What the names of the variable and of a definition's parameters stand for.
  let bindings: [String: Node]
  /// Which of the values in braces is taken.
  let choice: Int
  var index = 0
  var nesting = 0
  var braces = Braces()

  /// What was met in braces.
  struct Braces {
    var count: Int?
    var name: String?
    var values: [Expression?] = []
    var isOpen = false
  }

  init(
    _ text: String, tokens: [Token], scope: FormulaScope, bindings: [String: Node], choice: Int = 0
  ) {
    self.text = text
    self.tokens = tokens
    self.scope = scope
    self.bindings = bindings
    self.choice = choice
  }

  /// The whole text as one expression.
  mutating func parse() throws(FormulaError) -> Node {
    if case .end = token.kind { throw error("the formula is empty") }
    let node = try parseChoice()
    if case .end = token.kind { return node }
    if isSymbol(")") { throw error("this closing parenthesis has no opening one") }
    if isSymbol("=") { throw error("a formula has no '='; comparisons are written ==") }
    throw missingOperator(or: "the end of the formula")
  }

  // MARK: Words

  var token: Token { tokens[index] }

  func isSymbol(_ symbol: String) -> Bool { token.kind == .symbol(symbol) }

  func isWord(_ word: String) -> Bool { token.kind == .name(word, primes: 0) }

  mutating func accept(_ symbol: String) -> Bool {
    guard isSymbol(symbol) else { return false }
    index += 1
    return true
  }

  mutating func acceptWord(_ word: String) -> Bool {
    guard isWord(word) else { return false }
    index += 1
    return true
  }

  func error(_ message: String, at range: Range<Int>? = nil) -> FormulaError {
    let range = range ?? token.range
    return FormulaError(message, in: text, at: range.lowerBound, length: range.count)
  }

  func unexpected(_ expected: String) -> FormulaError {
    if case .end = token.kind { return error("the formula ends where \(expected) was expected") }
    return error("expected \(expected), not '\(typed(token.range))'")
  }

  /// What is said of a word that stands where an operator should.
  func missingOperator(or other: String) -> FormulaError {
    switch token.kind {
    case .number, .name, .symbol("("):
      error("an operator is missing before '\(typed(token.range))'; write * for a product")
    default: unexpected("an operator or \(other)")
    }
  }

  /// The characters of a range, as they were typed.
  private func typed(_ range: Range<Int>) -> String {
    String(text.dropFirst(range.lowerBound).prefix(Swift.min(range.count, 20)))
  }

  /// The text from one word up to before another.
  func range(from start: Int) -> Range<Int> {
    let end = Swift.max(start, index - 1)
    return tokens[start].range.lowerBound..<tokens[end].range.upperBound
  }

  // MARK: Nodes within bounds

  func node(
    _ expression: Expression, of parts: [Node], test: [Condition]? = nil
  ) throws(FormulaError) -> Node {
    var node = Node(expression: expression, test: test)
    for part in parts {
      node.depth = Swift.max(node.depth, part.depth + 1)
      node.size += part.size
    }
    if node.depth > Self.greatestDepth { throw tooDeep }
    if node.size > Self.greatestSize {
      throw error("the formula has more than \(Self.greatestSize) parts")
    }
    return node
  }

  var tooDeep: FormulaError { error("the formula is nested more than \(Self.greatestDepth) deep") }

  mutating func nested<T>(
    _ parse: (inout Self) throws(FormulaError) -> T
  ) throws(FormulaError) -> T {
    nesting += 1
    defer { nesting -= 1 }
    if nesting > Self.greatestDepth { throw tooDeep }
    return try parse(&self)
  }

  // MARK: Operators

  mutating func parseChoice() throws(FormulaError) -> Node {
    let start = index
    let value = try parseComparison()
    guard acceptWord("if") else { return value }
    let conditionStart = index
    let test = try parseComparison()
    guard test.test != nil else { throw notComparison(from: conditionStart) }
    guard acceptWord("else") else {
      throw error("this 'if' has no 'else'", at: range(from: start))
    }
    let other = try nested { parser throws(FormulaError) in try parser.parseChoice() }
    return try choose(test, value, other)
  }

  mutating func parseSum() throws(FormulaError) -> Node {
    var terms = [try parseProduct()]
    while isSymbol("+") || isSymbol("-") {
      let isMinus = isSymbol("-")
      index += 1
      var term = try parseProduct()
      if isMinus { term.expression = .negative(term.expression) }
      terms.append(term)
    }
    return terms.count == 1
      ? terms[0] : try node(.added(terms.map { $0.expression }), of: terms)
  }

  private mutating func parseProduct() throws(FormulaError) -> Node {
    // Factors wait in a list until a division ends it, so that a long product is one flat node.
    var factors = [try parseUnary()]
    while true {
      if accept("*") {
        factors.append(try parseUnary())
      } else if accept("/") {
        let divisor = try parseUnary()
        let dividend = try product(factors)
        factors = [
          try node(
            .divided(dividend.expression, by: divisor.expression), of: [dividend, divisor])
        ]
      } else {
        return try product(factors)
      }
    }
  }

  private func product(_ factors: [Node]) throws(FormulaError) -> Node {
    factors.count == 1
      ? factors[0] : try node(.multiplied(factors.map { $0.expression }), of: factors)
  }

  private mutating func parseUnary() throws(FormulaError) -> Node {
    var isNegative = false
    while isSymbol("-") || isSymbol("+") {
      if isSymbol("-") { isNegative.toggle() }
      index += 1
    }
    let operand = try parsePower()
    guard isNegative else { return operand }
    return try node(.negative(operand.expression), of: [operand])
  }

  private mutating func parsePower() throws(FormulaError) -> Node {
    var base = try parsePrimary()
    while case .superscript(let first) = token.kind {
      var exponent = first
      index += 1
      while case .superscript(let digit) = token.kind, exponent < 1000 {
        exponent = exponent * 10 + digit
        index += 1
      }
      base = try node(.power(base.expression, .number(Double(exponent))), of: [base])
    }
    guard accept("^") else { return base }
    let exponent = try nested { parser throws(FormulaError) in try parser.parseUnary() }
    return try node(.power(base.expression, exponent.expression), of: [base, exponent])
  }

  private mutating func parsePrimary() throws(FormulaError) -> Node {
    let start = index
    switch token.kind {
    case .number(let value):
      index += 1
      return Node(expression: .number(value))
    case .symbol("("):
      index += 1
      let inner = try nested { parser throws(FormulaError) in try parser.parseChoice() }
      guard accept(")") else {
        if case .end = token.kind {
          throw error("the closing parenthesis is missing", at: tokens[start].range)
        }
        throw missingOperator(or: "a closing parenthesis")
      }
      return inner
    case .symbol("{"):
      return try parseBraces()
    case .name(let name, let primes):
      index += 1
      return try parseName(name, primes: primes, at: start)
    case .symbol("|"):
      throw error("'|' is an or between comparisons; the absolute value is abs(x)")
    default:
      throw unexpected("a number, x, a function or an opening parenthesis")
    }
  }
}
