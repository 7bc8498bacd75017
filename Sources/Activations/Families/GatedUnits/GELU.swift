/// The Gaussian error linear unit, f(x) = x·Φ(x), where Φ is the standard normal distribution.
///
/// f′(x) = Φ(x) + x·φ(x) and f″(x) = φ(x)·(2 − x²), where φ is the standard normal density.
///
/// Φ(x) is ½ erfc(−x/√2) and not ½(1 + erf(x/√2)), of which nothing is left below −8.4. Below −36,
/// where Φ leaves the normal numbers and x·Φ would multiply its rounding, the asymptotic
/// series x·Φ(x) = −φ(x)·(1 − 1/x² + 3/x⁴ − …) is taken, with √φ as a factor twice.
///
/// - `approximate`: "none" (the default, as in PyTorch, ONNX and keras.activations), or "tanh" for
///   ``GELUTanh`` (the default of jax.nn and keras.ops).
///
/// Hendrycks & Gimpel 2016, arXiv:1606.08415.
public struct GELU: CatalogueActivation {
  /// 0 for the exact function, 1 for the approximation by tanh.
  public var approximate = 0.0

  public init() {}

  public static let entry = CatalogueEntry(
    name: "GELU", identifier: "gelu", valueRange: "[−0.170, ∞)",
    sources: [
      .torch("GELU"),
      .jax("gelu", note: "by default the approximation by tanh"),
      .keras("gelu", note: "keras.ops.gelu is by default the approximation by tanh"),
      .onnx("Gelu"),
      Source(.other, "gelu", note: "Hugging Face"),
    ],
    paper: Citation(
      "Hendrycks & Gimpel", 2016, "Gaussian Error Linear Units", arXiv: "1606.08415"))

  public static let parameters = [
    Parameter<GELU>("approximate", \.approximate, in: .within(0, 1), choices: ["none", "tanh"])
  ]

  /// Whether the approximation is asked for.
  @inlinable
  var isApproximate: Bool { approximate > 0.5 }

  public var name: String { isApproximate ? GELUTanh.entry.name : Self.entry.name }

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    if isApproximate { return GELUTanh()(x) }
    if x < -36 { return NormalTail.density(x) { _, series in -series } }
    return x * .normalDistribution(x)
  }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    if isApproximate { return GELUTanh().derivative(x) }
    if x < -36 { return NormalTail.density(x) { x, series in x - series / x } }
    // Long before 200 the second term has vanished; at infinity it would be ∞·0.
    return x > 200 ? 1 : .normalDistribution(x) + x * .normalDensity(x)
  }

  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    if isApproximate { return GELUTanh().secondDerivative(x) }
    return S.bell(x, width: 2) { x in
      0.398942280401432677939946059934381868 * (2 - x * x)
    }
  }

  public var formula: String { isApproximate ? GELUTanh().formula : "x*norm_cdf(x)" }
  public var derivativeFormula: String {
    isApproximate
      ? GELUTanh().derivativeFormula : "norm_cdf(x) + x*norm_pdf(x)"
  }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: 0, end: .left), Asymptote(slope: 1, intercept: 0, end: .right)]
  }
  public var landmarks: [Landmark] {
    if isApproximate { return GELUTanh().landmarks }
    return [
      Landmark(.inflection, x: -1.41421356237309505, y: -0.111227335980523402),
      Landmark(.minimum, x: -0.751791524693564457, y: -0.169971207479903662),
      Landmark(.inflection, x: 1.41421356237309505, y: 1.30298622639257165),
    ]
  }
  public var window: ClosedRange<Double> { -4...3 }
}
