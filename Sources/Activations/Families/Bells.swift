extension Catalogue {
  /// Functions with one hump that vanish on both sides.
  static let bells: [any CatalogueActivation.Type] = [Gaussian.self]
}

/// The Gaussian, f(x) = e^(−x²).
///
/// f′(x) = −2x·f(x) and f″(x) = (4x² − 2)·f(x). The rounding error of x², which the exponential
/// multiplies by up to 745, is put back to first order; in the derivatives the root of f
/// multiplies twice, so that a subnormal result is rounded once.
///
/// Broomhead & Lowe 1988; in coordinate networks: Ramasinghe & Lucey 2022, arXiv:2111.15135.
public struct Gaussian: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Gaussian", identifier: "gaussian", valueRange: "(0, 1]",
    paper: Citation(
      "Ramasinghe & Lucey", 2022,
      "Beyond Periodicity: Towards a Unifying Framework for Activations in Coordinate-MLPs",
      arXiv: "2111.15135"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S { .gaussian(x) }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S { .bell(x, width: 1) { -2 * $0 } }
  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S { .bell(x, width: 1) { 4 * $0 * $0 - 2 } }

  public var formula: String { "exp(-x^2)" }
  public var derivativeFormula: String { "-2*x*exp(-x^2)" }
  public var asymptotes: [Asymptote] { [Asymptote(intercept: 0, end: .both)] }
  public var landmarks: [Landmark] {
    [
      Landmark(.inflection, x: -0.707106781186547524, y: 0.606530659712633424),
      Landmark(.maximum, x: 0, y: 1),
      Landmark(.inflection, x: 0.707106781186547524, y: 0.606530659712633424),
    ]
  }
  public var window: ClosedRange<Double> { -3...3 }
}
