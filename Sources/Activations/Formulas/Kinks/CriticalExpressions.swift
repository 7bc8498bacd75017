extension Expression {
  /// The expressions whose zeros are the places where this one may jump, bend, or have a pole.
  ///
  /// They are read off the parts: u for |u|, a − b for max(a, b) and for a comparison, b for a/b,
  /// u − t for a catalogue function of u with a breakpoint at t. A zero of even order, which changes no
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
    case .call(let function, let arguments): collectCritical(function, arguments, add)
    case .activation(let call, let inner):
      for breakpoint in call.activation.breakpoints {
        add(.difference(inner, .number(breakpoint.x)))
      }
    default: break
    }
    for child in children { child.collectCritical(add) }
  }

  private func collectCritical(
    _ function: ElementaryFunction, _ arguments: [Expression], _ add: (Expression) -> Void
  ) {
    let u = arguments[0]
    switch function {
    case .abs, .sign, .log, .log2, .log10, .sqrt, .cbrt: add(u)
    case .log1p: add(.difference(u, .number(-1)))
    case .asin, .acos, .atanh:
      add(.difference(u, .number(1)))
      add(.difference(u, .number(-1)))
    case .acosh: add(.difference(u, .number(1)))
    case .tan: add(.call(.cos, [u]))
    case .hypot:
      // It bends only where both sides vanish, which is where the sum of their sizes does.
      if !arguments.contains(where: { $0.constantValue.map { $0 != 0 } ?? false }) {
        arguments.forEach(add)
      }
    case .min, .max:
      for (index, argument) in arguments.enumerated() {
        for other in arguments.dropFirst(index + 1).prefix(8) { add(.difference(argument, other)) }
      }
    case .clip:
      add(.difference(u, arguments[1]))
      add(.difference(u, arguments[2]))
    default: break
    }
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
    case .call(.abs, let u), .call(.sqrt, let u), .call(.cbrt, let u), .call(.sinh, let u),
      .call(.tanh, let u), .call(.asinh, let u), .call(.atan, let u), .call(.erf, let u),
      .call(.expm1, let u), .call(.log1p, let u), .call(.sign, let u):
      u[0].zeroFactors
    case .call(.exp, _), .call(.sigmoid, _), .call(.softplus, _), .call(.cosh, _): []
    default: [self]
    }
  }
}
