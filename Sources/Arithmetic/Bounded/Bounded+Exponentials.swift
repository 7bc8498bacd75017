extension Bounded {
  /// The exponential e^x.
  public static func exp(_ x: Self) -> Self {
    guard x.isFinite else { return x.kind == .infinite && x.number.isNegative ? .zero : x }
    let value = Number.exponential(of: x.number)
    if x.error == 0 { return value }
    // |e^(x + δ) − e^x| ≤ e^x·δ(1 + δ) for δ ≤ 1.
    let delta = scaled(x.error, by: x.number.unit).double
    guard delta <= 1 else { return expOfUncertain(x) }
    return value.widened(byPart: x.error.times(1 + delta), power: x.number.unit)
  }

  /// An argument so uncertain that nothing but the exponential's size is known.
  private static func expOfUncertain(_ x: Self) -> Self {
    // Below −2^(top − 2) the exponential is less than 2^(−2^(top − 2)).
    guard x.number.isNegative, x.number.top > 3, x.error < ulps.times(x.number.fraction / 4) else {
      return .unknown
    }
    let size = Swift.min(x.number.top.clamped, Number.greatestExponentBits) - 2
    return Self(.zero(unit: -.powerOfTwo(size), isNegative: false), error: 1)
  }

  /// e^x − 1, to full relative accuracy near 0.
  public static func expMinusOne(_ x: Self) -> Self {
    guard x.isFinite else { return exp(x) - .one }
    let value = Number.exponentialMinusOne(of: x.number)
    if x.error == 0 { return value }
    // The same as of e^x, which is at most 1 and the result.
    let delta = scaled(x.error, by: x.number.unit).double
    guard delta <= 1 else { return .unknown }
    let amount = x.error.times(1 + delta)
    return value.widened(byPart: amount, power: x.number.unit)
      .widened(by: amount, unit: x.number.unit)
  }

  /// The natural logarithm.
  public static func log(_ x: Self) -> Self {
    guard x.isFinite else {
      return x.kind == .infinite && x.number.isNegative ? .undefined : x
    }
    if x.isZero { return .infinity(isNegative: true) }
    if x.containsZero { return .unknown }
    if x.number.isNegative { return .undefined }
    let value = Number.logarithm(of: x.number)
    if x.error == 0 { return value }
    // |ln(x + δ) − ln x| ≤ δ/(x − δ)
    let places = -Number.Exponent(Number.bits)
    let least = x.number.fraction * 0.999_999 - scaled(x.error, by: places).double
    guard least > 0 else { return .unknown }
    return value.widened(by: x.error.times(1 / least), unit: places)
  }

  /// ln(1 + x), to full relative accuracy near 0.
  public static func log(onePlus x: Self) -> Self {
    guard x.isFinite else { return log(x) }
    if x.isZero { return x }
    if x.number.isZero {
      // |ln(1 + x)| ≤ 2|x| for |x| ≤ ½.
      let greatest = x.greatestMagnitude
      return greatest.top <= -1 ? .within(greatest.scaled(by: 1)) : .unknown
    }
    if x.number.top > 0 || x.number.estimate < -0.7 { return log(.one + x) }
    let value = Number.logarithm(ofOnePlus: x.number)
    if x.error == 0 { return value }
    // |ln(1 + x + δ) − ln(1 + x)| ≤ δ/(1 + x − δ)
    let least = 0.999_999 + x.number.estimate - scaled(x.error, by: x.number.unit).double
    guard least > 0.1 else { return .unknown }
    return value.widened(by: x.error.times(1 / least), unit: x.number.unit)
  }

  /// The logarithm to base 2, exactly of powers of 2.
  public static func log2(_ x: Self) -> Self { quotient(log(x), ln2, of: x, base: 2) }

  /// The logarithm to base 10, exactly of powers of 10.
  public static func log10(_ x: Self) -> Self { quotient(log(x), Number.ln10, of: x, base: 10) }

  /// A logarithm to another base, whole where the number is a power of the base.
  private static func quotient(_ logarithm: Self, _ divisor: Self, of x: Self, base: Int) -> Self {
    let result = logarithm / divisor
    guard x.isFinite, x.error == 0, result.isFinite else { return result }
    let nearest = result.number.estimate.rounded()
    guard nearest.magnitude < 400, (result.number.estimate - nearest).magnitude < 1e-9 else {
      return result
    }
    let power = pow(Self(Double(base)), Int(nearest))
    return order(power, x).relation == .equal ? Self(nearest) : result
  }
}
