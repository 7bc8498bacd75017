public import Formulas

extension Catalogue {
  /// Smooth functions that rise from one bound to another.
  static let sigmoids: [Declaration] = [
    sigmoid, logSigmoid, tanh, tanhShrink, leCunTanh, penalizedTanh, erf, laplace,
  ]

  /// The logistic function, σ(x) = 1/(1 + e⁻ˣ).
  ///
  /// Classical (Verhulst 1838); in networks since Rumelhart, Hinton & Williams 1986.
  public static let sigmoid = Declaration(
    "sigmoid", title: "Sigmoid", "sigmoid(x)", derivative: "sigmoid(x)*sigmoid(-x)",
    aliases: ["logistic"],
    found: [.torch("Sigmoid"), .jax("sigmoid"), .keras("sigmoid"), .onnx("Sigmoid")],
    paper: Citation(
      "Rumelhart, Hinton & Williams", 1986,
      "Learning Representations by Back-Propagating Errors, Nature 323"))

  /// The logarithm of the logistic function, ln σ(x) = −softplus(−x) = −ln(1 + e⁻ˣ).
  public static let logSigmoid = Declaration(
    "logsigmoid", title: "LogSigmoid", "-softplus(-x)", derivative: "sigmoid(-x)",
    found: [
      .torch("LogSigmoid"), .jax("log_sigmoid"), .keras("log_sigmoid"),
      Source(.other, "tf.math.log_sigmoid"),
    ])

  /// The hyperbolic tangent, (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ).
  ///
  /// Its derivative is sech² = 1 − tanh².
  public static let tanh = Declaration(
    "tanh", title: "Tanh", "tanh(x)", derivative: "sech(x)^2",
    found: [.torch("Tanh"), .jax("tanh"), .keras("tanh"), .onnx("Tanh")])

  /// x less its hyperbolic tangent, x − tanh(x).
  ///
  /// It begins as x³/3 at 0 and approaches x ± 1.
  public static let tanhShrink = Declaration(
    "tanhshrink", title: "Tanhshrink", "x - tanh(x)", derivative: "tanh(x)^2",
    found: [
      .torch("Tanhshrink"), .keras("tanh_shrink"),
      Source(.other, "tanhshrink", note: "TensorFlow Addons"),
    ])

  /// LeCun's scaled hyperbolic tangent, a·tanh(s·x).
  ///
  /// - `a`: the limit; any finite number, 1.7159 by default.
  /// - `s`: the steepness; any finite number, ⅔ by default, so that f(±1) is nearly ±1.
  ///
  /// LeCun, Bottou, Orr & Müller 1998.
  public static let leCunTanh = Declaration(
    "lecun_tanh", title: "LeCun tanh", "a*tanh(s*x)", derivative: "a*s*sech(s*x)^2",
    parameters: [
      Parameter("a", default: "1.7159", aliases: ["alpha"]),
      Parameter("s", default: "2/3", aliases: ["beta"]),
    ],
    aliases: ["scaled_tanh", "stanh"],
    found: [Source(.other, "scaledTanh", note: "Core ML, with alpha and beta to be given")],
    paper: Citation("LeCun, Bottou, Orr & Müller", 1998, "Efficient BackProp"))

  /// The penalized hyperbolic tangent, tanh(x) for x > 0 and a·tanh(x) elsewhere.
  ///
  /// - `a`: any finite number, 0.25 by default.
  ///
  /// f′(0) = a, the slope on the left.
  ///
  /// Xu, Huang & Li 2016.
  public static let penalizedTanh = Declaration(
    "penalized_tanh", title: "Penalized tanh",
    "where(x > 0, tanh(x), a*tanh(x))", derivative: "where(x > 0, sech(x)^2, a*sech(x)^2)",
    parameters: [Parameter("a", default: "0.25", aliases: ["alpha"])],
    paper: Citation(
      "Xu, Huang & Li", 2016, "Revise Saturated Activation Functions", arXiv: "1602.05980"))

  /// The error function, 2/√π ∫₀ˣ e^(−t²) dt.
  public static let erf = Declaration(
    "erf", title: "erf", "erf(x)", derivative: "2*exp(-x^2)/sqrt(pi)",
    found: [.onnx("Erf")])

  /// The Laplace activation of MEGA, the normal distribution function Φ((x − μ)/σ).
  ///
  /// The paper writes it as ½(1 + erf((x − μ)/(σ√2))).
  ///
  /// - `mu`: the centre; any finite number, 0.707107 by default, √½ to six digits.
  /// - `sigma`: the width; above 0, 0.282095 by default, √(1/4π) to six digits.
  ///
  /// Ma et al. 2022.
  public static let laplace = Declaration(
    "laplace", title: "Laplace",
    "norm_cdf((x - mu)/sigma)", derivative: "norm_pdf((x - mu)/sigma)/sigma",
    parameters: [
      Parameter("mu", default: "0.707107", aliases: ["m"]),
      Parameter("sigma", default: "0.282095", aliases: ["s"], in: .above(0)),
    ],
    found: [Source(.other, "laplace", note: "Hugging Face")],
    paper: Citation(
      "Ma et al.", 2022, "Mega: Moving Average Equipped Gated Attention", arXiv: "2209.10655"))
}
