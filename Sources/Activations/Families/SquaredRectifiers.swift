/// The squared ReLU: x² for x > 0, 0 elsewhere.
///
/// So, Mańke, Liu, Dai, Shazeer & Le 2021.
public struct SquaredReLU: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "ReLU²", identifier: "relu2", aliases: ["relu_squared", "squared_relu"],
    valueRange: "[0, ∞)",
    sources: [Source(.other, "Hugging Face relu2"), Source(.other, "MLX relu2")],
    paper: Citation(
      "So, Mańke, Liu, Dai, Shazeer & Le", 2021,
      "Primer: Searching for Efficient Transformers for Language Modeling", arXiv: "2109.08668"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S { x > 0 ? x * x : x <= 0 ? 0 : x.undefined }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S { x > 0 ? 2 * x : x <= 0 ? 0 : x.undefined }

  public var formula: String { "max(0, x)^2" }
  public var derivativeFormula: String { "2*max(0, x)" }
  public var breakpoints: [Breakpoint] { [.join(at: 0, value: 0, slope: 0)] }
  public var window: ClosedRange<Double> { -2...2 }
}

/// StarReLU: s·x² + b for x > 0, b elsewhere; with its defaults a normal x gives mean 0 and variance 1.
///
/// `s` > 0, 0.8944 by default; `b` is any finite number, −0.4472 by default.
///
/// Near its root the square and b cancel, so the rounding errors of both products are put back.
///
/// Yu et al. 2022.
public struct StarReLU: CatalogueActivation {
  /// The factor of the square.
  public var s = 0.8944
  /// The value for x ≤ 0.
  public var b = -0.4472

  public init() {}
  /// The function with the given `s` and `b`, taken as they are, unchecked.
  public init(s: Double, b: Double) {
    self.s = s
    self.b = b
  }

  public static let entry = CatalogueEntry(
    name: "StarReLU", identifier: "star_relu", valueRange: "[b, ∞)",
    sources: [Source(.other, "MetaFormer StarReLU", note: "s and b are learned")],
    paper: Citation("Yu et al.", 2022, "MetaFormer Baselines for Vision", arXiv: "2210.13452"))

  public static let parameters = [
    Parameter<Self>("s", \.s, aliases: ["scale"], in: .above(0)),
    Parameter<Self>("b", \.b, aliases: ["bias"]),
  ]

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    guard x > 0 else { return x <= 0 ? S(b) : x.undefined }
    let scaled = S(s) * x
    let value = scaled * x
    // Only near the root do they cancel, and only there is x surely finite.
    if value > S(-2 * b) { return value + S(b) }
    let error = S.productError(scaled, x) + .productError(S(s), x) * S(x.primal)
    return value + S(b) + error
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    x > 0 ? 2 * S(s) * x : x <= 0 ? 0 : x.undefined
  }

  public var formula: String { "s*max(0, x)^2 + b" }
  public var derivativeFormula: String { "2*s*max(0, x)" }
  public var breakpoints: [Breakpoint] { [.join(at: 0, value: b, slope: 0)] }
  public var window: ClosedRange<Double> { -2...2 }
}
