/// The linearly scaled hyperbolic tangent, f(x) = x·tanh(x).
///
/// f′(x) = tanh(x) + x·sech²(x) and f″(x) = 2·sech²(x)·(1 − x·tanh(x)), with a sech² that does not come
/// from 1 − tanh². ``SoftModulusT`` with a = 1 is the same.
///
/// Roy, Manna, Dubey & Chaudhuri 2019, arXiv:1901.05894.
public struct LiSHT: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "LiSHT", identifier: "lisht", valueRange: "[0, ∞)",
    sources: [Source(.other, "lisht", note: "TensorFlow Addons, torch_activation")],
    paper: Citation(
      "Roy, Manna, Dubey & Chaudhuri", 2019,
      "LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent Activation Function",
      arXiv: "1901.05894"))

  /// The function of which it is a case.
  @inlinable
  var softModulus: SoftModulusT { SoftModulusT(a: 1) }

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S { softModulus(x) }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S { softModulus.derivative(x) }
  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S { softModulus.secondDerivative(x) }

  public var formula: String { "x*tanh(x)" }
  public var derivativeFormula: String { "tanh(x) + x/cosh(x)^2" }
  public var asymptotes: [Asymptote] { softModulus.asymptotes }
  public var landmarks: [Landmark] { softModulus.landmarks }
  public var window: ClosedRange<Double> { softModulus.window }
}

/// The soft modulus by tanh, f(x) = x·tanh(x/a): |x| with a rounded corner of width a.
///
/// With v = x/a: f′(x) = tanh(v) + v·sech²(v) and f″(x) = (2/a)·sech²(v)·(1 − v·tanh(v)). The
/// rounding error of the quotient v corrects the tail of f″; where sech² may be subnormal its root
/// multiplies twice.
///
/// - `a`: 0.01 by default, > 0. With 1 it is ``LiSHT``.
///
/// Vallés-Pérez et al. 2023, arXiv:2301.05993.
public struct SoftModulusT: CatalogueActivation {
  /// The width a of the corner.
  public var a = 0.01

  public init() {}
  @inlinable
  init(a: Double) { self.a = a }

  public static let entry = CatalogueEntry(
    name: "SoftModulusT", identifier: "soft_modulus_t", valueRange: "[0, ∞)",
    sources: [Source(.other, "SoftModulusT", note: "torch_activation")],
    paper: Citation(
      "Vallés-Pérez et al.", 2023,
      "Empirical Study of the Modulus as Activation Function in Computer Vision Applications",
      arXiv: "2301.05993"))

  public static let parameters = [Parameter<SoftModulusT>("a", \.a, in: .above(0))]

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S { x * .tanh(x / S(a)) }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    let v = S.clamp(x / S(a), -1500, 1500)
    return .tanh(v) + v * .sechSquared(v)
  }

  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    let v = S.clamp(x / S(a), -1500, 1500)
    let e = DecayingExponential(2 * v, error: 2 * S.quotientError(x, S(a)))
    let sum = 1 + e.value
    let bracket = 1 - v.magnitude * ((1 - e.value) / sum)
    return 8 * bracket / (S(a) * sum * sum) * e.correction * e.root * e.root
  }

  public var formula: String { "x*tanh(x/a)" }
  public var derivativeFormula: String { "tanh(x/a) + x/a/cosh(x/a)^2" }
  public var asymptotes: [Asymptote] {
    [
      Asymptote(slope: -1, intercept: 0, end: .left),
      Asymptote(slope: 1, intercept: 0, end: .right),
    ]
  }
  /// The inflections are at ±y·a, y·tanh(y) = 1, where f = a.
  public var landmarks: [Landmark] {
    let x = 1.19967864025773383 * a
    return [
      Landmark(.inflection, x: -x, y: a), Landmark(.minimum, x: 0, y: 0),
      Landmark(.inflection, x: x, y: a),
    ]
  }
  public var window: ClosedRange<Double> { -4 * a...4 * a }
}
