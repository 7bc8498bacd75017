internal import Differentiation
internal import RealModule

// Functions that rise or fall throughout their domain.
extension Interval {
  /// How far a library's exponential, logarithm or sine may be off.
  private static let libraryUlps = 2.0
  /// How far what is composed of two or three of them may be off.
  private static let composedUlps = 8.0

  /// The values of a rising function between bounds that no value passes.
  @inline(__always)
  private static func rising(
    _ x: Self, within low: Double = -.infinity, _ high: Double = .infinity,
    ulps: Double = libraryUlps, fixed: Double = 0, at point: Double = 0, _ f: (Double) -> Double
  ) -> Self {
    if x.isEmpty { return .empty }
    // At one point the result is exact.
    let bottom = x.low == point ? fixed : Rounding.down(f(x.low), ulps: ulps)
    let top = x.high == point ? fixed : Rounding.up(f(x.high), ulps: ulps)
    return Self(
      Swift.max(low, bottom), Swift.min(high, top), isDefined: x.isDefined)
  }

  /// What lies in a function's domain.
  private static func clipped(_ x: Self, _ low: Double, _ high: Double = .infinity) -> Self {
    if x.low >= low && x.high <= high { return x }
    if x.isEmpty || x.high < low || x.low > high { return .empty }
    return Self(Swift.max(x.low, low), Swift.min(x.high, high), isDefined: false)
  }

  /// The same, not defined where an end is infinite: a pole at the end of the domain.
  private static func withPoles(_ x: Self) -> Self {
    x.low.isInfinite || x.high.isInfinite ? Self(x.low, x.high, isDefined: false) : x
  }

  /// The exponential e^x.
  public static func exp(_ x: Self) -> Self { rising(x, within: 0, fixed: 1) { .exp($0) } }
  /// e^x − 1.
  public static func expMinusOne(_ x: Self) -> Self { rising(x, within: -1) { .expMinusOne($0) } }
  /// The natural logarithm.
  public static func log(_ x: Self) -> Self {
    withPoles(rising(clipped(x, 0), fixed: 0, at: 1) { .log($0) })
  }
  /// The logarithm to base 2.
  public static func log2(_ x: Self) -> Self {
    withPoles(rising(clipped(x, 0), fixed: 0, at: 1) { .log2($0) })
  }
  /// The logarithm to base 10.
  public static func log10(_ x: Self) -> Self {
    withPoles(rising(clipped(x, 0), fixed: 0, at: 1) { .log10($0) })
  }
  /// ln(1 + x).
  public static func log(onePlus x: Self) -> Self {
    withPoles(rising(clipped(x, -1)) { .log(onePlus: $0) })
  }
  /// The hyperbolic sine.
  public static func sinh(_ x: Self) -> Self { rising(x) { .sinh($0) } }
  /// The hyperbolic tangent.
  public static func tanh(_ x: Self) -> Self { rising(x, within: -1, 1) { .tanh($0) } }
  /// The inverse hyperbolic sine.
  public static func asinh(_ x: Self) -> Self { rising(x) { .asinh($0) } }
  /// The inverse hyperbolic cosine.
  public static func acosh(_ x: Self) -> Self {
    rising(clipped(x, 1), within: 0, fixed: 0, at: 1) { .acosh($0) }
  }
  /// The inverse hyperbolic tangent.
  public static func atanh(_ x: Self) -> Self {
    withPoles(rising(clipped(x, -1, 1)) { .atanh($0) })
  }
  /// The inverse sine.
  public static func asin(_ x: Self) -> Self { rising(clipped(x, -1, 1)) { .asin($0) } }
  /// The inverse cosine.
  public static func acos(_ x: Self) -> Self {
    // It falls, so that its negative rises.
    -rising(clipped(x, -1, 1), fixed: 0, at: 1) { -.acos($0) }
  }
  /// The inverse tangent.
  public static func atan(_ x: Self) -> Self { rising(x) { .atan($0) } }
  /// The error function 2/√π ∫₀ˣ e^(−t²) dt.
  public static func erf(_ x: Self) -> Self { rising(x, within: -1, 1) { .erf($0) } }
  /// The complementary error function 1 − erf(x).
  public static func erfc(_ x: Self) -> Self {
    // Glibc's is off by up to five units.
    -rising(x, within: -2, 0, ulps: composedUlps, fixed: -1) { -.erfc($0) }
  }
  /// The standard normal distribution.
  public static func normalDistribution(_ x: Self) -> Self {
    rising(x, within: 0, 1, ulps: composedUlps, fixed: 0.5) { .normalDistribution($0) }
  }
  /// The logistic function 1/(1 + e^(−x)).
  public static func sigmoid(_ x: Self) -> Self {
    rising(x, within: 0, 1, ulps: composedUlps, fixed: 0.5) { .sigmoid($0) }
  }
  /// ln(1 + e^x).
  public static func softplus(_ x: Self) -> Self {
    rising(x, within: 0, ulps: composedUlps, fixed: 0.6931471805599453, at: .nan) { .softplus($0) }
  }
  /// The square root.
  public static func sqrt(_ x: Self) -> Self {
    let x = clipped(x, 0)
    if x.isEmpty { return .empty }
    return Self(root(x.low, isUpper: false), root(x.high, isUpper: true), isDefined: x.isDefined)
  }

