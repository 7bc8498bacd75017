extension Catalogue {
  /// Functions with a sine or cosine.
  static let periodic: [any CatalogueActivation.Type] = [Sine.self, Snake.self, GCU.self]
}

extension Scalar {
  /// sin(w·x) and cos(w·x), with the rounding error of the product put back.
  ///
  /// A product that overflows is halved and the angle doubled again, which doubles the error of the
  /// angle as well.
  @inlinable
  static func sinCos(_ x: Self, times w: Double) -> (sin: Self, cos: Self) {
    let v = Self(w) * x
    if v.primal.isInfinite && x.primal.isFinite {
      let (sin, cos) = sinCos(x / 2, times: w)
      return (2 * sin * cos, (cos - sin) * (cos + sin))
    }
    return sinCos(v, plus: Self.productError(Self(w), x))
  }

  /// sin(v + error) and cos(v + error).
  ///
  /// Far from 0 the rounding error of v is many turns: an angle to be added, not a first-order
  /// correction.
  @inlinable
  static func sinCos(_ v: Self, plus error: Self) -> (sin: Self, cos: Self) {
    let (sin, cos) = (Self.sin(v), Self.cos(v))
    if !(error.magnitude > 0) { return (sin, cos) }
    let (sinError, cosError) = (Self.sin(error), Self.cos(error))
    return (sin * cosError + cos * sinError, cos * cosError - sin * sinError)
  }
}

/// The sine of SIREN, f(x) = sin(ω₀·x).
///
/// f′(x) = ω₀·cos(ω₀x) and f″(x) = −ω₀²·sin(ω₀x); the rounding error of ω₀x is put back. Where ω₀x
/// overflows the results are off by up to 2ω₀ units in the last place.
///
/// - `w0`: the frequency, 1 by default. `siren` is the same with 30.
///
/// Sitzmann, Martel, Bergman, Lindell & Wetzstein 2020, arXiv:2006.09661.
public struct Sine: CatalogueActivation {
  /// The frequency ω₀.
  public var w0 = 1.0

  public init() {}

  public static let entry = CatalogueEntry(
    name: "Sine", identifier: "sine", aliases: ["sin", Alias("siren", title: "SIREN", ["w0": 30])],
    valueRange: "[−1, 1]",
    sources: [.onnx("Sin"), Source(.other, "Sine, Siren", note: "Echo, with w0 = 1 and 30")],
    paper: Citation(
      "Sitzmann, Martel, Bergman, Lindell & Wetzstein", 2020,
      "Implicit Neural Representations with Periodic Activation Functions", arXiv: "2006.09661"))

  public static let parameters = [Parameter<Sine>("w0", \.w0, aliases: ["w"])]

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S { S.sinCos(x, times: w0).sin }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S { S(w0) * S.sinCos(x, times: w0).cos }
  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    -S(w0) * S(w0) * S.sinCos(x, times: w0).sin
  }

  public var formula: String { "sin(w0*x)" }
  public var derivativeFormula: String { "w0*cos(w0*x)" }
  /// The extrema and inflections of one period.
  public var landmarks: [Landmark] {
    guard w0 != 0 else { return [] }
    let quarter = 1.57079632679489662 / w0.magnitude
    let rising = w0 > 0
    return [
      Landmark(rising ? .minimum : .maximum, x: -quarter, y: rising ? -1 : 1),
      Landmark(.inflection, x: 0, y: 0),
      Landmark(rising ? .maximum : .minimum, x: quarter, y: rising ? 1 : -1),
    ]
  }
  /// Two periods.
  public var window: ClosedRange<Double> {
    let period = w0 == 0 ? 5 : 6.28318530717958648 / w0.magnitude
    return -period...period
  }
}

/// Snake, f(x) = x + sin²(ax)/a.
///
/// f′(x) = 1 + sin(2ax), computed as 2·sin²(ax + π/4), which keeps its digits near its double roots,
/// and f″(x) = 2a·sin(2ax + π/2). The equal form x + (1 − cos(2ax))/(2a) cancels near 0.
///
/// - `a`: the frequency, 1 by default, > 0.
///
/// Ziyin, Hartwig & Ueda 2020, arXiv:2006.08195.
public struct Snake: CatalogueActivation {
  /// The frequency a.
  public var a = 1.0

  public init() {}

