extension DoubleDouble {
  public static func sqrt(_ x: Self) -> Self {
    let estimate = Double.sqrt(x.high)
    guard estimate > 0, estimate.isFinite else { return Self(estimate) }
    let rest = x - Self(product: estimate, estimate)
    return Self(sum: estimate, rest.high / (2 * estimate))
  }

  public static func pow(_ x: Self, _ n: Int) -> Self {
    var result = Self(1)
    var power = x
    var exponent = n.magnitude
    while exponent > 0 {
      if exponent & 1 == 1 { result = result * power }
      exponent >>= 1
      if exponent > 0 { power = power * power }
    }
    return n < 0 ? Self(1) / result : result
  }

  public static func pow(_ x: Self, _ y: Self) -> Self {
    guard x.high > 0, x.high.isFinite else { return Self(.pow(x.high, y.high)) }
    return exp(y * log(x))
  }

  public static func root(_ x: Self, _ n: Int) -> Self {
    let estimate = Self(.root(x.high, n))
    guard n != 0, x.high != 0, estimate.high.isFinite else { return estimate }
    // One step of Newton's for yⁿ = x.
    return estimate - (estimate - x / pow(estimate, n - 1)) / Self(Double(n))
  }

  public static func hypot(_ x: Self, _ y: Self) -> Self {
    let (a, b) = (x.magnitude, y.magnitude)
    let (high, low) = a > b ? (a, b) : (b, a)
    guard high.high > 0, high.high.isFinite, low.high.isFinite else {
      return Self(.hypot(x.high, y.high))
    }
    let ratio = low / high
    return high * sqrt(Self(1) + ratio * ratio)
  }

  public static func hypotenuse(
    _ x: Self, _ y: Self
  ) -> (length: Self, partialX: Self, partialY: Self) {
    let length = hypot(x, y)
    return length == .zero ? (length, .zero, .zero) : (length, x / length, y / length)
  }
}
