extension Catalogue {
  /// Polynomial pieces in the place of smooth functions, exact where those only approach.
  static let hardFunctions: [any CatalogueActivation.Type] = [
    ReLU6.self, Hardswish.self,
  ]
}

/// ReLU6, the rectifier that stops at 6: min(max(0, x), 6).
///
/// f′(0) = f′(6) = 0, as PyTorch, JAX and TensorFlow have it.
///
/// Krizhevsky 2010.
public struct ReLU6: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "ReLU6", identifier: "relu6", valueRange: "[0, 6]",
    sources: [
      .torch("ReLU6"), .jax("relu6"), .keras("relu6"), .onnx("Clip", note: "with min 0, max 6"),
    ],
    paper: Citation(
      "Krizhevsky", 2010, "Convolutional Deep Belief Networks on CIFAR-10, University of Toronto"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    x <= 0 ? 0 : x >= 6 ? 6 : x > 0 ? x : x.undefined
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    x <= 0 || x >= 6 ? 0 : x > 0 ? 1 : x.undefined
  }

  public var formula: String { "min(max(0, x), 6)" }
  public var derivativeFormula: String { "where(x <= 0, 0, where(x < 6, 1, 0))" }
  public var breakpoints: [Breakpoint] {
    [
      .kink(at: 0, value: 0, slopes: (0, 1), convention: 0),
      .kink(at: 6, value: 6, slopes: (1, 0), convention: 0),
    ]
  }
  public var window: ClosedRange<Double> { -2...8 }
}

/// Hardswish, x·ReLU6(x + 3)/6: 0 for x ≤ −3, x(x + 3)/6 between, x for x ≥ 3.
///
/// In that order x + 3 is exact where it is small, so no digit is lost near −3; f′ = (2x + 3)/6 likewise
/// near its root. f′(−3) = 0 and f′(3) = 1, as in PyTorch, JAX and Keras.
///
/// Howard et al. 2019.
public struct Hardswish: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Hardswish", identifier: "hardswish", aliases: ["hard_silu"], valueRange: "[−3/8, ∞)",
    sources: [
      .torch("Hardswish"), .jax("hard_silu"), .jax("hard_swish"), .keras("hard_silu"),
      .keras("hard_swish"), .onnx("HardSwish"),
    ],
    paper: Citation("Howard et al.", 2019, "Searching for MobileNetV3", arXiv: "1905.02244"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    x <= -3 ? 0 : x < 3 ? x * (x + 3) / 6 : x >= 3 ? x : x.undefined
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    x <= -3 ? 0 : x < 3 ? (2 * x + 3) / 6 : x >= 3 ? 1 : x.undefined
  }

  public var formula: String { "where(x <= -3, 0, where(x < 3, x*(x + 3)/6, x))" }
  public var derivativeFormula: String { "where(x <= -3, 0, where(x < 3, (2*x + 3)/6, 1))" }
  public var breakpoints: [Breakpoint] {
    [
      .kink(at: -3, value: 0, slopes: (0, -0.5), convention: 0),
      .kink(at: 3, value: 3, slopes: (1.5, 1), convention: 1),
    ]
  }
  public var landmarks: [Landmark] { [Landmark(.minimum, x: -1.5, y: -0.375)] }
  public var window: ClosedRange<Double> { -5...5 }
}
