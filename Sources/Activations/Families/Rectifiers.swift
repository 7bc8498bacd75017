extension Catalogue {
  /// Functions that cut off or damp the negative half-line and leave the positive one straight.
  static let rectifiers: [any CatalogueActivation.Type] = [
    ReLU.self, LeakyReLU.self, PReLU.self, RReLU.self,
  ]
}

/// The rectified linear unit, max(0, x).
///
/// f′(0) = 0, the minimum-norm subgradient, as PyTorch, JAX and Keras have it.
public struct ReLU: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "ReLU", identifier: "relu", valueRange: "[0, ∞)",
    sources: [.torch("ReLU"), .jax("relu"), .keras("relu"), .onnx("Relu")],
    paper: Citation(
      "Nair & Hinton", 2010,
      "Rectified Linear Units Improve Restricted Boltzmann Machines, ICML"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S { x > 0 ? x : x <= 0 ? 0 : x.undefined }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S { x > 0 ? 1 : x <= 0 ? 0 : x.undefined }

  public var formula: String { "max(0, x)" }
  public var derivativeFormula: String { "where(x > 0, 1, 0)" }
  public var breakpoints: [Breakpoint] {
    [.kink(at: 0, value: 0, slopes: (0, 1), convention: 0)]
  }
  public var window: ClosedRange<Double> { -3...3 }
}
