public import Formulas

extension Catalogue {
  /// Functions that cut off or damp the negative half-line and leave the positive one straight.
  static let rectifiers: [Declaration] = [
    relu, leakyReLU, prelu, rrelu, kerasReLU, thresholdedReLU, threshold, relu2, starReLU, drelu,
    nlrelu,
  ]

  /// The rectified linear unit, max(0, x).
  ///
  /// f′(0) = 0, the subgradient of least norm, as PyTorch, JAX, Keras and TensorFlow have it. A
  /// call with parameters, `relu(x, negative_slope=0.1)`, means ``kerasReLU``.
  ///
  /// Nair & Hinton 2010.
  public static let relu = Declaration(
    "relu", title: "ReLU", "max(0, x)", derivative: "where(x > 0, 1, 0)", wider: "keras_relu",
    found: [
      .torch("ReLU"), .jax("relu"),
      .keras("relu", note: "with negative_slope, max_value, threshold it is keras_relu"),
      .onnx("Relu"),
    ],
    paper: Citation(
      "Nair & Hinton", 2010, "Rectified Linear Units Improve Restricted Boltzmann Machines, ICML"))

  /// Leaky ReLU: x for x > 0, negative_slope·x elsewhere.
  ///
  /// - `negative_slope`: any finite number, 0.01 by default as in PyTorch, JAX and ONNX; Keras has
  ///   0.2, or 0.3 as a layer. 0 is the ReLU, 1 the identity, −1 the absolute value.
  ///
  /// f′(0) is the negative slope, as in PyTorch and TensorFlow; JAX has 1.
  ///
  /// Maas, Hannun & Ng 2013.
  public static let leakyReLU = Declaration(
    "leaky_relu", title: "Leaky ReLU",
    "where(x > 0, x, negative_slope*x)", derivative: "where(x > 0, 1, negative_slope)",
    parameters: [Parameter("negative_slope", default: "0.01", aliases: ["alpha"])],
    found: [
      .torch("LeakyReLU"), .jax("leaky_relu"),
      .keras("leaky_relu", note: "negative_slope 0.2; layers.LeakyReLU has 0.3"),
      .onnx("LeakyRelu", note: "alpha 0.01, stored as a float32"),
    ],
    paper: Citation(
      "Maas, Hannun & Ng", 2013,
      "Rectifier Nonlinearities Improve Neural Network Acoustic Models, ICML"))

  /// PReLU, the leaky ReLU whose negative slope is learned: x for x > 0, weight·x elsewhere.
  ///
  /// - `weight`: any finite number; the default 0.25 is where PyTorch starts to learn it. Keras
  ///   starts at 0.
  ///
  /// f′(0) is the weight, as in PyTorch.
  ///
  /// He, Zhang, Ren & Sun 2015.
  public static let prelu = Declaration(
    "prelu", title: "PReLU",
    "where(x > 0, x, weight*x)", derivative: "where(x > 0, 1, weight)",
    parameters: [Parameter("weight", default: "0.25", aliases: ["slope", "alpha"])],
    found: [
      .torch("PReLU", note: "weight is learned, from 0.25"),
      .keras("layers.PReLU", note: "the slope is learned, from 0"),
      .onnx("PRelu", note: "the slope is an input"),
    ],
    paper: Citation(
      "He, Zhang, Ren & Sun", 2015,
      "Delving Deep into Rectifiers: Surpassing Human-Level Performance on ImageNet Classification",
      arXiv: "1502.01852"))

