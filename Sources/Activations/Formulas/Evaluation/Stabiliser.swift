extension Expression {
  /// The same function in forms that keep their digits and do not overflow.
  ///
  /// Only identities that hold for every real x are used, so that what is computed is what was typed.
  public var stabilised: Expression { Stabiliser.rewrite(mapChildren { $0.stabilised }) }
}

/// Identities between a form that loses digits or overflows and one that does not.
enum Stabiliser {
  /// An expression whose parts are stable already.
  static func rewrite(_ expression: Expression) -> Expression {
    switch expression {
    case .sum(let terms): sum(terms) ?? expression
    case .product(let factors): product(factors) ?? expression
    case .quotient(let a, let b): quotient(a, b) ?? expression
    case .call(.log, let arguments): logarithm(arguments[0]) ?? expression
    case .call(.log1p, let arguments): logarithmOfOnePlus(arguments[0]) ?? expression
    case .call(.sqrt, let arguments): root(arguments[0]) ?? expression
    case .power(let base, .number(0.5)): root(base) ?? expression
    case .power(.constant(.e), let u): .call(.exp, [u])
    // A sign that came to the front of a quotient when its parts were rewritten.
    case .negation(.quotient(let a, let b)): quotient(a, b).map { .negative($0) } ?? expression
    default: expression
    }
  }

  // MARK: Sums

  /// u − ln(1 + eᵘ), and what ``onePlus(_:)`` knows: 1 − tanh², 1 ± tanh, 1 − σ, 1 ± erf, eᵘ − 1.
  private static func sum(_ terms: [Expression]) -> Expression? {
    if terms.count == 2 {
      for (u, other) in [(terms[0], terms[1]), (terms[1], terms[0])]
      where other == .negation(.call(.softplus, [u])) {
        return .negation(.call(.softplus, [.negative(u)]))
      }
    }
    guard let unit = terms.firstIndex(where: { $0 == .number(1) || $0 == .number(-1) }) else {
      return nil
    }
    let isOne = terms[unit] == .number(1)
    for (index, term) in terms.enumerated() where index != unit {
      // The sum is ±(1 + partner), and the partner is looked at with its own sign.
      guard let merged = onePlus(isOne ? term : .negative(term)) else { continue }
      var rest = terms
      rest[Swift.min(index, unit)] = isOne ? merged : .negative(merged)
      rest.remove(at: Swift.max(index, unit))
      return .added(rest)
    }
    return nil
  }

  /// 1 + term in a form that does not cancel, if there is one.
  private static func onePlus(_ term: Expression) -> Expression? {
    switch term {
    case .call(.tanh, let u): return twiceSigmoid(u[0])
    case .call(.erf, let u): return .call(.erfc, [.negative(u[0])])
    case .negation(.call(.tanh, let u)): return twiceSigmoid(.negative(u[0]))
    case .negation(.power(.call(.tanh, let u), .number(2))):
      return .power(.call(.sech, u), .number(2))
    case .negation(.product(let factors)):
      guard factors.count == 2, factors[0] == factors[1], case .call(.tanh, let u) = factors[0]
      else { return nil }
      return .power(.call(.sech, u), .number(2))
    case .negation(.call(.sigmoid, let u)): return .call(.sigmoid, [.negative(u[0])])
    case .product(let factors):
      guard factors.count == 2, factors[0] == .number(-2), case .call(.sigmoid, let u) = factors[1]
      else { return nil }
      return .negative(tangent(halved(u[0])))
    case .negation(.call(.erf, let u)): return .call(.erfc, u)
    case .negation(.call(.exp, let u)): return .negation(.call(.expm1, u))
    case .negation(.call(.cos, let u)):
      return .multiplied([.number(2), .power(.call(.sin, [halved(u[0])]), .number(2))])
    default: return nil
    }
  }

  private static func twiceSigmoid(_ u: Expression) -> Expression {
    .multiplied([.number(2), .call(.sigmoid, [doubled(u)])])
  }

