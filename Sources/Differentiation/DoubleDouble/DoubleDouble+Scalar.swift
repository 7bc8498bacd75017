extension DoubleDouble: Scalar {
  /// erf by its series of positive terms, 2/√π e^(−x²) Σ 2ᵏ x^(2k+1)/(2k + 1)!!, for |x| < 2.
  private static func erfSeries(_ x: Self) -> Self {
    let square = x * x
    var term = x
    var sum = x
    var k = 1.0
    while term.high.magnitude > sum.high.magnitude * 1e-34 {
      term = term * square.scaled(by: 2) / Self(2 * k + 1)
      sum = sum + term
      k += 1
    }
    return exp(-square) * sum * reciprocalSqrtPi.scaled(by: 2)
  }

  /// erfc by its continued fraction, for x ≥ 2; its error falls as e^(−2x√(2n)) with n terms.
  private static func erfcFraction(_ x: Self) -> Self {
    let terms = 20 + Int(800 / (x.high * x.high))
    var tail = Self.zero
    for k in stride(from: terms, through: 1, by: -1) {
      tail = Self(Double(k) / 2) / (x + tail)
    }
    return exp(-(x * x)) * reciprocalSqrtPi / (x + tail)
  }

  public static func erf(_ x: Self) -> Self {
    guard x.high.magnitude < 27 else { return Self(.erf(x.high)) }
    if x.high.magnitude < 2 { return erfSeries(x) }
    let rest = Self(1) - erfcFraction(x.magnitude)
    return x.high < 0 ? -rest : rest
  }

  public static func erfc(_ x: Self) -> Self {
    guard x.high.magnitude < 28 else { return Self(.erfc(x.high)) }
    return x.high >= 2 ? erfcFraction(x) : Self(1) - erf(x)
  }

  public static func gaussian(_ x: Self) -> Self {
    x.high.magnitude > 100 ? .zero : exp(-(x * x))
  }

  public static func normalDensity(_ x: Self) -> Self {
    x.high.magnitude > 100 ? .zero : exp(-(x * x).scaled(by: 0.5)) * reciprocalSqrtTwoPi
  }

  public static func normalDistribution(_ x: Self) -> Self {
    erfc(-x * sqrtHalf).scaled(by: 0.5)
  }

  public static func sigmoid(_ x: Self) -> Self {
    let e = exp(-x.magnitude)
    return (x.high < 0 ? e : Self(1)) / (Self(1) + e)
  }

  public static func logistic(_ x: Self) -> (value: Self, slope: Self) {
    let e = exp(-x.magnitude)
    let sum = Self(1) + e
    return ((x.high < 0 ? e : Self(1)) / sum, e / (sum * sum))
  }

  public static func softplus(_ x: Self) -> Self {
    let tail = log(onePlus: exp(-x.magnitude))
    return x.high > 0 ? x + tail : tail
  }

  public static func sechSquared(_ x: Self) -> Self {
    let e = exp(-x.magnitude.scaled(by: 2))
    let sum = Self(1) + e
    return e.scaled(by: 4) / (sum * sum)
  }

  public static func floor(_ x: Self) -> Self {
    let high = x.high.rounded(.down)
    return high == x.high ? Self(sum: high, x.low.rounded(.down)) : Self(high)
  }

  public static func maximum(_ x: Self, _ y: Self) -> Self {
    x > y || x.high.isNaN ? x : y
  }

  public static func minimum(_ x: Self, _ y: Self) -> Self {
    x < y || x.high.isNaN ? x : y
  }

  // An operation is as exact as everything else here: there is no error to make good.
  public static func sumError(_ x: Self, _ y: Self) -> Self { .zero }
  public static func productError(_ x: Self, _ y: Self) -> Self { .zero }
  public static func quotientError(_ x: Self, _ y: Self) -> Self { .zero }
}
