extension Bounded {
  /// The hyperbolic sine.
  public static func sinh(_ x: Self) -> Self {
    if x.isZero || x.kind != .finite { return x }
    let isBelow = x.number.isNegative && !x.containsZero
    let e = expMinusOne(isBelow ? -x : x)
    let result = (e + e / (e + .one)).scaled(by: -1)
    return isBelow ? -result : result
  }

  /// The hyperbolic cosine.
  public static func cosh(_ x: Self) -> Self {
    if x.kind == .infinite { return x.magnitude }
    let e = exp(x)
    return (e + .one / e).scaled(by: -1)
  }

  /// The hyperbolic tangent.
  public static func tanh(_ x: Self) -> Self {
    if x.isZero { return x }
    if x.kind == .infinite { return x.number.isNegative ? -.one : .one }
    if x.containsZero || x.number.top < 1 {
      let e = expMinusOne(x.scaled(by: 1))
      return e / (e + Self(2))
    }
    let e = exp(-x.magnitude.scaled(by: 1))
    let result = (.one - e) / (.one + e)
    return x.number.isNegative ? -result : result
  }

  /// The hyperbolic secant 1/cosh(x).
  public static func sech(_ x: Self) -> Self {
    if x.kind == .infinite { return .zero }
    if x.containsZero { return .one / cosh(x) }
    let e = exp(-x.magnitude)
    return e.scaled(by: 1) / (.one + e * e)
  }

  /// The inverse hyperbolic sine.
  public static func asinh(_ x: Self) -> Self {
    if x.isZero || x.kind != .finite { return x }
    let a = x.containsZero ? x : x.magnitude
    let square = a * a
    let result = log(onePlus: a + square / (.one + sqrt(.one + square)))
    return x.number.isNegative && !x.containsZero ? -result : result
  }

  /// The inverse hyperbolic cosine.
  public static func acosh(_ x: Self) -> Self {
    if x.kind == .infinite { return x.number.isNegative ? .undefined : x }
    let above = x - .one
    if above.isZero { return .zero }
    guard let sign = above.sign else { return above.kind == .undefined ? above : .unknown }
    if sign < 0 { return .undefined }
    return log(onePlus: above + sqrt(above * (above + Self(2))))
  }

  /// The inverse hyperbolic tangent.
  public static func atanh(_ x: Self) -> Self {
    if x.isZero { return x }
    if x.kind == .infinite { return .undefined }
    let (below, above) = (.one + x, .one - x)
    if above.isZero { return .infinity(isNegative: false) }
    if below.isZero { return .infinity(isNegative: true) }
    guard let a = below.sign, let b = above.sign else {
      return x.kind == .undefined ? x : .unknown
    }
    if a < 0 || b < 0 { return .undefined }
    return log(onePlus: x.scaled(by: 1) / above).scaled(by: -1)
  }

  /// The logistic function 1/(1 + e^(−x)).
  public static func sigmoid(_ x: Self) -> Self {
    if x.kind == .infinite { return x.number.isNegative ? .zero : .one }
    guard x.kind == .finite, x.number.isNegative, !x.containsZero else {
      return .one / (.one + exp(-x))
    }
    // By an exponential that vanishes, which is known to however uncertain an argument far out.
    let e = exp(x)
    return e / (.one + e)
  }

  /// ln(1 + e^x), accurate in both tails.
  public static func softplus(_ x: Self) -> Self {
    if x.kind == .infinite { return x.number.isNegative ? .zero : x }
    guard x.kind == .finite else { return x }
    if x.number.isNegative || x.containsZero { return log(onePlus: exp(x)) }
    return x + log(onePlus: exp(-x))
  }
}
