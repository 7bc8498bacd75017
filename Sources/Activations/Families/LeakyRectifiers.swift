/// A rectifier whose negative half-line has a slope of its own: x for x > 0, slope·x elsewhere.
///
/// Leaky ReLU, PReLU and RReLU are this one function; they differ in what the slope is called and where
/// it comes from, so each only says what its slope is. f′(0) = slope, PyTorch's value; JAX has 1.
public protocol LeakyRectifier: CatalogueActivation {
  /// The derivative for x ≤ 0.
  var slope: Double { get }
  /// The slope in the language of formulas.
  var slopeFormula: String { get }
}

extension LeakyRectifier {
  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    x > 0 ? x : x <= 0 ? x.scaled(by: slope) : x.undefined
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    x > 0 ? 1 : x <= 0 ? S(slope) : x.undefined
  }

  public var formula: String { "where(x > 0, x, \(slopeFormula)*x)" }
  public var derivativeFormula: String { "where(x > 0, 1, \(slopeFormula))" }
  public var breakpoints: [Breakpoint] {
    slope == 1 ? [] : [.kink(at: 0, value: 0, slopes: (slope, 1), convention: slope)]
  }
  /// Wide enough on the left that a small slope is seen to be none.
  public var window: ClosedRange<Double> { -5...3 }
}

/// Leaky ReLU: x for x > 0, negative_slope·x elsewhere.
///
/// `negative_slope` is any finite number, 0.01 by default as in PyTorch, JAX and ONNX. It is any finite
/// number here too: 0 is the ReLU, 1 the identity, −1 the absolute value. f′(0) is the negative slope.
///
/// Maas, Hannun & Ng 2013.
public struct LeakyReLU: LeakyRectifier {
  /// The derivative for x ≤ 0.
  public var negativeSlope = 0.01

  public init() {}
  /// The function with the given `negativeSlope`, taken as it is, unchecked.
  public init(negativeSlope: Double) { self.negativeSlope = negativeSlope }

  public static let entry = CatalogueEntry(
    name: "Leaky ReLU", identifier: "leaky_relu", valueRange: "ℝ",
    sources: [
      .torch("LeakyReLU"), .jax("leaky_relu"),
      .keras("leaky_relu", note: "negative_slope 0.2; layers.LeakyReLU has 0.3"),
      .onnx("LeakyRelu", note: "alpha 0.01, stored as a float32"),
    ],
    paper: Citation(
      "Maas, Hannun & Ng", 2013,
      "Rectifier Nonlinearities Improve Neural Network Acoustic Models, ICML"))

  public static let parameters = [
    Parameter<Self>("negative_slope", \.negativeSlope, aliases: ["alpha"])
  ]

  @inlinable
  public var slope: Double { negativeSlope }
  public var slopeFormula: String { "negative_slope" }
}

/// PReLU, the leaky ReLU whose negative slope is learned: x for x > 0, weight·x elsewhere.
///
/// `weight` is any finite number; the default 0.25 is where PyTorch starts to learn it (Keras starts at
/// 0). f′(0) is the weight.
///
/// He, Zhang, Ren & Sun 2015.
public struct PReLU: LeakyRectifier {
  /// The derivative for x ≤ 0.
  public var weight = 0.25

  public init() {}
  /// The function with the given `weight`, taken as it is, unchecked.
  public init(weight: Double) { self.weight = weight }

  public static let entry = CatalogueEntry(
    name: "PReLU", identifier: "prelu", valueRange: "ℝ",
    sources: [
      .torch("PReLU", note: "weight is learned, from 0.25"),
      .keras("layers.PReLU", note: "the slope is learned, from 0"),
      .onnx("PRelu", note: "the slope is an input"),
    ],
    paper: Citation(
      "He, Zhang, Ren & Sun", 2015,
      "Delving Deep into Rectifiers: Surpassing Human-Level Performance on ImageNet Classification",
      arXiv: "1502.01852"))

  public static let parameters = [
    Parameter<Self>("weight", \.weight, aliases: ["slope", "alpha"])
  ]

  @inlinable
  public var slope: Double { weight }
  public var slopeFormula: String { "weight" }
}

/// RReLU in evaluation mode, the leaky ReLU with the mean of its random slopes: (lower + upper)/2.
///
/// In training the negative slope is drawn from the uniform distribution on [`lower`, `upper`]; evaluation
/// takes the mean. Defaults 1/8 and 1/3, as in PyTorch: slope 11/48. Both are finite, lower ≤ upper.
/// f′(0) is the mean slope.
///
/// Xu, Wang, Chen & Li 2015.
public struct RReLU: LeakyRectifier {
  /// The least slope that training draws.
  public var lower = 1.0 / 8
  /// The greatest slope that training draws.
  public var upper = 1.0 / 3

  public init() {}
  /// The function with the given `lower` and `upper`, taken as they are, unchecked.
  public init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  public static let entry = CatalogueEntry(
    name: "RReLU", identifier: "rrelu", valueRange: "ℝ",
    sources: [.torch("RReLU", note: "evaluation mode; in training the slope is random")],
    paper: Citation(
      "Xu, Wang, Chen & Li", 2015,
      "Empirical Evaluation of Rectified Activations in Convolutional Network",
      arXiv: "1505.00853"))

  public static let parameters = [
    Parameter<Self>("lower", \.lower),
    Parameter<Self>("upper", \.upper),
  ]
  public var complaint: String? { lower > upper ? "lower must not be above upper" : nil }

  /// The mean, halved before it is added so that it cannot overflow.
  @inlinable
  public var slope: Double { lower / 2 + upper / 2 }
  public var slopeFormula: String { "(lower + upper)/2" }
}
