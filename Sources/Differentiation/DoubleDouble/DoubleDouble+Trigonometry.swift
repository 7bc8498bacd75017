extension DoubleDouble {
  /// Sine and cosine together, by their series after reduction to |x| ≤ π/4.
  private static func sinCos(_ x: Self) -> (sin: Self, cos: Self) {
    guard x.high.isFinite else { return (Self(.nan), Self(.nan)) }
    // Beyond, the quadrant itself would be lost: all that remains is the machine's own function.
    guard x.high.magnitude < 0x1p50 else {
      let (s, c) = (Double.sin(x.high), Double.cos(x.high))
      return (Self(sum: s, c * x.low), Self(sum: c, -s * x.low))
    }
    let quadrant = (x.high / halfPi.high).rounded()
    let n = Self(quadrant)
    let r =
      x - Self(product: quadrant, halfPi.high) - n * Self(halfPi.low)
      - Self(quadrant * halfPiRest)
    let square = r * r
    var (sine, cosine) = (r, Self(1))
    var (sineTerm, cosineTerm) = (r, Self(1))
    for k in 1...14 {
      let n = Double(2 * k)
      cosineTerm = -cosineTerm * square / Self(n * (n - 1))
      sineTerm = -sineTerm * square / Self(n * (n + 1))
      cosine = cosine + cosineTerm
      sine = sine + sineTerm
    }
    switch Int(quadrant) & 3 {
    case 0: return (sine, cosine)
    case 1: return (cosine, -sine)
    case 2: return (-sine, -cosine)
    default: return (-cosine, sine)
    }
  }

  public static func sin(_ x: Self) -> Self { sinCos(x).sin }
  public static func cos(_ x: Self) -> Self { sinCos(x).cos }
  public static func tan(_ x: Self) -> Self {
    let (sine, cosine) = sinCos(x)
    return sine / cosine
  }

  public static func atan(_ x: Self) -> Self {
    guard x.high.magnitude < 1e30 else { return Self(.atan(x.high)) }
    if x.high.magnitude < 1e-100 { return x }
    // tan(y − y₀) = (x − tan y₀)/(1 + x tan y₀), and the angle is so small that it is its tangent.
    let estimate = Self(.atan(x.high))
    let (sine, cosine) = sinCos(estimate)
    return estimate + (x * cosine - sine) / (cosine + x * sine)
  }

  public static func asin(_ x: Self) -> Self {
    let cosine = sqrt((Self(1) - x) * (Self(1) + x))
    if cosine == .zero { return x.high < 0 ? -halfPi : halfPi }
    return atan(x / cosine)
  }

  public static func acos(_ x: Self) -> Self {
    if x == Self(-1) { return halfPi.scaled(by: 2) }
    return atan(sqrt((Self(1) - x) / (Self(1) + x))).scaled(by: 2)
  }
}
