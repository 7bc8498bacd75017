public import Formulas

/// The gated units whose gate is one function of another, and those that are even in x.
extension Catalogue {
  /// TanhExp or TeLU, x·tanh(eˣ).
  ///
  /// Liu & Di 2020; as TeLU Fernandez & Mali 2024, arXiv:2412.20269.
  public static let tanhExp = Declaration(
    "tanh_exp", title: "TanhExp", "x*tanh(exp(x))",
    derivative: "tanh(exp(x)) + x*exp(x)*sech(exp(x))^2",
    aliases: [Alias("telu", title: "TeLU")],
    found: [Source(.other, "TanhExp", note: "torch_activation")],
    paper: Citation(
      "Liu & Di", 2020, "TanhExp: A Smooth Activation Function with High Convergence Speed",
      arXiv: "2003.09855"))

  /// Serf, x·erf(softplus(x)) = x·erf(ln(1 + eˣ)).
  ///
  /// Nag & Bhattacharyya 2021.
  public static let serf = Declaration(
    "serf", title: "Serf", "x*erf(softplus(x))",
    derivative: "erf(softplus(x)) + 2*x*sigmoid(x)*exp(-softplus(x)^2)/sqrt(pi)",
    found: [Source(.other, "Serf", note: "torch_activation, e3x")],
    paper: Citation(
      "Nag & Bhattacharyya", 2021,
      "SERF: Towards Better Training of Deep Neural Networks Using Log-Softplus ERror Activation "
        + "Function", arXiv: "2108.09598"))

  /// Logish, x·ln(1 + σ(x)).
  ///
  /// It approaches the line x·ln 2. The paper also has a·x·ln(1 + σ(bx)).
  ///
  /// Zhu, Zeng, Liu & Zhang 2021.
  public static let logish = Declaration(
    "logish", title: "Logish", "x*log1p(sigmoid(x))",
    derivative: "log1p(sigmoid(x)) + x*sigmoid(x)*sigmoid(-x)/(1 + sigmoid(x))",
    found: [Source(.other, "Logish", note: "torch_activation")],
    paper: Citation(
      "Zhu, Zeng, Liu & Zhang", 2021,
      "Logish: A New Nonlinear Nonmonotonic Activation Function for Convolutional Neural Network, "
        + "Neurocomputing 458"))

  /// Smish, x·tanh(ln(1 + σ(x))).
  ///
  /// It approaches the line 3x/5.
  ///
  /// Wang, Ren & Wang 2022.
  public static let smish = Declaration(
    "smish", title: "Smish", "x*tanh(log1p(sigmoid(x)))",
    derivative: "tanh(log1p(sigmoid(x)))"
      + " + x*sigmoid(x)*sigmoid(-x)*sech(log1p(sigmoid(x)))^2/(1 + sigmoid(x))",
    found: [Source(.other, "Smish", note: "torch_activation")],
    paper: Citation(
      "Wang, Ren & Wang", 2022,
      "Smish: A Novel Activation Function for Deep Learning Methods, Electronics 11(4):540"))

  /// Phish, x·tanh(x·Φ(x)), whose gate is the tanh of ``gelu``.
  ///
  /// Naveen 2022.
  public static let phish = Declaration(
    "phish", title: "Phish", "x*tanh(x*norm_cdf(x))",
    derivative: "tanh(x*norm_cdf(x))"
      + " + x*(norm_cdf(x) + x*norm_pdf(x))*sech(x*norm_cdf(x))^2",
    found: [Source(.other, "Phish", note: "torch_activation")],
    paper: Citation(
      "Naveen", 2022, "Phish: A Novel Hyper-Optimizable Activation Function, TechRxiv 17283824"))

  /// The linearly scaled hyperbolic tangent, x·tanh(x).
  ///
  /// ``softModulusT`` with a = 1 is the same.
  ///
  /// Roy, Manna, Dubey & Chaudhuri 2019.
  public static let lisht = Declaration(
    "lisht", title: "LiSHT", "x*tanh(x)", derivative: "tanh(x) + x*sech(x)^2",
    found: [Source(.other, "lisht", note: "TensorFlow Addons, torch_activation")],
    paper: Citation(
      "Roy, Manna, Dubey & Chaudhuri", 2019,
      "LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent Activation Function",
      arXiv: "1901.05894"))

  /// The soft modulus by tanh, x·tanh(x/a): |x| with a rounded corner of width a.
  ///
  /// - `a`: above 0, 0.01 by default. With 1 it is ``lisht``.
  ///
  /// Vallés-Pérez et al. 2023.
  public static let softModulusT = Declaration(
    "soft_modulus_t", title: "SoftModulusT",
    "x*tanh(x/a)", derivative: "tanh(x/a) + x/a*sech(x/a)^2",
    parameters: [Parameter("a", default: "0.01", in: .above(0))],
    found: [Source(.other, "SoftModulusT", note: "torch_activation")],
    paper: Citation(
      "Vallés-Pérez et al.", 2023,
      "Empirical Study of the Modulus as Activation Function in Computer Vision Applications",
      arXiv: "2301.05993"))
}
