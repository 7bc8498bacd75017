extension Expression {
  /// The derivative by x, simplified; nil where writing it down would take too many parts.
  public var differentiated: Expression? {
    var differentiator = Differentiator()
    guard let result = try? differentiator.derivative(of: self) else { return nil }
    return result.nodeCount <= Differentiator.budget ? result : nil
  }
}

/// Differentiates by the rules of calculus, with a bound on the work.
///
/// Each rule uses the derivative of a part once, so that a derivative is at most quadratic in the
/// formula; nested ties of max and min could still double it at each level, and the bound ends that.
struct Differentiator {
  static let budget = 20_000

  /// The derivative has too many parts.
  enum Failure: Error {
    case tooLarge
  }

  private var spent = 0

  mutating func derivative(of expression: Expression) throws(Failure) -> Expression {
    spent += 1
    if spent > Self.budget { throw .tooLarge }
    switch expression {
    case .number, .constant: return .number(0)
    case .variable: return .number(1)
    case .negation(let a): return Algebra.negative(try derivative(of: a))
    case .sum(let terms):
      var slopes: [Expression] = []
      for term in terms { slopes.append(try derivative(of: term)) }
      return Algebra.sum(slopes)
    case .product(let factors): return try product(factors)
    case .quotient(let a, let b): return try quotient(a, b)
    case .power(let base, let exponent): return try power(base, exponent)
    case .call(let function, let arguments): return try call(function, arguments)
    case .choice(let condition, let a, let b):
      return Algebra.choice(condition, try derivative(of: a), try derivative(of: b))
    case .function(let call, let inner):
      let slope = try derivative(of: inner)
      if slope == .number(0) { return slope }
      return Algebra.product([slope, .function(call.withOrder(call.order + 1), inner)])
    }
  }

  /// The sum over the factors of the factor's derivative times the others.
  private mutating func product(_ factors: [Expression]) throws(Failure) -> Expression {
    spent += factors.count * factors.count
    if spent > Self.budget { throw .tooLarge }
    var terms: [Expression] = []
    for (index, factor) in factors.enumerated() {
      let slope = try derivative(of: factor)
      if slope == .number(0) { continue }
      var others = factors
      others[index] = slope
      terms.append(Algebra.product(others))
      spent += others.reduce(0) { $0 + $1.nodeCount }
      if spent > Self.budget { throw .tooLarge }
    }
    return Algebra.factoredSum(terms)
  }

  private mutating func quotient(
    _ a: Expression, _ b: Expression
  ) throws(Failure) -> Expression {
    let (slopeA, slopeB) = (try derivative(of: a), try derivative(of: b))
    if slopeB == .number(0) { return Algebra.quotient(slopeA, b) }
    if slopeA == .number(0) {
      return Algebra.quotient(
        Algebra.negative(Algebra.product([a, slopeB])), Algebra.power(b, .number(2)))
    }
    let product = Algebra.product([a, slopeB])
    if let square = Self.squareUnderRoot(b) {
      // With b = √s the numerator of (a/b)′ is (a′s − a·s′/2)/b, which often shrinks to one term.
      let terms =
        Algebra.distributed(slopeA, over: square)
        + [Algebra.negative(Algebra.product([product, b]))]
      return Algebra.quotient(Algebra.sum(terms), Algebra.power(b, .number(3)))
    }
    let terms = Algebra.distributed(slopeA, over: b) + [Algebra.negative(product)]
    return Algebra.quotient(Algebra.factoredSum(terms), Algebra.power(b, .number(2)))
  }

  /// s for √s, and a² + b² for the hypotenuse of a and b.
  private static func squareUnderRoot(_ b: Expression) -> Expression? {
    switch b {
    case .call(.sqrt, let s): return s[0]
    case .call(.hypot, let sides):
      return Algebra.sum(
        sides.map { side in
          if case .call(.sqrt, let s) = side { return s[0] }
          return Algebra.power(side, .number(2))
        })
    default: return nil
    }
  }

  private mutating func power(
    _ base: Expression, _ exponent: Expression
  ) throws(Failure) -> Expression {
    let slope = try derivative(of: base)
    let exponentSlope = try derivative(of: exponent)
    if slope != .number(0), exponentSlope != .number(0) {
      // uᵛ·(v′·ln u + v·u′/u)
      let rate = Algebra.sum([
        Algebra.product([exponentSlope, .call(.log, [base])]),
        Algebra.quotient(Algebra.product([exponent, slope]), base),
      ])
      return Algebra.product([.power(base, exponent), rate])
    }
    if case .quotient(.number(let p), .number(let q)) = exponent, slope != .number(0), p != q {
      // u^(1/3) has the slope u′/(3·u^(2/3)).
      let lowered = Expression.power(base, .quotient(.number(abs(p - q)), .number(q)))
      let factors = Algebra.product([exponent, slope])
      return p > q
        ? Algebra.product([factors, lowered]) : Algebra.quotient(factors, lowered)
    }
    var terms: [Expression] = []
    if slope != .number(0) {
      let lowered = Algebra.power(base, Algebra.difference(exponent, .number(1)))
      terms.append(Algebra.product([exponent, lowered, slope]))
    }
    if exponentSlope != .number(0) {
      let logarithm = base == .constant(.e) ? .number(1) : Expression.call(.log, [base])
      terms.append(Algebra.product([.power(base, exponent), logarithm, exponentSlope]))
    }
    return Algebra.sum(terms)
  }

