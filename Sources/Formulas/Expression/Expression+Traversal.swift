extension Expression {
  /// The expressions that this one is made of, conditions included.
  package var children: [Expression] {
    switch self {
    case .number, .constant, .variable: []
    case .negation(let a), .function(_, let a): [a]
    case .sum(let list), .product(let list), .call(_, let list): list
    case .quotient(let a, let b), .power(let a, let b): [a, b]
    case .choice(let condition, let a, let b):
      condition.comparisons.flatMap { [$0.left, $0.right] } + [a, b]
    }
  }

  /// The same expression with every part put through a function.
  func mapChildren(_ transform: (Expression) -> Expression) -> Expression {
    switch self {
    case .number, .constant, .variable: self
    case .negation(let a): .negative(transform(a))
    case .function(let call, let a): .function(call, transform(a))
    case .sum(let list): .added(list.map(transform))
    case .product(let list): .multiplied(list.map(transform))
    case .call(let function, let list): .call(function, list.map(transform))
    case .quotient(let a, let b): .divided(transform(a), by: transform(b))
    case .power(let a, let b): .power(transform(a), transform(b))
    case .choice(let condition, let a, let b):
      .choice(condition.map(transform), transform(a), transform(b))
    }
  }

  /// The same with another expression in place of x.
  func substituting(_ inner: Expression) -> Expression {
    if case .variable = self { return inner }
    return inner == .variable ? self : mapChildren { $0.substituting(inner) }
  }

  /// Whether x occurs.
  public var containsVariable: Bool {
    switch self {
    case .variable: true
    case .number, .constant: false
    case .negation(let a), .function(_, let a): a.containsVariable
    case .quotient(let a, let b), .power(let a, let b): a.containsVariable || b.containsVariable
    default: children.contains { $0.containsVariable }
    }
  }

  /// Whether it has a function of x whose derivative's formula has values where the function has none.
  var isPartial: Bool {
    if case .call(let function, let arguments) = self, function.row.isPartial,
      arguments[0].containsVariable
    {
      return true
    }
    return children.contains { $0.isPartial }
  }

  /// The number of nodes of the tree.
  var nodeCount: Int { children.reduce(1) { $0 + $1.nodeCount } }

  /// The value of an expression without x, or nil for one with x.
  public var constantValue: Double? {
    if let plainNumber { return plainNumber }
    return containsVariable ? nil : Program(self).prepared(for: Double.self)(0)
  }
}

extension Condition {
  /// The same comparisons of other expressions.
  func map(_ transform: (Expression) -> Expression) -> Condition {
    Condition(
      comparisons.map {
        Comparison(
          left: transform($0.left), relation: $0.relation, right: transform($0.right))
      })
  }
}
