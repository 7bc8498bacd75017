public import Formulas

extension Catalogue {
  /// Polynomial pieces in the place of smooth functions, exact where those only approach.
  static let hardFunctions: [Declaration] = [
    relu6, hardTanh, hardSigmoid, hardSwish, hardMish, hardELiSH, sqnl, sparsePlus, sparseSigmoid,
    softModulusQ,
  ]

  /// ReLU6, the rectifier that stops at 6: min(max(0, x), 6).
  ///
  /// f′(0) = f′(6) = 0, as PyTorch, JAX, Keras and TensorFlow have it.
  ///
  /// Krizhevsky 2010.
  public static let relu6 = Declaration(
    "relu6", title: "ReLU6", "min(max(0, x), 6)", derivative: "where(0 < x < 6, 1, 0)",
    found: [
      .torch("ReLU6"), .jax("relu6"), .keras("relu6"), .onnx("Clip", note: "with min 0, max 6"),
    ],
    paper: Citation(
      "Krizhevsky", 2010, "Convolutional Deep Belief Networks on CIFAR-10, University of Toronto"))

  /// Hardtanh, x held between two bounds: max(min_val, min(max_val, x)).
  ///
  /// - `min_val`, `max_val`: finite, min_val < max_val; −1 and 1 by default.
  ///
  /// f′ = 0 at both bounds, as in PyTorch; JAX and TensorFlow have 1.
  ///
  /// Collobert 2004.
  public static let hardTanh = Declaration(
    "hardtanh", title: "Hardtanh",
    "clip(x, min_val, max_val)", derivative: "where(min_val < x < max_val, 1, 0)",
    parameters: [
      Parameter("min_val", default: "-1", aliases: ["min_value", "min"]),
      Parameter("max_val", default: "1", aliases: ["max_value", "max"]),
    ],
    requires: [Requirement("min_val < max_val", else: "min_val must be below max_val")],
    found: [
      .torch("Hardtanh"), .jax("hard_tanh", note: "without parameters"),
      .keras("hard_tanh", note: "without parameters"), .onnx("Clip"),
    ],
    paper: Citation(
      "Collobert", 2004, "Large Scale Machine Learning, thesis, Université Paris VI"))

  /// The hard sigmoid, a line held between 0 and 1: max(0, min(1, slope·x + offset)).
  ///
  /// - `slope`: above 0, 1/6 by default.
  /// - `offset`: any finite number, ½ by default.
  ///
  /// By default it is ReLU6(x + 3)/6, as in PyTorch, JAX and Keras 3. ONNX and Keras 2 have slope
  /// 0.2 (`onnx_hard_sigmoid`, `keras2_hard_sigmoid`). f′ = 0 at both corners, as in PyTorch and
  /// JAX.
  ///
  /// Courbariaux, Bengio & David 2015; with slope 1/6 Howard et al. 2019.
  public static let hardSigmoid = Declaration(
    "hardsigmoid", title: "Hard sigmoid",
    "clip(slope*x + offset, 0, 1)", derivative: "where(0 < slope*x + offset < 1, slope, 0)",
    parameters: [
      Parameter("slope", default: "1/6", aliases: ["alpha"], in: .above(0)),
      Parameter("offset", default: "1/2", aliases: ["beta"]),
    ],
    aliases: [
      Alias("keras2_hard_sigmoid", ["slope": "0.2"]), Alias("onnx_hard_sigmoid", ["slope": "0.2"]),
    ],
    found: [
      .torch("Hardsigmoid"), .jax("hard_sigmoid"),
      .keras("hard_sigmoid", note: "Keras 2: slope 0.2"),
      .onnx("HardSigmoid", note: "alpha 0.2, beta 0.5"),
    ],
    paper: Citation(
      "Courbariaux, Bengio & David", 2015,
      "BinaryConnect: Training Deep Neural Networks with Binary Weights during Propagations",
      arXiv: "1511.00363"))

  /// Hardswish, x·ReLU6(x + 3)/6: 0 for x ≤ −3, x(x + 3)/6 between, x for x ≥ 3.
  ///
  /// f′(−3) = 0 and f′(3) = 1, as in PyTorch, JAX and Keras.
  ///
  /// Howard et al. 2019.
  public static let hardSwish = Declaration(
    "hardswish", title: "Hardswish", "x*clip(x + 3, 0, 6)/6",
    derivative: "where(x <= -3, 0, where(x < 3, (2*x + 3)/6, 1))",
    aliases: ["hard_silu"],
    found: [
      .torch("Hardswish"), .jax("hard_silu"), .jax("hard_swish"), .keras("hard_silu"),
      .keras("hard_swish"), .onnx("HardSwish"),
    ],
    paper: Citation("Howard et al.", 2019, "Searching for MobileNetV3", arXiv: "1905.02244"))

  /// HardMish, x·clip(x + 2, 0, 2)/2: 0 for x ≤ −2, x(x + 2)/2 between, x for x > 0.
  ///
  /// f′(−2) = 0, of the branch x ≤ −2; at 0 only f″ jumps.
  ///
  /// Misra 2020 (the H-Mish repository; no paper).
  public static let hardMish = Declaration(
    "hard_mish", title: "HardMish",
    "x*clip(x + 2, 0, 2)/2", derivative: "where(x <= -2, 0, min(x + 1, 1))",
    aliases: ["h_mish"],
    found: [Source(.other, "timm hard_mish")],
    paper: Citation("Misra", 2020, "H-Mish (repository)"))
}