  private mutating func call(
    _ function: Primitive, _ arguments: [Expression]
  ) throws(Failure) -> Expression {
    switch function {
    case .min, .max: return try extremum(function, arguments)
    case .clip:
      let (u, low, high) = (arguments[0], arguments[1], arguments[2])
      // At a bound the derivative is that of the bound, as of torch.clamp.
      let (slope, slopeLow, slopeHigh) = (
        try derivative(of: u), try derivative(of: low), try derivative(of: high)
      )
      // numpy's clip is min(max(u, low), high), whose bounds may cross.
      let bounds = (low.constantValue, high.constantValue)
      if slopeLow == slopeHigh, let least = bounds.0, let greatest = bounds.1, least <= greatest {
        let inside = Condition([
          Comparison(left: low, relation: .less, right: u),
          Comparison(left: u, relation: .less, right: high),
        ])
        return Algebra.choice(inside, slope, slopeLow)
      }
      return Algebra.choice(
        Condition(high, .lessOrEqual, .call(.max, [u, low])), slopeHigh,
        Algebra.choice(Condition(u, .lessOrEqual, low), slopeLow, slope))
    case .hypot:
      let (a, b) = (arguments[0], arguments[1])
      let (slopeA, slopeB) = (try derivative(of: a), try derivative(of: b))
      let numerator = Algebra.sum([
        Algebra.product([a, slopeA]), Algebra.product([b, slopeB]),
      ])
      return Algebra.quotient(numerator, .call(.hypot, arguments))
    default: break
    }
    guard case .chain(let rule) = function.row.derivative else { return .number(0) }
    let slope = try derivative(of: arguments[0])
    return slope == .number(0) ? slope : rule(arguments[0], slope)
  }

  /// The slope of max(low, min(u, high)) and min(high, max(u, low)) for numbers low < high.
  private mutating func heldBetween(
    _ function: Primitive, _ arguments: [Expression]
  ) throws(Failure) -> Expression? {
    guard let (outer, inner) = Self.numberAndRest(arguments),
      case .call(let other, let innerArguments) = inner, [.min, .max].contains(other),
      other != function, let (bound, u) = Self.numberAndRest(innerArguments)
    else { return nil }
    let (low, high) = function == .max ? (outer, bound) : (bound, outer)
    guard low < high else { return nil }
    let slope = try derivative(of: u)
    func between(_ relation: Relation) -> Condition {
      Condition([
        Comparison(left: .number(low), relation: relation, right: u),
        Comparison(left: u, relation: relation, right: .number(high)),
      ])
    }
    return Algebra.choice(
      between(.less), slope,
      Algebra.choice(
        between(.lessOrEqual), Algebra.quotient(slope, .number(2)), .number(0)))
  }

  /// The number and the other of two arguments.
  private static func numberAndRest(_ arguments: [Expression]) -> (Double, Expression)? {
    guard arguments.count == 2 else { return nil }
    if case .number(let value) = arguments[0] { return (value, arguments[1]) }
    if case .number(let value) = arguments[1] { return (value, arguments[0]) }
    return nil
  }

  /// The slope of the argument that is taken; at a tie half of each, as in PyTorch and JAX.
  private mutating func extremum(
    _ function: Primitive, _ arguments: [Expression]
  ) throws(Failure) -> Expression {
    if let held = try heldBetween(function, arguments) { return held }
    var (value, slope) = (arguments[0], try derivative(of: arguments[0]))
    for next in arguments.dropFirst() {
      let nextSlope = try derivative(of: next)
      let mean = Algebra.quotient(Algebra.sum([slope, nextSlope]), .number(2))
      spent += 2 * (slope.nodeCount + nextSlope.nodeCount + value.nodeCount)
      if spent > Self.budget { throw .tooLarge }
      let (before, after): (Relation, Relation) =
        function == .min ? (.less, .greater) : (.greater, .less)
      // max(0, x) reads as the slope where x > 0, so the side with x comes first.
      let turned = value.containsVariable ? (value, next) : (next, value)
      let slopes = value.containsVariable ? (slope, nextSlope) : (nextSlope, slope)
      slope = Algebra.choice(
        Condition(turned.0, before, turned.1), slopes.0,
        Algebra.choice(Condition(turned.0, after, turned.1), slopes.1, mean))
      value = .call(function, [value, next])
    }
    return slope
  }
}
