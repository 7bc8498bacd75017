extension Catalogue {
  /// Functions that cut off or damp the negative half-line and leave the positive one straight.
  static let rectifiers: [any CatalogueActivation.Type] = [
    ReLU.self, LeakyReLU.self, PReLU.self, RReLU.self, KerasReLU.self, ThresholdedReLU.self,
    Threshold.self, SquaredReLU.self, StarReLU.self, DReLU.self, NLReLU.self,
  ]
}

/// The rectified linear unit, max(0, x).
///
/// f′(0) = 0, the minimum-norm subgradient, as PyTorch, JAX and Keras have it. A call with parameters,
/// `relu(x, negative_slope=0.1)`, means ``KerasReLU``.
///
/// Nair & Hinton 2010.
public struct ReLU: CatalogueActivation {
  public init() {}

  public static var widerForm: (any CatalogueActivation.Type)? { KerasReLU.self }

  public static let entry = CatalogueEntry(
    name: "ReLU", identifier: "relu", valueRange: "[0, ∞)",
    sources: [
      .torch("ReLU"), .jax("relu"),
      .keras("relu", note: "with negative_slope, max_value, threshold it is keras_relu"),
      .onnx("Relu"),
    ],
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

/// The displaced ReLU: max(−d, x), a rectifier whose corner is at (−d, −d).
///
/// `d` is any finite number, 0.05 by default. f′(−d) = 0, as at the corner of the ReLU. Other functions
/// have been called DReLU as well: the dual ReLU takes two inputs, the dynamic one depends on its data.
///
/// Macêdo, Zanchettin, Oliveira & Ludermir 2019.
public struct DReLU: CatalogueActivation {
  /// The displacement.
  public var d = 0.05

  public init() {}
  /// The function with the given `d`, taken as it is, unchecked.
  public init(d: Double) { self.d = d }

  public static let entry = CatalogueEntry(
    name: "DReLU", identifier: "drelu", aliases: ["displaced_relu"], valueRange: "[−d, ∞)",
    paper: Citation(
      "Macêdo, Zanchettin, Oliveira & Ludermir", 2019,
      "Enhancing Batch Normalized Convolutional Networks using Displaced Rectifier Linear Units, "
        + "Expert Systems with Applications"))

  public static let parameters = [Parameter<Self>("d", \.d, aliases: ["delta"])]

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    x > S(-d) ? x : x <= S(-d) ? S(-d) : x.undefined
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    x > S(-d) ? 1 : x <= S(-d) ? 0 : x.undefined
  }

  public var formula: String { "max(-d, x)" }
  public var derivativeFormula: String { "where(x > -d, 1, 0)" }
  public var breakpoints: [Breakpoint] {
    [.kink(at: -d, value: -d, slopes: (0, 1), convention: 0)]
  }
  public var window: ClosedRange<Double> { min(-1, -d - 1)...max(1, -d + 1) }
}

/// The natural-logarithm ReLU: ln(1 + b·x) for x > 0, 0 elsewhere.
///
/// `b` > 0, 1 by default. f′(0) = 0, the slope of the branch x ≤ 0.
///
/// Near 0 log1p keeps the digits; where b·x would overflow it is ln b + ln x. The derivative is
/// 1/(1/b + x), which neither overflows nor vanishes early.
///
/// Liu, Zhang, Gao, Qu & Ji 2019.
public struct NLReLU: CatalogueActivation {
  /// The slope on the right of 0.
  public var b = 1.0

  public init() {}
  /// The function with the given `b`, taken as it is, unchecked.
  public init(b: Double) { self.b = b }

  public static let entry = CatalogueEntry(
    name: "NLReLU", identifier: "nlrelu", aliases: ["natural_logarithm_relu"],
    valueRange: "[0, ∞)",
    paper: Citation(
      "Liu, Zhang, Gao, Qu & Ji", 2019,
      "Natural-Logarithm-Rectified Activation Function in Convolutional Neural Networks",
      arXiv: "1908.03682"))

  public static let parameters = [
    Parameter<Self>("b", \.b, aliases: ["beta"], in: .above(0))
  ]

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    guard x > 0 else { return x <= 0 ? 0 : x.undefined }
    let product = S(b) * x
    return product > 1e300 ? .log(S(b)) + .log(x) : .log(onePlus: product)
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    x > 0 ? 1 / (1 / S(b) + x) : x <= 0 ? 0 : x.undefined
  }

  public var formula: String { "where(x > 0, log1p(b*x), 0)" }
  public var derivativeFormula: String { "where(x > 0, b/(1 + b*x), 0)" }
  public var breakpoints: [Breakpoint] {
    [.kink(at: 0, value: 0, slopes: (0, b), convention: 0)]
  }
  public var window: ClosedRange<Double> { -3...6 }
}