  /// RReLU in evaluation mode: x for x > 0, (lower + upper)/2·x elsewhere.
  ///
  /// In training the negative slope is drawn from the uniform distribution on [lower, upper];
  /// evaluation takes the mean.
  ///
  /// - `lower`, `upper`: finite, lower ≤ upper; 1/8 and 1/3 by default as in PyTorch: slope 11/48.
  ///
  /// f′(0) is the mean slope, as in PyTorch.
  ///
  /// Xu, Wang, Chen & Li 2015.
  public static let rrelu = Declaration(
    "rrelu", title: "RReLU",
    "where(x > 0, x, (lower + upper)/2*x)", derivative: "where(x > 0, 1, (lower + upper)/2)",
    parameters: [Parameter("lower", default: "1/8"), Parameter("upper", default: "1/3")],
    requires: [Requirement("lower <= upper", else: "lower must not be above upper")],
    found: [.torch("RReLU", note: "evaluation mode; in training the slope is random")],
    paper: Citation(
      "Xu, Wang, Chen & Li", 2015,
      "Empirical Evaluation of Rectified Activations in Convolutional Network",
      arXiv: "1505.00853"))

  /// Keras' general ReLU: min(x, max_value) above a threshold, negative_slope·(x − threshold)
  /// below.
  ///
  /// - `negative_slope`: any finite number, 0 by default.
  /// - `max_value`: inf by default, Keras' None; not below the threshold.
  /// - `threshold`: any finite number, 0 by default. Unless it is 0 the function jumps there.
  ///
  /// The lower branch owns the threshold: f′ there is the negative slope. On JAX Keras has 1 where
  /// the threshold is 0. f′(max_value) = 0 as in ``relu6``; Keras has ½, the tie of its minimum,
  /// but 0 where max_value is 6.
  ///
  /// A call of `relu` with parameters means this function: `relu(x, negative_slope=0.1)`.
  public static let kerasReLU = Declaration(
    "keras_relu", title: "ReLU (Keras)",
    "where(x > threshold, min(x, max_value), negative_slope*(x - threshold))",
    derivative: "where(x <= threshold, negative_slope, where(x < max_value, 1, 0))",
    parameters: [
      Parameter("negative_slope", default: "0", aliases: ["alpha"]),
      Parameter("max_value", default: "inf", in: .finiteOrInfinity),
      Parameter("threshold", default: "0"),
    ],
    requires: [
      Requirement("max_value >= threshold", else: "max_value must not be below threshold")
    ],
    found: [.keras("relu", note: "f′(max_value) is ½, but 0 for max_value 6")])

  /// The thresholded ReLU: x for x > alpha, 0 elsewhere.
  ///
  /// - `alpha`: any finite number, 1 by default as in ONNX. Unless it is 0 the function jumps
  ///   there, from 0 to alpha; at alpha itself it is 0 and f′ = 0.
  ///
  /// Konda, Memisevic & Krueger 2014.
  public static let thresholdedReLU = Declaration(
    "thresholded_relu", title: "Thresholded ReLU",
    "where(x > alpha, x, 0)", derivative: "where(x > alpha, 1, 0)",
    parameters: [Parameter("alpha", default: "1", aliases: ["theta", "threshold"])],
    found: [
      .onnx("ThresholdedRelu"),
      .keras("layers.ThresholdedReLU", note: "Keras 2; relu(x, threshold=…) in Keras 3"),
    ],
    paper: Citation(
      "Konda, Memisevic & Krueger", 2014,
      "Zero-bias Autoencoders and the Benefits of Co-adapting Features", arXiv: "1402.3337"))

  /// PyTorch's threshold: x for x > threshold, value elsewhere.
  ///
  /// - `threshold`, `value`: any finite numbers; both must be given. Threshold 1 and value 20 are
  ///   its example. Unless they are equal the function jumps at the threshold, where it has `value`
  ///   itself and f′ = 0.
  public static let threshold = Declaration(
    "threshold", title: "Threshold",
    "where(x > threshold, x, value)", derivative: "where(x > threshold, 1, 0)",
    parameters: [
      Parameter("threshold", default: "1", aliases: ["threshold_value"], isRequired: true),
      Parameter("value", default: "20", aliases: ["default_value"], isRequired: true),
    ],
    found: [
      .torch("Threshold"), .keras("threshold", note: "the second parameter is default_value"),
    ])
}
