public import Formulas

extension Catalogue {
  /// Units that pass x through a smooth gate, x·g(x).
  static let gatedUnits: [Declaration] = [
    silu, eSwish, gelu, geluTanh, mish, tanhExp, serf, logish, smish, phish, lisht, softModulusT,
    aria2,
  ]

  /// The sigmoid linear unit or Swish, x·σ(βx).
  ///
  /// - `beta`: the steepness of the gate; any finite number, 1 by default. `quick_gelu` is the same
  ///   with 1.702.
  ///
  /// Swish with β is the graph of SiLU shrunk β times in both directions.
  ///
  /// Hendrycks & Gimpel 2016, arXiv:1606.08415; Elfwing, Uchibe & Doya 2017, arXiv:1702.03118; with
  /// β Ramachandran, Zoph & Le 2017.
  public static let silu = Declaration(
    "silu", title: "SiLU", "x*sigmoid(beta*x)",
    derivative: "sigmoid(beta*x)*(1 + beta*x*sigmoid(-beta*x))",
    parameters: [Parameter("beta", default: "1", aliases: ["alpha"])],
    aliases: [
      Alias("swish", title: "Swish"), Alias("quick_gelu", title: "QuickGELU", ["beta": "1.702"]),
    ],
    found: [
      .torch("SiLU"), .jax("silu"), .jax("swish"), .keras("silu"), .keras("swish"),
      .onnx("Swish", note: "β is called alpha there"),
      Source(.other, "quick_gelu", note: "Hugging Face, with β = 1.702"),
      Source(.other, "tf.nn.silu"),
    ],
    paper: Citation(
      "Ramachandran, Zoph & Le", 2017, "Searching for Activation Functions", arXiv: "1710.05941"))

  /// E-Swish, β·x·σ(x), which is β times ``silu``.
  ///
  /// - `beta`: at least 0, 1.735 by default as in the reference code; the paper advises 1 to 2.
  ///
  /// Alcaide 2018.
  public static let eSwish = Declaration(
    "e_swish", title: "E-Swish", "beta*x*sigmoid(x)",
    derivative: "beta*sigmoid(x)*(1 + x*sigmoid(-x))",
    parameters: [Parameter("beta", default: "1.735", in: .atLeast(0))],
    found: [Source(.other, "ESwish", note: "Echo; an older version has β = 1.75")],
    paper: Citation(
      "Alcaide", 2018, "E-swish: Adjusting Activations to Different Network Depths",
      arXiv: "1801.07145"))

  /// The Gaussian error linear unit, x·Φ(x), where Φ is the standard normal distribution.
  ///
  /// f′(x) = Φ(x) + x·φ(x), where φ is the standard normal density.
  ///
  /// - `approximate`: "none", the default in PyTorch, ONNX and keras.activations, or "tanh" for
  ///   ``geluTanh``, the default in jax.nn and keras.ops.
  ///
  /// Hendrycks & Gimpel 2016.
  public static let gelu = Declaration(
    "gelu", title: "GELU", "x*norm_cdf(x)", derivative: "norm_cdf(x) + x*norm_pdf(x)",
    parameters: [Parameter("approximate", words: [("none", nil), ("tanh", "gelu_tanh")])],
    found: [
      .torch("GELU"),
      .jax("gelu", note: "by default the approximation by tanh"),
      .keras("gelu", note: "keras.ops.gelu is by default the approximation by tanh"),
      .onnx("Gelu"),
      Source(.other, "gelu", note: "Hugging Face"),
    ],
    paper: Citation(
      "Hendrycks & Gimpel", 2016, "Gaussian Error Linear Units", arXiv: "1606.08415"))

  /// GELU's approximation by tanh, ½x·(1 + tanh(u)) = x·σ(2u) with u = √(2/π)·(x + 0.044715x³).
  ///
  /// It differs from ``gelu`` by at most 4.7e−4.
  ///
  /// Hendrycks & Gimpel 2016.
  public static let geluTanh = Declaration(
    "gelu_tanh", title: "GELU (tanh)", "x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3))",
    derivative: "sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3))"
      + "*(1 + 2*sqrt(2/pi)*x*(1 + 3*0.044715*x^2)*sigmoid(-2*sqrt(2/pi)*(x + 0.044715*x^3)))",
    aliases: ["gelu_new", "gelu_pytorch_tanh", "gelu_fast"],
    found: [
      .torch("GELU", note: "with approximate=\"tanh\""),
      .jax("gelu", note: "the default there, approximate=True"),
      .keras("gelu", note: "with approximate=True, the default of keras.ops.gelu"),
      .onnx("Gelu", note: "with approximate=\"tanh\""),
      Source(
        .other, "gelu_new, gelu_pytorch_tanh, gelu_fast",
        note: "Hugging Face; gelu_fast rounds √(2/π) to ten digits"),
    ],
    paper: Citation(
      "Hendrycks & Gimpel", 2016, "Gaussian Error Linear Units", arXiv: "1606.08415"))

  /// Mish, x·tanh(softplus(x)) = x·tanh(ln(1 + eˣ)).
  ///
  /// Misra 2019.
  public static let mish = Declaration(
    "mish", title: "Mish", "x*tanh(softplus(x))",
    derivative: "tanh(softplus(x)) + x*sigmoid(x)*sech(softplus(x))^2",
    found: [
      .torch("Mish"), .jax("mish"), .keras("mish"), .onnx("Mish"),
      Source(.other, "mish", note: "Hugging Face, timm, TensorFlow Addons"),
    ],
    paper: Citation(
      "Misra", 2019, "Mish: A Self Regularized Non-Monotonic Activation Function",
      arXiv: "1908.08681"))

  /// ARiA2, x·σ(bx)ᵃ, with a gate from Richards' curve.
  ///
  /// - `a`: the exponent; above 0, 1.5 by default.
  /// - `b`: the steepness; above 0, 2 by default.
  ///
  /// Patwardhan, Ingalhalikar & Walambe 2018.
  public static let aria2 = Declaration(
    "aria2", title: "ARiA2", "x*sigmoid(b*x)^a",
    derivative: "sigmoid(b*x)^a*(1 + a*b*x*sigmoid(-b*x))",
    parameters: [
      Parameter("a", default: "1.5", aliases: ["alpha"], in: .above(0)),
      Parameter("b", default: "2", aliases: ["beta"], in: .above(0)),
    ],
    aliases: ["aria"],
    found: [
      Source(.other, "Aria2", note: "pywick; Echo's omits the factor x and has a = 1, b = 0.5")
    ],
    paper: Citation(
      "Patwardhan, Ingalhalikar & Walambe", 2018,
      "ARiA: Utilizing Richard's Curve for Controlling the Non-monotonicity of the Activation "
        + "Function in Deep Neural Nets", arXiv: "1805.08878"))
}
