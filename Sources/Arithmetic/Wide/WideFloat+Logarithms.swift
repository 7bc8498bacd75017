extension WideFloat {
  /// 1/(2j + 1), of artanh(w)/w in w².
  private static let logarithmCoefficients = UInt128.coefficients(
    17, { _ in 1 }, over: { 2 * $0 + 1 })

  /// The natural logarithm of an exact argument above zero.
  public static func logarithm(of x: Self) -> Bounded<Self> {
    // x = m·2ⁿ with m between 0.72 and 1.44.
    let isLow = x.significand.highWord < 0xB851_EB85_1EB8_51EC
    let power = x.top - (isLow ? 1 : 0)
    let scaled = x.scaled(by: -power)
    // The difference is exact.
    let rest = sum(scaled, Self(-1)).0
    let logarithm =
      rest.isZero || rest.top <= -3 ? logarithmNearOne(rest) : logarithmByStep(scaled)
    return power == 0 ? logarithm : logarithm + .integer(power) * .ln2
  }

  /// ln(1 + x) of an exact argument, to full relative accuracy.
  public static func logarithm(ofOnePlus x: Self) -> Bounded<Self> {
    x.isZero || x.top <= -3 ? logarithmNearOne(x) : .log(.one + Bounded(x, error: 0))
  }

  /// ln(1 + t) for |t| < ⅛ as 2·artanh w with w = t/(2 + t), |w| < 0.067.
  private static func logarithmNearOne(_ t: Self) -> Bounded<Self> {
    if t.isZero { return Bounded(t, error: 0) }
    let t = Bounded(t, error: 0)
    let ratio = t / (Bounded(2) + t)
    let top = ratio.number.top
    let w = ratio.number.significand >> UInt128(truncatingIfNeeded: -top)
    // As many terms as reach the last place.
    let count = Swift.min(17, 132 / Swift.max(7, -2 * top) + 1)
    // 2.01 units by the sum, one for the square's cut and what is left out.
    let series = UInt128.polynomial(
      logarithmCoefficients, count: count, at: w.times(w), isAlternating: false)
    // The slope of artanh is 1/(1 − w²), below 1.01 times artanh(w)/w.
    let argument = Bounded(ratio.number, error: 1.01 * ratio.error)
    return (argument * fixedPoint(series, error: 4)).scaled(by: 1)
  }

  /// ln m for m between 0.72 and 1.44, not within ⅛ of 1: one step from the machine's logarithm y,
  /// ln m = y + ln(1 + z) with 1 + z = m·e^(−y).
  private static func logarithmByStep(_ m: Self) -> Bounded<Self> {
    // In units of 2^−127; half a unit may be cut.
    let fixed = m.significand &>> UInt128(truncatingIfNeeded: -m.top + 1)
    let estimate = Self(Double.log(m.estimate))
    let (decay, power) = exponentialParts(of: -estimate)
    // Units of 2^−126, or of 2^−127 where the power is −1. The exponential's 6 units, the half and the
    // cut are below 12 units of 2^−127.
    let product = fixed.times(decay)
    let z =
      power == 0
      ? Int128(truncatingIfNeeded: product &- (1 << 126)) &<< 1
      : Int128(truncatingIfNeeded: product &- (1 << 127))
    // |z| < 2^−48, so that z³ is less than a unit; a machine's logarithm so bad is not met.
    guard power == 0 || power == -1, z.magnitude < 1 << 79 else { return .unknown }
    let leading = (z.magnitude &>> 16).lowWord
    let half = UInt128.product(leading, leading) &>> 96
    let correction = z &- Int128(truncatingIfNeeded: half)
    // A double between 0.1 and 0.4 is exact in these units.
    let y = estimate.significand &>> UInt128(truncatingIfNeeded: -estimate.top + 1)
    let sum = (estimate.isNegative ? 0 &- Int128(y) : Int128(y)) &+ correction
    let number = Self(normalizing: sum.magnitude, unit: -127, isNegative: sum < 0)
    return Bounded(number, error: Bounded<Self>.scaled(14, by: -127 - number.unit))
  }
}
