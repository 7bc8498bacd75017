extension Bounded {
  public static func sqrt(_ x: Self) -> Self {
    switch x.kind {
    case .undefined, .unknown: return x
    case .infinite: return x.number.isNegative ? .undefined : x
    case .finite: break
    }
    if x.isZero { return x }
    if x.containsZero { return .unknown }
    if x.number.isNegative { return .undefined }
    let (root, rounding) = Number.squareRoot(x.number)
    if x.error == 0 { return Self(root, error: Number.Bound(rounding)) }
    // |√x − √m| ≤ δ/(√x + √m) ≤ δ/√m, in units of the root's last place.
    let error = x.error.times(1 / root.fraction)
    let unit = x.number.unit - root.unit - root.unit - Number.Exponent(Number.bits)
    return Self(root, error: (scaled(error, by: unit) + Number.Bound(rounding)).times(slack))
  }

  public static func pow(_ x: Self, _ n: Int) -> Self {
    var (result, power) = (Self.one, x)
    var exponent = n.magnitude
    while exponent > 0 {
      if exponent & 1 == 1 { result = result * power }
      exponent >>= 1
      if exponent > 0 { power = power * power }
    }
    return n < 0 ? .one / result : result
  }

  /// xʸ by Python's rules, which are IEEE's: a negative base may have a whole exponent.
  public static func pow(_ x: Self, _ y: Self) -> Self {
    if y.isZero { return .one }
    if x.kind == .finite, x.error == 0, order(x, .one).relation == .equal { return .one }
    if x.kind == .undefined || y.kind == .undefined { return .undefined }
    if x.kind == .unknown || y.kind == .unknown { return .unknown }
    if let n = y.smallInteger, n.magnitude <= 64, x.kind == .finite, n > 0 || !x.containsZero {
      return pow(x, n)
    }
    if x.kind == .infinite || y.kind == .infinite || x.isZero { return specialPower(x, y) }
    if x.containsZero { return .unknown }
    if !x.number.isNegative { return exp(y * log(x)) }
    guard let isInteger = y.isInteger else { return .unknown }
    if !isInteger { return .undefined }
    guard y.error == 0 else { return .unknown }
    let size = exp(y * log(-x))
    return y.isOdd ? -size : size
  }

  private static func specialPower(_ x: Self, _ y: Self) -> Self {
    // What is decided by sizes alone is as the machine decides it.
    func representative(_ v: Self) -> Double? {
      if v.kind == .infinite { return v.number.isNegative ? -.infinity : .infinity }
      if v.isZero { return v.number.isNegative ? -0.0 : 0 }
      guard let sign = v.sign, let isInteger = v.isInteger else { return nil }
      let isGreat = order(v.magnitude, .one).relation
      let size: Double =
        isInteger ? (v.error == 0 && v.isOdd ? 3 : 2) : isGreat == .greater ? 1.5 : 0.5
      return sign < 0 ? -size : size
    }
    guard let a = representative(x), let b = representative(y) else { return .unknown }
    return Self(Double.pow(a, b))
  }

  public static func root(_ x: Self, _ n: Int) -> Self {
    if x.kind != .finite || x.isZero { return n % 2 == 0 && x.sign == -1 ? .undefined : x }
    if x.containsZero { return .unknown }
    if x.number.isNegative { return n % 2 == 0 ? .undefined : -root(-x, n) }
    return exp(log(x).divided(by: n))
  }

  public static func hypot(_ x: Self, _ y: Self) -> Self {
    if x.kind == .infinite || y.kind == .infinite { return .infinity(isNegative: false) }
    if x.isZero { return y.magnitude }
    if y.isZero { return x.magnitude }
    return sqrt(x * x + y * y)
  }
}
