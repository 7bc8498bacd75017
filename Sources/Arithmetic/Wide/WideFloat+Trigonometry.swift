extension WideFloat {
  /// 1/(2j + 1)!, of sin(r)/r in r², with alternating signs.
  private static let sineCoefficients = UInt128.coefficients(
    16, { Swift.max(1, 2 * $0 * (2 * $0 + 1)) })
  /// 1/(2j)!, of cos r in r², with alternating signs.
  private static let cosineCoefficients = UInt128.coefficients(
    17, { Swift.max(1, 2 * $0 * (2 * $0 - 1)) })

  /// The sine of an exact argument.
  public static func sine(of x: Self) -> Bounded<Self> { sine(of: x, quarterTurns: 0) }
  /// The cosine of an exact argument.
  public static func cosine(of x: Self) -> Bounded<Self> {
    x.isZero ? .one : sine(of: x, quarterTurns: 1)
  }

  /// The sine of x + k·π/2.
  private static func sine(of x: Self, quarterTurns: Int) -> Bounded<Self> {
    guard let (rest, error, count) = reduced(x, by: .halfPi) else { return .within(Self(1)) }
    let turns = count &+ quarterTurns
    let square = square(rest)
    var value = turns & 1 == 0 ? reducedSine(rest, square) : reducedCosine(square)
    if error != 0 { value = value.widened(by: error, unit: rest.unit) }
    return turns & 2 == 0 ? value : -value
  }

  /// Sine and cosine of an exact argument.
  public static func sineAndCosine(of x: Self) -> (sine: Bounded<Self>, cosine: Bounded<Self>) {
    if x.isZero { return (Bounded(x, error: 0), .one) }
    guard let (rest, error, turns) = reduced(x, by: .halfPi) else {
      return (.within(Self(1)), .within(Self(1)))
    }
    let square = square(rest)
    var (sine, cosine) = (reducedSine(rest, square), reducedCosine(square))
    if error != 0 {
      sine = sine.widened(by: error, unit: rest.unit)
      cosine = cosine.widened(by: error, unit: rest.unit)
    }
    switch turns & 3 {
    case 0: return (sine, cosine)
    case 1: return (cosine, -sine)
    case 2: return (-sine, -cosine)
    default: return (-cosine, sine)
    }
  }

  /// r² < 0.62 as a fraction of 2¹²⁸, less than 2.6 units too small.
  @inline(__always)
  private static func square(_ r: Self) -> UInt128 {
    if r.isZero { return 0 }
    let fixed = r.significand >> UInt128(truncatingIfNeeded: -r.top)
    return fixed.times(fixed)
  }

  /// 5.3 units by the sum, 0.3 by the square's cut, of which the slope is below 1/6; what is left out is
  /// less than 2^−133.
  private static func reducedSine(_ r: Self, _ square: UInt128) -> Bounded<Self> {
    let series = UInt128.polynomial(sineCoefficients, count: 16, at: square, isAlternating: true)
    return Bounded(r, error: 0) * fixedPoint(series, error: 6)
  }

  /// 5.3 units by the sum, 0.7 by the square's cut, of which the slope is at most ½.
  private static func reducedCosine(_ square: UInt128) -> Bounded<Self> {
    let series = UInt128.polynomial(cosineCoefficients, count: 17, at: square, isAlternating: true)
    return fixedPoint(series, error: 6.1)
  }
}
