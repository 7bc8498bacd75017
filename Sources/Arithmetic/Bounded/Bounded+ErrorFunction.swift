extension Bounded {
  public static func erf(_ x: Self) -> Self {
    if x.isZero { return x }
    switch x.kind {
    case .undefined, .unknown: return x
    case .infinite: return x.number.isNegative ? -.one : .one
    case .finite: break
    }
    if x.number.top <= 1 { return erfSeries(x) }
    let rest = .one - erfcTail(x.magnitude)
    return x.number.isNegative ? -rest : rest
  }

  public static func erfc(_ x: Self) -> Self {
    switch x.kind {
    case .undefined, .unknown: return x
    case .infinite: return x.number.isNegative ? Self(2) : .zero
    case .finite: break
    }
    if x.containsZero || x.number.top <= 0 { return .one - erfSeries(x) }
    return x.number.isNegative ? Self(2) - erfcTail(-x) : erfcTail(x)
  }

  /// erf by its series of positive terms, 2/√π·e^(−x²)·Σ 2ᵏx^(2k + 1)/(2k + 1)!!
  private static func erfSeries(_ x: Self) -> Self {
    if x.isZero { return x }
    // |erf x| ≤ 2|x|.
    if x.containsZero { return .within(x.greatestMagnitude.scaled(by: 1)) }
    let twice = (x * x).scaled(by: 1)
    guard twice.isFinite else { return twice }
    // Terms shrink by half and more only where 2x² < k + ½.
    var (term, sum) = (x, x)
    var k = 0
    while term.isFinite, !term.isZero {
      k += 1
      term = (term * twice).divided(by: 2 * k + 1)
      sum = sum + term
      if term.number.top < sum.number.top - Number.Exponent(Number.bits),
        Double(2 * k + 1) > 4 * twice.number.estimate
      {
        break
      }
      if k > 40_000 { return .unknown }
    }
    return (exp(-(x * x)) * sum.widened(byTwice: term) / sqrt(pi)).scaled(by: 1)
  }

  /// erfc of an x ≥ 1.
  private static func erfcTail(_ x: Self) -> Self {
    let value = x.number.estimate
    let bits = Double(Number.bits)
    if value * value > 0.75 * bits + 40 { return erfcAsymptotic(x) }
    // The continued fraction's n-th step leaves e^(−2x√(2n)); where that is too many, the series of
    // erf, at the price of the digits that 1 − erf cancels.
    let root = (bits + 8) * 0.6931 / (2 * value)
    let steps = root * root / 2 + 8
    if bits <= 512, steps < 6 * bits { return erfcFraction(x, steps: Int(steps)) }
    return .one - erfSeries(x)
  }

  /// e^(−x²)/(x√π)·(1 − 1/(2x²) + 1·3/(2x²)² − …), where its terms fall far enough before they rise.
  private static func erfcAsymptotic(_ x: Self) -> Self {
    let square = x * x
    let ratio = (-Self.one / square).scaled(by: -1)
    // The terms alternate, so that what is left out is less than the first of it.
    let series = sum(.one) { term, k in term * ratio * Self(Double(2 * k - 1)) }
    return exp(-square) / (x * sqrt(pi)) * series
  }

  /// e^(−x²)/√π · 1/(x + ½/(x + 1/(x + 3⁄2/(x + …)))).
  private static func erfcFraction(_ x: Self, steps: Int) -> Self {
    // The tails tₖ = ½k/(x + tₖ₊₁) rise with k, so that tₖ(x + tₖ) ≤ ½k: tₖ is at most the root
    // uₖ = ½(√(x² + 2k) − x), and at least ½k/(x + uₖ₊₁). Each step narrows this further.
    let square = x * x
    func greatestTail(_ k: Int) -> Self { (sqrt(square + Self(Double(2 * k))) - x).scaled(by: -1) }
    let least = Self(Double(steps + 1)).scaled(by: -1) / (x + greatestTail(steps + 2))
    var tail = either(least, greatestTail(steps + 1))
    for k in stride(from: steps, through: 1, by: -1) {
      tail = Self(Double(k)).scaled(by: -1) / (x + tail)
    }
    return exp(-(x * x)) / (sqrt(pi) * (x + tail))
  }

  /// φ(x) = e^(−x²/2)/√(2π).
  public static func normalDensity(_ x: Self) -> Self {
    if x.kind == .infinite { return .zero }
    return exp(-(x * x).scaled(by: -1)) / sqrt(pi.scaled(by: 1))
  }

  /// Φ(x) = ½ erfc(−x/√2).
  public static func normalDistribution(_ x: Self) -> Self {
    erfc(-x * sqrt(Self(0.5))).scaled(by: -1)
  }
}
