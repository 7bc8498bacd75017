// The exponential on whole numbers, whose errors are counted and not tracked.
extension BigFloat {
  /// The exponential e^x of an exact argument.
  public static func exponential(of x: Self) -> Bounded<Self> {
    if x.isZero { return .one }
    guard let (rest, rounding, count) = reduced(x, by: .ln2) else {
      return exponentialBeyondReduction(of: x)
    }
    let result = rest.isZero ? .one : .one + exponentialMinusOneOfSmall(rest)
    // |e^(r + δ) − e^r| < 2δ·e^r for δ < 1.
    return result.scaled(by: count).widened(byPart: LongBound(2 * rounding), power: rest.unit)
  }

  /// e^x − 1 of an exact argument, to full relative accuracy.
  public static func exponentialMinusOne(of x: Self) -> Bounded<Self> {
    if x.isZero { return Bounded(x, error: 0) }
    return x.top < 0 ? exponentialMinusOneOfSmall(x) : exponential(of: x) - .one
  }

  /// e^x − 1 for |x| < ½.
  private static func exponentialMinusOneOfSmall(_ x: Self) -> Bounded<Self> {
    // Leading zeros are places for nothing, and of very small numbers a few terms suffice.
    if x.top < LongInteger(-64) { return exponentialMinusOneBySeries(x) }
    let growth = growth(x.magnitude)
    return x.isNegative ? -growth / (.one + growth) : growth
  }

  /// The terms xⁿ/n! for |x| < 2^−64, each much smaller than the one before.
  private static func exponentialMinusOneBySeries(_ x: Self) -> Bounded<Self> {
    let x = Bounded(x, error: 0)
    return .sum(x) { term, n in (term * x).divided(by: n + 1) }
  }

  /// e^r − 1 for 2^−65 ≤ r < ½, by its series at r/2ᵏ and k doublings: e^2r − 1 = 2E + E².
  ///
  /// Of s = r/2ᵏ, of each product and of each quotient less than a unit is cut, so that a term is wrong by
  /// less than 2 units and their sum, with what follows the last of n terms, by 2n + 4. A doubling makes of
  /// e units 2e(1 + E) + 2, and the factors 1 + E have a product below e^r < 2: in all 2ᵏ⁺¹(2n + 6).
  private static func growth(_ r: Self) -> Bounded<Self> {
    let lead = -r.top.clamped
    let halvings = Swift.max(0, Int(Double(bits).squareRoot() * 0.9) - lead)
    let places = bits + lead + halvings + 16
    let shift = places - halvings + r.exponent.clamped
    let s = shift >= 0 ? r.significand << shift : r.significand >> -shift
    var (term, sum, n) = (s, s, 1)
    while !term.isZero {
      n += 1
      term = ((term * s) >> places) / Natural(n)
      sum += term
    }
    for _ in 0..<halvings { sum = (sum << 1) + ((sum * sum) >> places) }
    let (number, rounding) = cut(sum, exponent: LongInteger(-places), isNegative: false)
    let error = Bounded<Self>.scaled(
      LongBound(Double(4 * n + 12)), by: LongInteger(halvings - places) - number.unit)
    return Bounded(number, error: LongBound(rounding) + error)
  }
}
