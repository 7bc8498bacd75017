extension WideFloat {
  /// 1/(j!(2j + 1)), of ½√π·erf(x)/x in x², with alternating signs.
  private static let errorCoefficients = UInt128.coefficients(
    13, { Swift.max(1, $0) }, over: { 2 * $0 + 1 })

  /// The error function of an exact argument.
  public static func errorFunction(of x: Self) -> Bounded<Self> {
    if x.isZero { return Bounded(x, error: 0) }
    if x.top > -4 {
      let rest = .one - errorFunctionTail(x.magnitude)
      return x.isNegative ? -rest : rest
    }
    // Below 1/16 by the series: 2.01 units by the sum, less than one by the square and what is left out.
    let fixed = x.significand >> UInt128(truncatingIfNeeded: -x.top)
    let series = UInt128.polynomial(
      errorCoefficients, count: 13, at: fixed.times(fixed), isAlternating: true)
    return Bounded(x, error: 0) * fixedPoint(series, error: 4) * errorSlope
  }

  /// The complementary error function of an exact argument, to full relative accuracy.
  public static func complementaryErrorFunction(of x: Self) -> Bounded<Self> {
    if x.isZero || x.top <= -4 { return .one - errorFunction(of: x) }
    return x.isNegative ? Bounded(2) - errorFunctionTail(-x) : errorFunctionTail(x)
  }

  /// erfc of an x ≥ 1/16.
  private static func errorFunctionTail(_ x: Self) -> Bounded<Self> {
    if x.estimate >= 12 { return errorFunctionTailByExpansion(x) }
    // The integer k nearest to 8x, from the whole part of 16x, and u = 8x − k from −½ to below ½: exactly.
    let whole = x.significand &>> UInt128(truncatingIfNeeded: 124 - x.top)
    let index = (Int(truncatingIfNeeded: whole) + 1) >> 1
    let u = sum(x.scaled(by: 3), Self(-Double(index))).0
    return ErrorFunctionNode.node(index).value(at: u)
  }

  /// e^(−x²)/(x√π)·(1 − v(1 − 3v(1 − 5v(…)))) with v = 1/(2x²), for x ≥ 12.
  private static func errorFunctionTailByExpansion(_ x: Self) -> Bounded<Self> {
    let x = Bounded(x, error: 0)
    let square = x * x
    let v = (.one / square).scaled(by: -1)
    // As many terms as it takes; what is left out is less than the first of it.
    var (term, count) = (1.0, 0)
    while term > 0x1p-131 {
      count += 1
      term *= Double(2 * count - 1) * v.number.estimate
    }
    // At x = 12 it is forty. A cut's unit grows by each factor (2k − 1)v < 0.28, and v's own errors, the
    // cut's and the bound's, count less than twice each.
    let places = -v.number.top
    let fixed = places < 128 ? v.number.significand >> UInt128(truncatingIfNeeded: places) : 0
    var series = UInt128.max
    for k in stride(from: count, through: 1, by: -1) {
      series = .max &- fixed.times(series) &* UInt128(truncatingIfNeeded: 2 * k - 1)
    }
    return .exp(-square) / x
      * Bounded(Self(normalizing: series, unit: -128, isNegative: false), error: 12)
      * errorSlope.scaled(by: -1)
  }
}
