extension Catalogue {
  /// Functions made of powers and roots, which approach their limits slowly, and the arctangent.
  static let algebraic: [any CatalogueActivation.Type] = [
    Identity.self, Softsign.self, Squareplus.self, ISRU.self, ISRLU.self, Arctan.self,
    BentIdentity.self, Modulus.self,
  ]
}

/// The identity, x; what a layer without an activation has.
public struct Identity: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Identity", identifier: "identity", aliases: ["linear"], valueRange: "ℝ",
    sources: [.torch("Identity"), .jax("identity"), .keras("linear"), .onnx("Identity")])

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S { x > 0 || x <= 0 ? x : x.undefined }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S { x > 0 || x <= 0 ? 1 : x.undefined }

  public var formula: String { "x" }
  public var derivativeFormula: String { "1" }
  public var window: ClosedRange<Double> { -3...3 }
}

/// The modulus |x|.
///
/// f′(0) = 0, PyTorch's value, the middle of the subdifferential [−1, 1]; JAX has 1.
///
/// Vallés-Pérez et al. 2023.
public struct Modulus: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Modulus", identifier: "modulus", aliases: ["abs", "absolute_value"],
    valueRange: "[0, ∞)",
    sources: [
      .onnx("Abs"), Source(.other, "torch.abs"),
      Source(.other, "jax.numpy.abs", note: "f′(0) is 1"),
    ],
    paper: Citation(
      "Vallés-Pérez et al.", 2023,
      "Empirical Study of the Modulus as Activation Function in Computer Vision Applications",
      arXiv: "2301.05993"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    x > 0 || x <= 0 ? x.magnitude : x.undefined
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    x > 0 ? 1 : x < 0 ? -1 : x <= 0 ? 0 : x.undefined
  }

  public var formula: String { "abs(x)" }
  public var derivativeFormula: String { "sign(x)" }
  public var breakpoints: [Breakpoint] {
    [.kink(at: 0, value: 0, slopes: (-1, 1), convention: 0)]
  }
  public var landmarks: [Landmark] { [Landmark(.minimum, x: 0, y: 0)] }
  public var window: ClosedRange<Double> { -3...3 }
}

/// The arctangent.
///
/// Its derivative 1/(1 + x²) is taken in 1/x for |x| > 1, where x² would overflow.
public struct Arctan: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Arctan", identifier: "arctan", aliases: ["atan"], valueRange: "(−π/2, π/2)",
    sources: [.onnx("Atan")])

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S { .atan(x) }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    guard x > 1 || x < -1 else { return 1 / (1 + x * x) }
    let square = (1 / x) * (1 / x)
    return square / (1 + square)
  }

  public var formula: String { "atan(x)" }
  public var derivativeFormula: String { "1/(1 + x^2)" }
  public var asymptotes: [Asymptote] {
    [
      Asymptote(intercept: -1.57079632679489662, end: .left),
      Asymptote(intercept: 1.57079632679489662, end: .right),
    ]
  }
  public var landmarks: [Landmark] { [Landmark(.inflection, x: 0, y: 0)] }
  public var window: ClosedRange<Double> { -10...10 }
}

/// Softsign: x/(1 + |x|).
///
/// It approaches ±1 slowly, as 1 − 1/|x|. f″ jumps from 2 to −2 at 0. For |x| > 1 both f and f′ are taken in
/// 1/x: ∞/∞ is no number, and the quotient rule would subtract what is nearly equal.
///
/// Bergstra, Desjardins, Lamblin & Bengio 2009; Turian, Bergstra & Bengio 2009.
public struct Softsign: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Softsign", identifier: "softsign", valueRange: "(−1, 1)",
    sources: [.torch("Softsign"), .jax("soft_sign"), .keras("softsign"), .onnx("Softsign")],
    paper: Citation(
      "Bergstra, Desjardins, Lamblin & Bengio", 2009,
      "Quadratic Polynomials Learn Better Image Features, Université de Montréal"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    if x <= 0 { return x < -1 ? 1 / (1 / x - 1) : x / (1 - x) }
    return x > 1 ? 1 / (1 / x + 1) : x / (1 + x)
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    let root = 1 / (x <= 0 ? 1 - x : 1 + x)
    return root * root
  }

  public var formula: String { "x/(1 + abs(x))" }
  public var derivativeFormula: String { "1/(1 + abs(x))^2" }
  public var breakpoints: [Breakpoint] { [.join(at: 0, value: 0, slope: 1)] }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: -1, end: .left), Asymptote(intercept: 1, end: .right)]
  }
  public var landmarks: [Landmark] { [Landmark(.inflection, x: 0, y: 0)] }
  public var window: ClosedRange<Double> { -10...10 }
}