  public static let entry = CatalogueEntry(
    name: "Snake", identifier: "snake", valueRange: "ℝ",
    sources: [Source(.other, "snake", note: "TensorFlow Addons, where a is called frequency")],
    paper: Citation(
      "Ziyin, Hartwig & Ueda", 2020,
      "Neural Networks Fail to Learn Periodic Functions and How to Fix It", arXiv: "2006.08195"))

  public static let parameters = [
    Parameter<Snake>("a", \.a, aliases: ["alpha", "frequency"], in: .above(0))
  ]

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    // The sine has no limit at ±∞, but its share is bounded.
    if x.primal.isInfinite { return x }
    let v = S(a) * x
    if v.magnitude < 1e-10 {
      // The series keeps the sign of a zero, which the sum of x and a square does not.
      return x * (1 + v * (1 - v * v / 3))
    }
    let sin = S.sinCos(x, times: a).sin
    return x + sin * sin / S(a)
  }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    let sin = shifted(x).sin
    return 2 * sin * sin
  }

  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    let (sin, cos) = shifted(x)
    return 4 * S(a) * sin * cos
  }

  /// Sine and cosine of ax + π/4.
  @inlinable
  func shifted<S: Scalar>(_ x: S) -> (sin: S, cos: S) {
    let v = S(a) * x
    // Far out the errors are too large to be summed in one number.
    if !(v.magnitude < 1e6) {
      let (sin, cos) = S.sinCos(x, times: a)
      let root: S = 0.707106781186547524400844362104849039
      return ((sin + cos) * root, (cos - sin) * root)
    }
    // π/4 as a Double and the rest.
    let quarter = S(0.7853981633974483)
    let rest = S.productError(S(a), x) + 3.061616997868382943065164830688e-17
    return S.sinCos(v + quarter, plus: S.sumError(v, quarter) + rest)
  }

  public var formula: String { "x + sin(a*x)^2/a" }
  public var derivativeFormula: String { "1 + sin(2*a*x)" }
  /// The points nearest to 0 with a horizontal tangent, and with the steepest one.
  public var landmarks: [Landmark] {
    [-0.785398163397448310, 0.785398163397448310, 2.35619449019234493].map {
      Landmark(.inflection, x: $0 / a, y: ($0 + 0.5) / a)
    }
  }
  public var window: ClosedRange<Double> { -6 / a...6 / a }
}

/// The growing cosine unit, f(x) = x·cos(x).
///
/// f′(x) = cos(x) − x·sin(x) and f″(x) = −2·sin(x) − x·cos(x).
///
/// Noel, Arunkumar, Trivedi & Dutta 2021, arXiv:2108.12943.
public struct GCU: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "GCU", identifier: "gcu", aliases: ["growing_cosine_unit"], valueRange: "ℝ",
    sources: [Source(.other, "GCU", note: "torch_activation")],
    paper: Citation(
      "Noel, Arunkumar, Trivedi & Dutta", 2021,
      "Growing Cosine Unit: A Novel Oscillatory Activation Function That Can Speedup Training and "
        + "Reduce Parameters in Convolutional Neural Networks", arXiv: "2108.12943"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S { x * .cos(x) }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S { .cos(x) - x * .sin(x) }
  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S { -2 * .sin(x) - x * .cos(x) }

  public var formula: String { "x*cos(x)" }
  public var derivativeFormula: String { "cos(x) - x*sin(x)" }
  /// The extrema, where x·tan(x) = 1.
  public var landmarks: [Landmark] {
    [
      Landmark(.maximum, x: -9.52933440536196360, y: 9.47729425947979385),
      Landmark(.minimum, x: -6.43729817917194712, y: -6.36100394483385352),
      Landmark(.maximum, x: -3.42561845948172815, y: 3.28837139559089649),
      Landmark(.minimum, x: -0.860333589019379762, y: -0.561096338191045068),
      Landmark(.maximum, x: 0.860333589019379762, y: 0.561096338191045068),
      Landmark(.minimum, x: 3.42561845948172815, y: -3.28837139559089649),
      Landmark(.maximum, x: 6.43729817917194712, y: 6.36100394483385352),
      Landmark(.minimum, x: 9.52933440536196360, y: -9.47729425947979385),
    ]
  }
  public var window: ClosedRange<Double> { -10...10 }
}