  private static func doubled(_ u: Expression) -> Expression {
    if case .negation(let inner) = u { return .negative(doubled(inner)) }
    if case .quotient(let a, .number(2)) = u { return a }
    if case .product(let factors) = u { return .multiplied([.number(2)] + factors) }
    return .multiplied([.number(2), u])
  }

  // MARK: Products and quotients

  /// ½·erfc(−u/√2) as Φ(u).
  private static func product(_ factors: [Expression]) -> Expression? {
    for (index, factor) in factors.enumerated() {
      guard case .call(.erfc, let arguments) = factor,
        let u = overRootOfTwo(.negative(arguments[0]))
      else { continue }
      var rest = factors
      rest[index] = .call(.normalDistribution, [u])
      guard let half = rest.firstIndex(of: .number(0.5)) else {
        return .multiplied([.number(2)] + rest)
      }
      rest.remove(at: half)
      return .multiplied(rest)
    }
    return nil
  }

  /// u for u/√2, however that is written.
  private static func overRootOfTwo(_ expression: Expression) -> Expression? {
    if case .negation(let inner) = expression { return overRootOfTwo(inner).map { .negative($0) } }
    let rootOfTwo = Expression.call(.sqrt, [.number(2)])
    guard case .quotient(let u, let root) = expression else { return nil }
    return root == rootOfTwo || root == .power(.number(2), .number(0.5)) ? u : nil
  }

  private static func quotient(_ a: Expression, _ b: Expression) -> Expression? {
    if case .call(.erfc, _) = a, b == .number(2) { return product([.number(0.5), a]) }
    if case .product(let factors) = a, b == .number(2),
      let half = product([.number(0.5)] + factors)
    {
      return half
    }
    if let u = hyperbolicTangent(a, b) { return tangent(u) }
    if case .product(var factors) = a {
      for (index, factor) in factors.enumerated() {
        guard let u = hyperbolicTangent(factor, b) else { continue }
        factors[index] = tangent(u)
        return .multiplied(factors)
      }
    }
    if let u = onePlusExponential(b) { return timesSigmoid(a, u) }
    if case .power(.call(.cosh, let u), .number(2)) = b {
      let factor = Expression.power(.call(.sech, u), .number(2))
      return a == .number(1) ? factor : .multiplied([a, factor])
    }
    if case .power(let base, .number(let n)) = b, n == n.rounded(), n >= 2, n <= 8,
      let u = onePlusExponential(base)
    {
      // eᵘ/(1 + eᵘ)ⁿ, the slopes of the logistic function.
      var result = timesSigmoid(a, u)
      for _ in 1..<Int(n) { result = .multiplied([result, .call(.sigmoid, [.negative(u)])]) }
      return result
    }
    return nil
  }

  /// a/(1 + eᵘ), where a factor eᵘ of a makes it σ(u) and none σ(−u).
  private static func timesSigmoid(_ a: Expression, _ u: Expression) -> Expression {
    let complement = Expression.call(.sigmoid, [.negative(u)])
    switch a {
    case .number(1): return complement
    case .number(-1): return .negation(complement)
    case .call(.exp, [u]): return .call(.sigmoid, [u])
    case .negation(let inner): return .negative(timesSigmoid(inner, u))
    case .product(var factors):
      if let index = factors.firstIndex(of: .call(.exp, [u])) {
        factors[index] = .call(.sigmoid, [u])
        return .multiplied(factors)
      }
    default: break
    }
    return .multiplied([a, complement])
  }

  /// u for 1 + eᵘ.
  private static func onePlusExponential(_ expression: Expression) -> Expression? {
    guard case .sum(let terms) = expression, terms.count == 2 else { return nil }
    switch (terms[0], terms[1]) {
    case (.number(1), .call(.exp, let u)), (.call(.exp, let u), .number(1)): return u[0]
    default: return nil
    }
  }

