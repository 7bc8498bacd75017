public import Formulas

extension Catalogue {
  /// Softplus and what is made of it.
  static let softplusUnits: [Declaration] = [
    softplus, softplusWithThreshold, shiftedSoftplus, sqrtSoftplus,
  ]

  /// Softplus, ln(1 + e^(βx))/β.
  ///
  /// - `beta`: the steepness; above 0, 1 by default.
  ///
  /// This is the exact function, what JAX, Keras and ONNX compute. PyTorch cuts it off at βx = 20:
  /// a call with a `threshold` means ``softplusWithThreshold``.
  ///
  /// Dugas, Bengio, Bélisle, Nadeau & Garcia 2001.
  public static let softplus = Declaration(
    "softplus", title: "Softplus", "softplus(beta*x)/beta", derivative: "sigmoid(beta*x)",
    parameters: [Parameter("beta", default: "1", in: .above(0))],
    wider: "softplus_with_threshold",
    found: [
      .torch("Softplus", note: "with threshold=20: f(x) = x where βx > 20"), .jax("softplus"),
      .keras("softplus", note: "with PyTorch as backend, cut at 20 as well"), .onnx("Softplus"),
      Source(.other, "tf.nn.softplus"),
    ],
    paper: Citation(
      "Dugas, Bengio, Bélisle, Nadeau & Garcia", 2001,
      "Incorporating Second-Order Functional Knowledge for Better Option Pricing, NIPS"))

  /// PyTorch's softplus: ln(1 + e^(βx))/β for βx ≤ threshold, x beyond.
  ///
  /// - `beta`: the steepness; above 0, 1 by default.
  /// - `threshold`: any finite number or inf, 20 by default. With inf it is the exact ``softplus``.
  ///
  /// At x = threshold/β it jumps by ln(1 + e^(−threshold))/β, 2.06e−9 by default. The left side
  /// owns the point: f′ there is σ(threshold).
  public static let softplusWithThreshold = Declaration(
    "softplus_with_threshold", title: "Softplus with threshold",
    "where(beta*x > threshold, x, softplus(beta*x)/beta)",
    derivative: "where(beta*x > threshold, 1, sigmoid(beta*x))",
    parameters: [
      Parameter("beta", default: "1", in: .above(0)),
      Parameter("threshold", default: "20", in: .finiteOrInfinity),
    ],
    found: [
      .torch("Softplus", note: "its default; threshold=inf is the exact function"),
      .keras("softplus", note: "with PyTorch as backend"),
    ])

  /// Shifted softplus, ln(1 + eˣ) − ln 2 = ln((1 + eˣ)/2), which is 0 at 0.
  ///
  /// Schütt et al. 2017 (SchNet).
  public static let shiftedSoftplus = Declaration(
    "shifted_softplus", title: "Shifted softplus",
    "softplus(x) - log(2)", derivative: "sigmoid(x)",
    aliases: ["ssp"],
    found: [Source(.other, "ShiftedSoftplus", note: "SchNet, PyTorch Geometric")],
    paper: Citation(
      "Schütt et al.", 2017, "SchNet: A Continuous-Filter Convolutional Neural Network",
      arXiv: "1706.08566"))

  /// The square root of softplus, √ln(1 + eˣ).
  ///
  /// It decays as e^(x/2) to the left and grows as √x to the right.
  ///
  /// From the router of DeepSeek's models, in Hugging Face's transformers.
  public static let sqrtSoftplus = Declaration(
    "sqrt_softplus", title: "Sqrt-softplus",
    "sqrt(softplus(x))", derivative: "sigmoid(x)/(2*sqrt(softplus(x)))",
    found: [Source(.other, "sqrtsoftplus", note: "Hugging Face")])
}
