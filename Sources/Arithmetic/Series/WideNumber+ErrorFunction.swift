extension WideNumber {
  /// The error function of an exact argument.
  public static func errorFunction(of x: Self) -> Bounded<Self> {
    if x.isZero { return Bounded(x, error: 0) }
    if x.top <= 1 { return errorFunctionBySeries(x) }
    let rest = .one - errorFunctionTail(x.magnitude)
    return x.isNegative ? -rest : rest
  }

  /// The complementary error function of an exact argument, to full relative accuracy.
  public static func complementaryErrorFunction(of x: Self) -> Bounded<Self> {
    if x.isZero || x.top <= 0 { return .one - errorFunctionBySeries(x) }
    return x.isNegative ? Bounded(2) - errorFunctionTail(-x) : errorFunctionTail(x)
  }

  /// erf by its series of positive terms, 2/√π·e^(−x²)·Σ 2ᵏx^(2k + 1)/(2k + 1)!!.
  static func errorFunctionBySeries(_ x: Self) -> Bounded<Self> {
    if x.isZero { return Bounded(x, error: 0) }
    let x = Bounded(x, error: 0)
    let square = x * x
    let twice = square.scaled(by: 1)
    // Terms shrink by half and more only where 2x² < k + ½.
    var (term, sum) = (x, x)
    var k = 0
    while term.isFinite, !term.isZero {
      k += 1
      term = (term * twice).divided(by: 2 * k + 1)
      sum = sum + term
      if term.number.top < sum.number.top - Exponent(bits),
        Double(2 * k + 1) > 4 * twice.number.estimate
      {
        break
      }
      if k > 40_000 { return .unknown }
    }
    return .exp(-square) * sum.widened(byTwice: term) * errorSlope
  }

  /// erfc of an x ≥ 1.
  private static func errorFunctionTail(_ x: Self) -> Bounded<Self> {
    let value = x.estimate
    let bits = Double(bits)
    if value * value > 0.75 * bits + 40 { return errorFunctionTailByExpansion(x) }
    // The continued fraction's n-th step leaves e^(−2x√(2n)); where that is too many, the series of
    // erf, at the price of the digits that 1 − erf cancels.
    let root = (bits + 8) * 0.6931 / (2 * value)
    let steps = root * root / 2 + 8
    if bits <= 512, steps < 6 * bits { return errorFunctionTailByFraction(x, steps: Int(steps)) }
    return .one - errorFunctionBySeries(x)
  }

  /// e^(−x²)/(x√π)·(1 − 1/(2x²) + 1·3/(2x²)² − …), where its terms fall far enough before they rise.
  private static func errorFunctionTailByExpansion(_ x: Self) -> Bounded<Self> {
    let x = Bounded(x, error: 0)
    let square = x * x
    let ratio = (-Bounded.one / square).scaled(by: -1)
    // The terms alternate, so that what is left out is less than the first of it.
    let series = Bounded.sum(.one) { term, k in term * ratio * Bounded(Double(2 * k - 1)) }
    return (.exp(-square) / x * series * errorSlope).scaled(by: -1)
  }

  /// e^(−x²)/√π · 1/(x + ½/(x + 1/(x + 3⁄2/(x + …)))).
  static func errorFunctionTailByFraction(_ x: Self, steps: Int) -> Bounded<Self> {
    // The tails tₖ = ½k/(x + tₖ₊₁) rise with k, so that tₖ(x + tₖ) ≤ ½k: tₖ is at most the root
    // uₖ = ½(√(x² + 2k) − x), and at least ½k/(x + uₖ₊₁). Each step narrows this further.
    let x = Bounded(x, error: 0)
    let square = x * x
    func greatestTail(_ k: Int) -> Bounded<Self> {
      (.sqrt(square + Bounded(Double(2 * k))) - x).scaled(by: -1)
    }
    let least = Bounded(Double(steps + 1)).scaled(by: -1) / (x + greatestTail(steps + 2))
    var tail = Bounded.either(least, greatestTail(steps + 1))
    for k in stride(from: steps, through: 1, by: -1) {
      tail = Bounded(Double(k)).scaled(by: -1) / (x + tail)
    }
    return (.exp(-square) * errorSlope / (x + tail)).scaled(by: -1)
  }

  /// √½.
  public static var halfRoot: Bounded<Self> { .sqrt(Bounded(0.5)) }
  /// 2/√π, the slope of erf at 0.
  public static var errorSlope: Bounded<Self> { Bounded(2) / .sqrt(.pi) }
  /// 1/√(2π), the normal density at 0.
  public static var normalPeak: Bounded<Self> { .one / .sqrt(Bounded.pi.scaled(by: 1)) }
}