  private static func root(_ x: Double, isUpper: Bool) -> Double {
    let root = x.squareRoot()
    guard root.isFinite, root > 0, (-x).addingProduct(root, root) != 0 else { return root }
    return isUpper ? root.nextUp : root.nextDown
  }

  /// Even functions, of the magnitude.
  public static func cosh(_ x: Self) -> Self {
    rising(x.magnitude, within: 1, fixed: 1) { .cosh($0) }
  }
  /// The hyperbolic secant 1/cosh(x).
  public static func sech(_ x: Self) -> Self {
    -rising(x.magnitude, within: -1, 0, ulps: composedUlps, fixed: -1) { -.sech($0) }
  }
  /// The standard normal density.
  public static func normalDensity(_ x: Self) -> Self {
    -rising(
      x.magnitude, within: -0.3989422804014328, 0, ulps: composedUlps, fixed: 0, at: .nan
    ) { -.normalDensity($0) }
  }
  /// √(x² + y²).
  public static func hypot(_ x: Self, _ y: Self) -> Self {
    if x.isEmpty || y.isEmpty { return .empty }
    let (a, b) = (x.magnitude, y.magnitude)
    return Self(
      Swift.max(0, Rounding.down(.hypot(a.low, b.low), ulps: libraryUlps)),
      Rounding.up(.hypot(a.high, b.high), ulps: libraryUlps),
      isDefined: x.isDefined && y.isDefined)
  }

  /// The greatest integer not above, where the bound leaves only one.
  public static func floor(_ x: Self) -> Self {
    let (low, high) = (x.low.rounded(.down), x.high.rounded(.down))
    return Self(low, high, isDefined: x.isDefined && low == high)
  }

  /// The greater of two numbers.
  public static func maximum(_ x: Self, _ y: Self) -> Self {
    if x.isEmpty || y.isEmpty { return .empty }
    return Self(
      Swift.max(x.low, y.low), Swift.max(x.high, y.high), isDefined: x.isDefined && y.isDefined)
  }
  /// The lesser of two numbers.
  public static func minimum(_ x: Self, _ y: Self) -> Self { -maximum(-x, -y) }
}

// Waves.
extension Interval {
  /// The cosine.
  public static func cos(_ x: Self) -> Self { wave(x, top: 0) { .cos($0) } }
  /// The sine.
  public static func sin(_ x: Self) -> Self { wave(x, top: .pi / 2) { .sin($0) } }

  /// A wave of period 2π with its tops at `top` + 2πk and its bottoms half a period away.
  private static func wave(_ x: Self, top: Double, _ f: (Double) -> Double) -> Self {
    if x.isEmpty { return .empty }
    guard x.width < 6.28, x.greatestMagnitude < 1e9 else {
      return Self(-1, 1, isDefined: x.isDefined)
    }
    if x.low == x.high && x.low == 0 { return Self(f(0), f(0), isDefined: x.isDefined) }
    let (a, b) = (f(x.low), f(x.high))
    let high = holds(x, top) ? 1 : Swift.min(1, Rounding.up(Swift.max(a, b), ulps: libraryUlps))
    let low =
      holds(x, top + .pi) ? -1 : Swift.max(-1, Rounding.down(Swift.min(a, b), ulps: libraryUlps))
    return Self(low, high, isDefined: x.isDefined)
  }

  /// Whether it holds a point of a grid of step 2π, or nearly does.
  private static func holds(_ x: Self, _ offset: Double, period: Double = 2 * .pi) -> Bool {
    let slack = 1e-15 * (4 + x.greatestMagnitude)
    let first = ((x.low - slack - offset) / period).rounded(.up)
    return offset + first * period <= x.high + slack
  }

  /// The tangent.
  public static func tan(_ x: Self) -> Self {
    if x.isEmpty { return .empty }
    guard x.width < 3.2, x.greatestMagnitude < 1e9, !holds(x, .pi / 2, period: .pi) else {
      return .unknown
    }
    return rising(x) { .tan($0) }
  }
}
