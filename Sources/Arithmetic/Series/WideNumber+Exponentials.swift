extension WideNumber {
  /// The exponential e^x of an exact argument.
  public static func exponential(of x: Self) -> Bounded<Self> {
    if x.isZero { return .one }
    guard let (rest, rounding, count) = reduced(x, by: .ln2) else {
      return exponentialBeyondReduction(of: x)
    }
    return (.one + exponentialMinusOneByDoublings(Bounded(rest, error: Bound(rounding))))
      .scaled(by: count)
  }

  /// e^x of an x so great that the result's exponent is out of reach.
  static func exponentialBeyondReduction(of x: Self) -> Bounded<Self> {
    // Below −2^(top − 1) the exponential is less than 2^(−2^(top − 1)): nothing beside any other number.
    guard x.isNegative else { return .unknown }
    let exponent = -Exponent.powerOfTwo(Swift.min(x.top.clamped, greatestExponentBits) - 2)
    return Bounded(.zero(unit: exponent, isNegative: false), error: 1)
  }

  /// e^x − 1 of an exact argument, to full relative accuracy.
  public static func exponentialMinusOne(of x: Self) -> Bounded<Self> {
    if x.isZero { return Bounded(x, error: 0) }
    return x.top <= -1
      ? exponentialMinusOneByDoublings(Bounded(x, error: 0)) : exponential(of: x) - .one
  }

  /// e^x − 1 for |x| < 1, by its series at x/2ᵏ and k doublings: e^2x − 1 = 2E + E².
  private static func exponentialMinusOneByDoublings(_ x: Bounded<Self>) -> Bounded<Self> {
    guard x.isFinite, x.greatestMagnitude.top <= 0 else { return .unknown }
    if x.isZero { return x }
    if x.containsZero { return .within(x.greatestMagnitude.scaled(by: 1)) }
    let halvings = Bounded.halvings(x, 0.8)
    let r = x.scaled(by: Exponent(-halvings))
    var result = Bounded.sum(r) { term, n in (term * r).divided(by: n + 1) }
    for _ in 0..<halvings { result = result.scaled(by: 1) + result * result }
    return result
  }

  /// The natural logarithm of an exact argument above zero.
  public static func logarithm(of x: Self) -> Bounded<Self> {
    // x = m·2ⁿ with m between 0.7 and 1.5.
    let isAbove = x.fraction < 0.72
    let power = x.top - (isAbove ? 1 : 0)
    let (rest, rounding) = sum(x.scaled(by: -power), Self(-1))
    let scaled = Bounded(rest, error: Bound(rounding))
    let logarithm = Bounded.log(onePlus: scaled)
    if power == 0 { return logarithm }
    return logarithm + Bounded.integer(power) * .ln2
  }

  /// ln(1 + x) of an exact argument, to full relative accuracy.
  public static func logarithm(ofOnePlus x: Self) -> Bounded<Self> {
    // One step from the machine's logarithm y: ln(1 + x) = y + ln(1 + z), 1 + z = (1 + x)·e^(−y).
    let x = Bounded(x, error: 0)
    let estimate = Self(Double.log(onePlus: x.number.estimate))
    if estimate.isZero { return logarithmByRatio(x) }
    let decay = exponentialMinusOne(of: -estimate)
    return Bounded(estimate, error: 0) + logarithmByRatio(x + decay + x * decay)
  }

  /// ln(1 + z) for a small z as 2·artanh(z/(2 + z)).
  private static func logarithmByRatio(_ z: Bounded<Self>) -> Bounded<Self> {
    if z.isZero { return z }
    guard z.isFinite, z.greatestMagnitude.top <= -1 else { return .unknown }
    // |ln(1 + z)| ≤ 2|z| for |z| ≤ ½.
    if z.containsZero { return .within(z.greatestMagnitude.scaled(by: 1)) }
    let ratio = z / (z + Bounded(2))
    let square = ratio * ratio
    var power = ratio
    // z + z³/3 + z⁵/5 + …
    let half = Bounded.sum(ratio) { _, k in
      power = power * square
      return power.divided(by: 2 * k + 1)
    }
    return half.scaled(by: 1)
  }

  /// ln 10.
  public static var ln10: Bounded<Self> { Bounded.ln2.scaled(by: 1) + .ln2 + .log(Bounded(1.25)) }
}
