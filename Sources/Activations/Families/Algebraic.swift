public import Formulas

extension Catalogue {
  /// Functions made of powers and roots, which approach their limits slowly, and the arctangent.
  static let algebraic: [Declaration] = [
    identity, softsign, squareplus, isru, isrlu, arctan, bentIdentity, modulus,
  ]

  /// The identity, x; what a layer without an activation has.
  public static let identity = Declaration(
    "identity", title: "Identity", "x", derivative: "1",
    aliases: ["linear"],
    found: [.torch("Identity"), .jax("identity"), .keras("linear"), .onnx("Identity")])

  /// Softsign, x/(1 + |x|).
  ///
  /// It approaches ±1 slowly, as 1 − 1/|x|. f′ is continuous, f″ jumps from 2 to −2 at 0.
  ///
  /// Bergstra, Desjardins, Lamblin & Bengio 2009; Turian, Bergstra & Bengio 2009.
  public static let softsign = Declaration(
    "softsign", title: "Softsign", "x/(1 + abs(x))", derivative: "1/(1 + abs(x))^2",
    found: [.torch("Softsign"), .jax("soft_sign"), .keras("softsign"), .onnx("Softsign")],
    paper: Citation(
      "Bergstra, Desjardins, Lamblin & Bengio", 2009,
      "Quadratic Polynomials Learn Better Image Features, Université de Montréal"))

  /// Squareplus, (x + √(x² + b))/2, a softplus without an exponential.
  ///
  /// - `b`: how much is rounded off at 0, f(0) = √b/2; above 0, 4 by default as in JAX and Keras.
  ///   With 4 ln²2 it agrees with the softplus at 0, towards 0 it becomes the ReLU.
  ///
  /// It approaches its asymptotes 0 and x as b/(4|x|).
  ///
  /// Barron 2021.
  public static let squareplus = Declaration(
    "squareplus", title: "Squareplus",
    "(x + sqrt(x^2 + b))/2", derivative: "(1 + x/sqrt(x^2 + b))/2",
    parameters: [Parameter("b", default: "4", in: .above(0))],
    found: [.jax("squareplus"), .keras("squareplus")],
    paper: Citation(
      "Barron", 2021, "Squareplus: A Softplus-Like Algebraic Rectifier", arXiv: "2112.11687"))

  /// The inverse square root unit, x/√(1 + a·x²).
  ///
  /// - `a`: the inverse square of the limit, f → ±1/√a; above 0, 1 by default.
  ///
  /// Carlile, Delamarter, Kinney, Marti & Whitney 2017.
  public static let isru = Declaration(
    "isru", title: "ISRU", "x/sqrt(1 + a*x^2)", derivative: "1/sqrt(1 + a*x^2)^3",
    parameters: [Parameter("a", default: "1", aliases: ["alpha"], in: .above(0))],
    aliases: ["inverse_square_root_unit"],
    paper: Citation(
      "Carlile, Delamarter, Kinney, Marti & Whitney", 2017,
      "Improving Deep Learning by Inverse Square Root Linear Units (ISRLUs)",
      arXiv: "1710.09967"))

  /// The inverse square root linear unit: x for x > 0, x/√(1 + a·x²) elsewhere.
  ///
  /// - `a`: the inverse square of the limit on the left, f → −1/√a; above 0, 1 by default.
  ///
  /// f, f′ and f″ are continuous at 0. The left half is that of ``isru``.
  ///
  /// Carlile, Delamarter, Kinney, Marti & Whitney 2017.
  public static let isrlu = Declaration(
    "isrlu", title: "ISRLU",
    "where(x > 0, x, x/sqrt(1 + a*x^2))", derivative: "where(x > 0, 1, 1/sqrt(1 + a*x^2)^3)",
    parameters: [Parameter("a", default: "1", aliases: ["alpha"], in: .above(0))],
    aliases: ["inverse_square_root_linear_unit"],
    paper: Citation(
      "Carlile, Delamarter, Kinney, Marti & Whitney", 2017,
      "Improving Deep Learning by Inverse Square Root Linear Units (ISRLUs)",
      arXiv: "1710.09967"))

  /// The arctangent, which approaches ±π/2 slowly, as π/2 − 1/x.
  public static let arctan = Declaration(
    "arctan", title: "Arctan", "atan(x)", derivative: "1/(1 + x^2)",
    aliases: ["atan"],
    found: [.onnx("Atan")])

  /// The bent identity, (√(x² + 1) − 1)/2 + x.
  ///
  /// Its slope goes from ½ to 3/2. Folklore.
  public static let bentIdentity = Declaration(
    "bent_identity", title: "Bent identity",
    "(sqrt(x^2 + 1) - 1)/2 + x", derivative: "x/(2*sqrt(x^2 + 1)) + 1")

  /// The modulus |x|.
  ///
  /// f′(0) = 0, as in PyTorch, the middle of the subdifferential [−1, 1]; JAX has 1.
  ///
  /// Vallés-Pérez et al. 2023.
  public static let modulus = Declaration(
    "modulus", title: "Modulus", "abs(x)", derivative: "sign(x)",
    aliases: ["abs", "absolute_value"],
    found: [
      .onnx("Abs"), Source(.other, "torch.abs"),
      Source(.other, "jax.numpy.abs", note: "f′(0) is 1"),
    ],
    paper: Citation(
      "Vallés-Pérez et al.", 2023,
      "Empirical Study of the Modulus as Activation Function in Computer Vision Applications",
      arXiv: "2301.05993"))
}
