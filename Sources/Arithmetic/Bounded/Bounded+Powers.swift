extension Bounded {
  /// The square root, exactly of squares.
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

  /// The n-th power, exactly where it has few bits.
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

  /// A power of zero or of an infinity, or to one, with an exponent other than zero.
  private static func specialPower(_ x: Self, _ y: Self) -> Self {
    guard let sign = y.sign else { return .unknown }
    let isGreat: Bool
    if x.kind == .infinite || x.isZero {
      isGreat = x.kind == .infinite
    } else {
      // To an infinite exponent what counts is on which side of 1 the base is; of −1 the power is 1.
      switch order(x.magnitude, .one).relation {
      case .equal: return .one
      case .greater: isGreat = true
      case .less: isGreat = false
      case .unordered, .undecided: return .unknown
      }
    }
    var isNegative = false
    if x.number.isNegative, y.kind == .finite {
      guard let isInteger = y.isInteger, y.error == 0 || !isInteger else { return .unknown }
      isNegative = isInteger && y.isOdd
    }
    if isGreat == (sign > 0) { return .infinity(isNegative: isNegative) }
    return Self(.zero(unit: 0, isNegative: isNegative), error: 0)
  }

  /// The n-th root.
  public static func root(_ x: Self, _ n: Int) -> Self {
    if x.kind != .finite || x.isZero { return n % 2 == 0 && x.sign == -1 ? .undefined : x }
    if x.containsZero { return .unknown }
    if x.number.isNegative { return n % 2 == 0 ? .undefined : -root(-x, n) }
    let result = exp(log(x).divided(by: n))
    guard x.error == 0, n > 0 else { return result }
    // Of the power of a double the root is that double.
    let nearest = Self(result.number.estimate)
    return order(pow(nearest, n), x).relation == .equal ? nearest : result
  }

  /// √(x² + y²).
  public static func hypot(_ x: Self, _ y: Self) -> Self {
    if x.kind == .infinite || y.kind == .infinite { return .infinity(isNegative: false) }
    if x.isZero { return y.magnitude }
    if y.isZero { return x.magnitude }
    return sqrt(x * x + y * y)
  }
}
