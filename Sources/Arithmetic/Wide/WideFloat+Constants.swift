extension WideFloat {
  /// ln 2.
  public static let ln2 = constant(Constants.ln2(bits: 160), bits: 160)
  /// The circle's constant π.
  public static let pi = constant(Constants.pi(bits: 160), bits: 160)

  /// ln 10.
  public static let ln10 = Bounded<Self>.ln2.scaled(by: 1) + .ln2 + .log(Bounded(1.25))
  /// √½.
  public static let halfRoot = Bounded<Self>.sqrt(Bounded(0.5))
  /// 2/√π, the slope of erf at 0.
  public static let errorSlope = Bounded<Self>(2) / .sqrt(.pi)
  /// 1/√(2π), the normal density at 0.
  public static let normalPeak = Bounded<Self>.one / .sqrt(Bounded.pi.scaled(by: 1))

  /// A whole number of 2^−bits, cut to 128 bits.
  private static func constant(_ value: Natural, bits: Int) -> Self {
    let excess = Swift.max(0, value.bitWidth - 128)
    return Self(
      normalizing: UInt128(cutting: value, by: excess), unit: excess - bits, isNegative: false)
  }

  /// ln 2 and π/2 in two parts, the first so short that its products with a count are exact.
  private struct Parts {
    let high: WideFloat
    let low: WideFloat
    let reciprocal: Double

    init(_ constant: ReducingConstant) {
      let value = Constants.value(constant, bits: 256)
      let whole = (value >> 168) << 168
      high = WideFloat.constant(whole, bits: 256)
      low = WideFloat.constant(value - whole, bits: 256)
      reciprocal = 1 / high.estimate
    }
  }

  private static let ln2Parts = Parts(.ln2)
  private static let halfPiParts = Parts(.halfPi)

  /// What remains of a number less the nearest multiple of a constant, its error and the multiple.
  public static func reduced(
    _ a: Self, by constant: ReducingConstant
  ) -> (rest: Self, error: Double, count: Int)? {
    if a.isZero { return (a, 0, 0) }
    // A product of 40 bits with the 88 of the first part is exact.
    guard a.top <= 39 else { return nil }
    let parts = constant == .ln2 ? ln2Parts : halfPiParts
    let count = (a.estimate * parts.reciprocal).rounded()
    if count == 0 { return (a, 0, 0) }
    let n = Self(count)
    let (first, firstError) = sum(a, -product(n, parts.high).0)
    let (second, secondError) = product(n, parts.low)
    let (rest, restError) = sum(first, -second)
    // The second part's own error is a unit of its last place.
    let error =
      restError + Bounded<Self>.scaled(firstError, by: first.unit - rest.unit)
      + Bounded<Self>.scaled(
        secondError + count.magnitude, by: Swift.max(second.unit, parts.low.unit) - rest.unit)
    return (rest, error, Int(count))
  }
}
