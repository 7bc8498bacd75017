extension Expression {
  /// The expressions whose zeros are the places where this one may jump, bend, or have a pole.
  ///
  /// They are read off the parts: u for |u|, a − b for max(a, b) and for a comparison, b for a/b,
  /// those of its body for a declared function. A zero of even order, which changes no
  /// sign, is found through its factors: u for √(u²).
  var criticalExpressions: [Expression] {
    var found: [Expression] = []
    var seen: Set<Expression> = []
    collectCritical { expression in
      for factor in expression.zeroFactors where factor.containsVariable {
        if seen.insert(factor).inserted { found.append(factor) }
      }
    }
    return found
  }

  /// The expressions u of which the floor is taken.
  var floored: [Expression] {
    var own: [Expression] = []
    switch self {
    case .call(.floor, let arguments), .call(.ceil, let arguments):
      if arguments[0].containsVariable { own = [arguments[0]] }
    default: break
    }
    if case .function(let call, let inner) = self, let body = call.body {
      own += body.substituting(inner).floored
    }
    return own + children.flatMap { $0.floored }
  }

  private func collectCritical(_ add: (Expression) -> Void) {
    switch self {
    case .choice(let condition, _, _):
      for comparison in condition.comparisons {
        add(.difference(comparison.left, comparison.right))
      }
    case .quotient(_, let divisor): add(divisor)
    case .power(let base, let exponent):
      if case .number(let n) = exponent, n >= 0, n == n.rounded() { break }
      add(base)
    case .call(let function, let arguments): function.row.critical(arguments).forEach(add)
    case .function(let call, let inner):
      // The body is bound to what it is called on.
      call.body?.substituting(inner).collectCritical(add)
    default: break
    }
    for child in children { child.collectCritical(add) }
  }

  private static func difference(_ a: Expression, _ b: Expression) -> Expression {
    if b == .number(0) { return a }
    if a == .number(0) { return b }
    return .added([a, .negative(b)])
  }

  /// Expressions whose zeros together are those of this one.
  private var zeroFactors: [Expression] {
    switch self {
    case .negation(let a): a.zeroFactors
    case .product(let factors): factors.flatMap { $0.zeroFactors }
    case .quotient(let a, _): a.zeroFactors
    case .power(let base, .number(let n)) where n > 0: base.zeroFactors
    case .call(let function, let u):
      switch function.row.zeros {
      case .ofArgument: u[0].zeroFactors
      case .nowhere: []
      case .elsewhere: [self]
      }
    default: [self]
    }
  }
}
