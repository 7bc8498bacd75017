extension Bounded {
  /// Sine and cosine together.
  ///
  /// After reduction to |r| ≤ π/4, C = cos r − 1 comes from its series at r/2ᵏ and k doublings,
  /// C ← 2C(C + 2), and the sine is √(−C(C + 2)): both to full relative accuracy.
  public static func sinCos(_ x: Self) -> (sin: Self, cos: Self) {
    if x.isZero { return (x, .one) }
    guard x.kind == .finite else { return x.kind == .unknown ? (x, x) : (.undefined, .undefined) }
    guard let (rest, rounding, count) = Number.reduced(x.number, by: .halfPi) else {
      return (.unknown, .unknown)
    }
    let r = Self(rest, error: rounding + scaled(x.error, by: x.number.unit - rest.unit))
    guard r.isFinite, r.greatestMagnitude.top <= 1 else { return (.unknown, .unknown) }
    let (sine, cosine) = reducedSinCos(r)
    switch Int(truncatingIfNeeded: count & 3) {
    case 0: return (sine, cosine)
    case 1: return (cosine, -sine)
    case 2: return (-sine, -cosine)
    default: return (-cosine, sine)
    }
  }

  private static func reducedSinCos(_ r: Self) -> (sin: Self, cos: Self) {
    if r.isZero { return (r, .one) }
    if r.containsZero {
      // |sin r| ≤ |r| and 0 ≤ 1 − cos r ≤ r²/2 ≤ |r|.
      let bound = r.greatestMagnitude
      return (.within(bound), Self.one.widened(by: bound.fraction, unit: bound.top))
    }
    let halvings = halvings(r, 0.4)
    let s = r.scaled(by: Number.Exponent(-halvings))
    let square = s * s
    var less = sum(-square.scaled(by: -1)) { term, k in
      -(term * square).divided(by: (2 * k + 1) * (2 * k + 2))
    }
    for _ in 0..<halvings { less = (less * (less + Self(2))).scaled(by: 1) }
    let sine = sqrt(-less * (less + Self(2)))
    return (r.number.isNegative ? -sine : sine, .one + less)
  }

  public static func sin(_ x: Self) -> Self { sinCos(x).sin }
  public static func cos(_ x: Self) -> Self { sinCos(x).cos }
  public static func tan(_ x: Self) -> Self {
    let (sine, cosine) = sinCos(x)
    return sine / cosine
  }

  public static func atan(_ x: Self) -> Self {
    if x.isZero { return x }
    switch x.kind {
    case .undefined, .unknown: return x
    case .infinite:
      let quarter = pi.scaled(by: -1)
      return x.number.isNegative ? -quarter : quarter
    case .finite: break
    }
    if x.containsZero { return .within(x.greatestMagnitude) }
    if x.number.top > 1 {
      let quarter = pi.scaled(by: -1)
      return (x.number.isNegative ? -quarter : quarter) - atan(.one / x)
    }
    // One step from the machine's arctangent y: atan x = y + atan((x − tan y)/(1 + x·tan y)).
    let estimate = Self(Double.atan(x.number.estimate))
    if estimate.isZero { return smallArctangent(x) }
    let (sine, cosine) = sinCos(estimate)
    let rest = (x * cosine - sine) / (cosine + x * sine)
    guard rest.isFinite, rest.greatestMagnitude.top <= -1 else { return .unknown }
    return estimate + smallArctangent(rest)
  }

  /// z − z³/3 + z⁵/5 − …
  private static func smallArctangent(_ z: Self) -> Self {
    if z.isZero { return z }
    if z.containsZero { return .within(z.greatestMagnitude) }
    let square = -(z * z)
    var power = z
    return sum(z) { _, k in
      power = power * square
      return power.divided(by: 2 * k + 1)
    }
  }

  public static func asin(_ x: Self) -> Self {
    if x.isZero { return x }
    guard let cosine = cosineOfAngle(x) else { return x.kind == .unknown ? x : .unknown }
    if cosine.kind != .finite { return cosine }
    if cosine.isZero {
      let quarter = pi.scaled(by: -1)
      return x.number.isNegative ? -quarter : quarter
    }
    return atan(x / cosine)
  }

  public static func acos(_ x: Self) -> Self {
    guard let cosine = cosineOfAngle(x) else { return x.kind == .unknown ? x : .unknown }
    if cosine.kind != .finite { return cosine }
    if cosine.isZero { return x.number.isNegative ? pi : .zero }
    // From the half angle, whose tangent is √((1 − x)/(1 + x)).
    return atan(cosine / (.one + x)).scaled(by: 1)
  }

  /// √(1 − x²), no number for |x| > 1, nil where it is not known which.
  private static func cosineOfAngle(_ x: Self) -> Self? {
    if x.kind == .infinite { return .undefined }
    let product = (.one - x) * (.one + x)
    if product.kind == .undefined { return product }
    guard let sign = product.sign else { return nil }
    return sign < 0 ? .undefined : sqrt(product)
  }
}
