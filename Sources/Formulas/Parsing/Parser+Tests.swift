/// Comparisons and what joins them; a test is held as the conditions one of which must hold.
extension Parser {
  /// The greatest number of such conditions, which grows with each `or` inside an `and`.
  static let greatestTest = 16

  /// Comparisons joined by `or`.
  mutating func parseComparison() throws(FormulaError) -> Node {
    let start = index
    var left = try parseConjunction()
    while isSymbol("|") || isWord("or") {
      guard let first = left.test else { throw notComparison(from: start) }
      index += 1
      let rightStart = index
      let right = try parseConjunction()
      guard let second = right.test else { throw notComparison(from: rightStart) }
      left = try indicator(first + second, of: [left, right])
    }
    return left
  }

  private mutating func parseConjunction() throws(FormulaError) -> Node {
    let start = index
    var left = try parseNegation()
    while isSymbol("&") || isWord("and") {
      guard let first = left.test else { throw notComparison(from: start) }
      index += 1
      let rightStart = index
      let right = try parseNegation()
      guard let second = right.test else { throw notComparison(from: rightStart) }
      left = try indicator(Self.both(first, second), of: [left, right])
    }
    return left
  }

  private mutating func parseNegation() throws(FormulaError) -> Node {
    guard acceptWord("not") else { return try parseRelation() }
    let start = index
    let inner = try nested { parser throws(FormulaError) in try parser.parseNegation() }
    guard let test = inner.test else { throw notComparison(from: start) }
    // By De Morgan: all of the conditions fail, each in one of its comparisons.
    var result: [Condition] = []
    for (position, condition) in test.enumerated() {
      let failures = condition.comparisons.map { Condition($0.left, $0.relation.negated, $0.right) }
      result = position == 0 ? failures : Self.both(result, failures)
      if result.count > Self.greatestTest { break }
    }
    return try indicator(result, of: [inner])
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
    return comparisons.isEmpty ? first : try indicator([Condition(comparisons)], of: parts)
  }

  /// Each way in which two tests hold at once.
  private static func both(_ first: [Condition], _ second: [Condition]) -> [Condition] {
    first.flatMap { a in second.map { b in Condition(a.comparisons + b.comparisons) } }
  }

  /// A test as a number, 1 where it holds and 0 elsewhere.
  private func indicator(_ test: [Condition], of parts: [Node]) throws(FormulaError) -> Node {
    if test.count > Self.greatestTest {
      throw error("this condition has more than \(Self.greatestTest) alternatives")
    }
    // A comparison stands in each alternative that it takes part in.
    let copies = [[Node]](repeating: parts, count: test.count).flatMap { $0 }
    return try node(Self.choice(test, .number(1), .number(0)), of: copies, test: test)
  }

  /// One value where a test holds and another elsewhere.
  func choose(_ test: Node, _ a: Node, _ b: Node) throws(FormulaError) -> Node {
    let conditions = test.test ?? []
    let copies = [Node](repeating: a, count: conditions.count)
    var result = try node(
      Self.choice(conditions, a.expression, b.expression), of: [test] + copies + [b])
    result.depth += conditions.count
    return result
  }

  private static func choice(
    _ test: [Condition], _ a: Expression, _ b: Expression
  ) -> Expression {
    test.reversed().reduce(b) { .choice($1, a, $0) }
  }

  func notComparison(from start: Int) -> FormulaError {
    error("expected a comparison, such as x > 0", at: range(from: start))
  }
}

extension Relation {
  /// The relation that holds where this one does not.
  fileprivate var negated: Relation {
    switch self {
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    case .equal: .notEqual
    case .notEqual: .equal
    }
  }
}
