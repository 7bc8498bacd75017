extension Catalogue {
  /// Polynomial pieces in the place of smooth functions, exact where those only approach.
  static let hardFunctions: [any CatalogueActivation.Type] = [
    ReLU6.self, Hardtanh.self, HardSigmoid.self, Hardswish.self, HardMish.self, HardELiSH.self,
    SQNL.self, SparsePlus.self, SparseSigmoid.self, SoftModulusQ.self,
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

/// Hardtanh, x held between two bounds: max(min_val, min(max_val, x)).
///
/// `min_val` (default −1) and `max_val` (default 1) are finite, min_val < max_val. f′ = 0 at both, as in
/// PyTorch; JAX and TensorFlow have 1.
///
/// Collobert 2004.
public struct Hardtanh: CatalogueActivation {
  /// The least value.
  public var minVal = -1.0
  /// The greatest value.
  public var maxVal = 1.0

  public init() {}
  /// The function with the given `minVal` and `maxVal`, taken as they are, unchecked.
  public init(minVal: Double, maxVal: Double) {
    self.minVal = minVal
    self.maxVal = maxVal
  }

  public static let entry = CatalogueEntry(
    name: "Hardtanh", identifier: "hardtanh",
    valueRange: "[min_val, max_val]",
    sources: [
      .torch("Hardtanh"), .jax("hard_tanh", note: "without parameters"),
      .keras("hard_tanh", note: "without parameters"), .onnx("Clip"),
    ],
    paper: Citation(
      "Collobert", 2004, "Large Scale Machine Learning, thesis, Université Paris VI"))

  public static let parameters = [
    Parameter<Self>("min_val", \.minVal, aliases: ["min_value", "min"]),
    Parameter<Self>("max_val", \.maxVal, aliases: ["max_value", "max"]),
  ]
  public var complaint: String? {
    minVal < maxVal ? nil : "min_val must be below max_val"
  }

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    x <= S(minVal) ? S(minVal) : x >= S(maxVal) ? S(maxVal) : x > S(minVal) ? x : x.undefined
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    x <= S(minVal) || x >= S(maxVal) ? 0 : x > S(minVal) ? 1 : x.undefined
  }

  public var formula: String { "max(min_val, min(max_val, x))" }
  public var derivativeFormula: String { "where(x <= min_val, 0, where(x < max_val, 1, 0))" }
  public var breakpoints: [Breakpoint] {
    [
      .kink(at: minVal, value: minVal, slopes: (0, 1), convention: 0),
      .kink(at: maxVal, value: maxVal, slopes: (1, 0), convention: 0),
    ]
  }
  public var window: ClosedRange<Double> { minVal - 2...maxVal + 2 }
}

/// The hard sigmoid, a line held between 0 and 1: max(0, min(1, slope·x + offset)).
///
/// `slope` > 0, 1/6 by default, and `offset`, any finite number, ½ by default: ReLU6(x + 3)/6, as in
/// PyTorch, JAX and Keras 3. ONNX and Keras 2 have slope 0.2 (`keras2_hard_sigmoid`). f′ = 0 at both
/// corners, as in PyTorch.
///
/// Near the lower corner the line cancels. One sixth is no double, so the default is (x + 3)/6, whose sum is
/// exact there; for other slopes the rounding error of the product is put back.
///
/// Courbariaux, Bengio & David 2015; this form Howard et al. 2019.
public struct HardSigmoid: CatalogueActivation {
  /// The derivative between the corners.
  public var slope = 1.0 / 6
  /// The value at 0.
  public var offset = 0.5

  public init() {}
  /// The function with the given `slope` and `offset`, taken as they are, unchecked.
  public init(slope: Double, offset: Double) {
    self.slope = slope
    self.offset = offset
  }

  public static let entry = CatalogueEntry(
    name: "Hard sigmoid", identifier: "hardsigmoid",
    aliases: [
      Alias("keras2_hard_sigmoid", ["slope": 0.2]), Alias("onnx_hard_sigmoid", ["slope": 0.2]),
    ],
    valueRange: "[0, 1]",
    sources: [
      .torch("Hardsigmoid"), .jax("hard_sigmoid"),
      .keras("hard_sigmoid", note: "Keras 2: slope 0.2"),
      .onnx("HardSigmoid", note: "alpha 0.2, beta 0.5"),
    ],
    paper: Citation(
      "Courbariaux, Bengio & David", 2015,
      "BinaryConnect: Training Deep Neural Networks with Binary Weights during Propagations",
      arXiv: "1511.00363"))

  public static let parameters = [
    Parameter<Self>("slope", \.slope, aliases: ["alpha"], in: .above(0)),
    Parameter<Self>("offset", \.offset, aliases: ["beta"]),
  ]

  /// Where the line reaches 0.
  @usableFromInline var lower: Double { -offset / slope }
  /// Where the line reaches 1.
  @usableFromInline var upper: Double { (1 - offset) / slope }
  /// Whether the slope stands for one sixth exactly.
  @usableFromInline var isInSixths: Bool { slope == 1.0 / 6 && offset == 0.5 }

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    if x <= S(lower) { return 0 }
    if x >= S(upper) { return 1 }
    guard x > S(lower) else { return x.undefined }
    if isInSixths { return (x + 3) / 6 }
    return S(slope) * x + S(offset) + .productError(S(slope), x)
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    if x <= S(lower) || x >= S(upper) { return 0 }
    return x > S(lower) ? isInSixths ? 1 / 6 : S(slope) : x.undefined
  }

  public var formula: String { "max(0, min(1, slope*x + offset))" }
  public var derivativeFormula: String {
    "where(slope*x + offset <= 0, 0, where(slope*x + offset < 1, slope, 0))"
  }
  public var breakpoints: [Breakpoint] {
    [
      .kink(at: lower, value: 0, slopes: (0, slope), convention: 0),
      .kink(at: upper, value: 1, slopes: (slope, 0), convention: 0),
    ]
  }
  public var window: ClosedRange<Double> { lower - 2...upper + 2 }
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

  public var formula: String { "x*relu6(x + 3)/6" }
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