  /// u for (eᵘ − e⁻ᵘ)/(eᵘ + e⁻ᵘ) and for (e²ᵘ − 1)/(e²ᵘ + 1).
  private static func hyperbolicTangent(_ a: Expression, _ b: Expression) -> Expression? {
    if let u = onePlusExponential(b) {
      if a == .call(.expm1, [u]) { return halved(u) }
      if a == .negation(.call(.expm1, [u])) { return halved(.negative(u)) }
    }
    guard case .sum(let top) = a, case .sum(let bottom) = b, top.count == 2, bottom.count == 2
    else { return nil }
    if let u = onePlusExponential(b) {
      // The difference as typed, or with one of its signs turned.
      if Set(top) == [.call(.exp, [u]), .number(-1)] { return halved(u) }
      if Set(top) == [.number(1), .negation(.call(.exp, [u]))] { return halved(.negative(u)) }
    }
    guard case .call(.exp, let u) = top[0], top[1] == .negation(.call(.exp, [.negative(u[0])])),
      Set(bottom) == [top[0], .call(.exp, [.negative(u[0])])]
    else { return nil }
    return u[0]
  }

  /// tanh u, which is odd.
  private static func tangent(_ u: Expression) -> Expression {
    if case .negation(let inner) = u { return .negation(.call(.tanh, [inner])) }
    return .call(.tanh, [u])
  }

  private static func halved(_ u: Expression) -> Expression {
    switch u {
    case .negation(let inner): return .negative(halved(inner))
    case .product(let factors):
      guard case .number(let value) = factors[0] else { break }
      if value == -2 { return .negative(.multiplied(Array(factors.dropFirst()))) }
      if value == 2 { return .multiplied(Array(factors.dropFirst())) }
      return .multiplied([.number(value / 2)] + factors.dropFirst())
    default: break
    }
    return .divided(u, by: .number(2))
  }

  // MARK: Logarithms and roots

  private static func logarithm(_ u: Expression) -> Expression? {
    switch u {
    case .call(.sigmoid, let v): return .negation(.call(.softplus, [.negative(v[0])]))
    case .quotient(let a, .number(let divisor)) where divisor > 0:
      guard let v = onePlusExponential(a) else { return nil }
      return .added([.call(.softplus, [v]), .negation(.call(.log, [.number(divisor)]))])
    case .sum(let terms) where terms.count == 2 && !terms.contains(.number(1)):
      switch (terms[0], terms[1]) {
      case (.call(.exp, let v), .call(.exp, let w)): return logarithmOfSum(v[0], w[0])
      case (.number(let c), .call(.exp, let v)) where c > 0,
        (.call(.exp, let v), .number(let c)) where c > 0:
        return logarithmOfSum(v[0], .call(.log, [.number(c)]))
      default: return nil
      }
    case .sum(var terms):
      guard let unit = terms.firstIndex(of: .number(1)) else { return nil }
      terms.remove(at: unit)
      let rest = Expression.added(terms)
      return logarithmOfOnePlus(rest) ?? .call(.log1p, [rest])
    default: return nil
    }
  }

  /// ln(eᵛ + eʷ) as w + ln(1 + eᵛ⁻ʷ).
  private static func logarithmOfSum(_ v: Expression, _ w: Expression) -> Expression {
    let difference = w == .negative(v) ? doubled(v) : .added([v, .negative(w)])
    return .added([w, .call(.softplus, [difference])])
  }

  private static func logarithmOfOnePlus(_ u: Expression) -> Expression? {
    if case .call(.exp, let v) = u { return .call(.softplus, v) }
    return nil
  }

  /// √(u² + c) as a hypotenuse, which does not overflow.
  private static func root(_ u: Expression) -> Expression? {
    if case .power(let v, .number(2)) = u { return .call(.abs, [v]) }
    guard case .sum(let terms) = u, terms.count == 2 else { return nil }
    guard let a = side(terms[0]), let b = side(terms[1]) else { return nil }
    return .call(.hypot, [a, b])
  }

  /// v for v², and √c for c ≥ 0.
  private static func side(_ term: Expression) -> Expression? {
    switch term {
    case .power(let v, .number(2)): return v
    case .number(let value) where value >= 0:
      let root = value.squareRoot()
      return root * root == value ? .number(root) : .call(.sqrt, [term])
    default: return nil
    }
  }
}
