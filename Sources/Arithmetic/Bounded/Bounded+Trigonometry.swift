extension Bounded {
  /// Sine and cosine together.
  public static func sinCos(_ x: Self) -> (sin: Self, cos: Self) {
    guard x.isFinite else { return (nonFinite(x), nonFinite(x)) }
    if x.isWide { return (.within(Number(1)), .within(Number(1))) }
    let (sine, cosine) = Number.sineAndCosine(of: x.number)
    return (sine.widened(by: x), cosine.widened(by: x))
  }

  /// The sine.
  public static func sin(_ x: Self) -> Self {
    guard x.isFinite else { return nonFinite(x) }
    return x.isWide ? .within(Number(1)) : Number.sine(of: x.number).widened(by: x)
  }

  /// The cosine.
  public static func cos(_ x: Self) -> Self {
    guard x.isFinite else { return nonFinite(x) }
    return x.isWide ? .within(Number(1)) : Number.cosine(of: x.number).widened(by: x)
  }

  /// The tangent.
  public static func tan(_ x: Self) -> Self {
    let (sine, cosine) = sinCos(x)
    return sine / cosine
  }

  /// A sine or cosine of no finite number.
  private static func nonFinite(_ x: Self) -> Self { x.kind == .unknown ? x : .undefined }

  /// Whether it is so uncertain that its sine may be any.
  private var isWide: Bool { Self.scaled(error, by: number.unit) > 1 }

  /// The same with an error greater by that of an argument, for a function whose slope is at most 1.
  private func widened(by argument: Self) -> Self {
    argument.error == 0 ? self : widened(by: argument.error, unit: argument.number.unit)
  }

  /// The inverse tangent.
  public static func atan(_ x: Self) -> Self {
    guard x.isFinite else {
      guard x.kind == .infinite else { return x }
      let quarter = pi.scaled(by: -1)
      return x.number.isNegative ? -quarter : quarter
    }
    let value = Number.arctangent(of: x.number)
    if x.error == 0 { return value }
    // The slope is at most 1, and at most 1/m² where |x| ≥ m.
    let least =
      x.number.fraction * 0.999_999 - scaled(x.error, by: -Number.Exponent(Number.bits)).double
    if x.number.top < 1 || least <= 0 { return value.widened(by: x) }
    return value.widened(
      by: x.error.times(slack / (least * least)), unit: x.number.unit - x.number.top - x.number.top)
  }

  /// The inverse sine.
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

  /// The inverse cosine.
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
