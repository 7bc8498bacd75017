/// A recursive-descent parser with Python's precedences.
///
/// ```
/// choice     = comparison [ "if" comparison "else" choice ]
/// comparison = sum { relation sum } { "and" comparison }
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
  static let greatestDepth = 100
  static let greatestSize = 20_000

  /// A parsed part, with what the bounds need to know of it.
  struct Node {
    var expression: Expression
    /// The condition itself, where the expression is one used as a number.
    var condition: Condition?
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
    var values: [Double?] = []
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
    if case .end = token.kind { throw error("The formula is empty.") }
    let node = try parseChoice()
    if case .end = token.kind { return node }
    throw unexpected("an operator or the end of the formula")
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
    switch token.kind {
    case .end: error("The formula ends where \(expected) was expected.")
    case .symbol(")"): error("This closing parenthesis has no opening one; expected \(expected).")
    default: error("Expected \(expected).")
    }
  }

  /// The text from one word up to before another.
  func range(from start: Int) -> Range<Int> {
    let end = Swift.max(start, index - 1)
    return tokens[start].range.lowerBound..<tokens[end].range.upperBound
  }

  // MARK: Nodes within bounds

  func node(
    _ expression: Expression, of parts: [Node], condition: Condition? = nil
  ) throws(FormulaError) -> Node {
    var node = Node(expression: expression, condition: condition)
    for part in parts {
      node.depth = Swift.max(node.depth, part.depth + 1)
      node.size += part.size
    }
    if node.depth > Self.greatestDepth { throw tooDeep }
    if node.size > Self.greatestSize {
      throw error("The formula has more than \(Self.greatestSize) parts.")
    }
    return node
  }

  var tooDeep: FormulaError { error("The formula is nested more than \(Self.greatestDepth) deep.") }

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
    guard let condition = test.condition else {
      throw error("Expected a comparison, such as x > 0.", at: range(from: conditionStart))
    }
    guard acceptWord("else") else {
      throw error("The ‘if’ has no ‘else’.", at: range(from: start))
    }
    let other = try nested { parser throws(FormulaError) in try parser.parseChoice() }
    return try node(
      .choice(condition, value.expression, other.expression), of: [test, value, other])
  }

  mutating func parseComparison() throws(FormulaError) -> Node {
    let start = index
    var left = try parseRelation()
    while isSymbol("&") || isWord("and") {
      guard let first = left.condition else {
        throw error("Expected a comparison, such as x > 0.", at: range(from: start))
      }
      index += 1
      let rightStart = index
      let right = try parseRelation()
      guard let second = right.condition else {
        throw error("Expected a comparison, such as x > 0.", at: range(from: rightStart))
      }
      left = try indicator(Condition(first.comparisons + second.comparisons), of: [left, right])
    }
    return left
  }

  private mutating func parseRelation() throws(FormulaError) -> Node {
    let first = try parseSum()
    var parts = [first]
    var comparisons: [Comparison] = []
    while case .symbol(let symbol) = token.kind, let relation = Relation(rawValue: symbol) {
      index += 1
      let right = try parseSum()
      comparisons.append(
        Comparison(
          left: parts[parts.count - 1].expression, relation: relation, right: right.expression))
      parts.append(right)
    }
    return comparisons.isEmpty ? first : try indicator(Condition(comparisons), of: parts)
  }

  /// A condition as a number, 1 where it holds and 0 elsewhere.
  private func indicator(
    _ condition: Condition, of parts: [Node]
  ) throws(FormulaError) -> Node {
    try node(.choice(condition, .number(1), .number(0)), of: parts, condition: condition)
  }

  private mutating func parseSum() throws(FormulaError) -> Node {
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
      if case .name = token.kind, !isWord("if"), !isWord("else"), !isWord("and") {
        throw error("An operator is missing before this name; write * for a product.")
      }
      return Node(expression: .number(value))
    case .symbol("("):
      index += 1
      let inner = try nested { parser throws(FormulaError) in try parser.parseChoice() }
      guard accept(")") else {
        if case .end = token.kind {
          throw error("The closing parenthesis is missing.", at: tokens[start].range)
        }
        throw unexpected("an operator or a closing parenthesis")
      }
      return inner
    case .symbol("{"):
      return try parseBraces()
    case .name(let name, let primes):
      index += 1
      return try parseName(name, primes: primes, at: start)
    default:
      throw unexpected("a number, x, a function or an opening parenthesis")
    }
  }
}
