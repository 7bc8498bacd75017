public import Formulas

extension Catalogue {
  /// Rectifiers whose negative half is an exponential that saturates, and their kin.
  static let exponentialUnits: [Declaration] = [elu, celu, selu, exponential, elish, xielu]

  /// The exponential linear unit: x for x > 0, α(e^x − 1) elsewhere.
  ///
  /// - `alpha`: the depth of the saturation, f → −α; at least 0, 1 by default.
  ///
  /// Its slope at 0 is 1 on the right and α on the left: only for α = 1 is the derivative
  /// continuous. f′(0) = α, as in PyTorch and JAX.
  ///
  /// Clevert, Unterthiner & Hochreiter 2015.
  public static let elu = Declaration(
    "elu", title: "ELU",
    "where(x > 0, x, alpha*expm1(x))", derivative: "where(x > 0, 1, alpha*exp(x))",
    parameters: [Parameter("alpha", default: "1", in: .atLeast(0))],
    found: [.torch("ELU"), .jax("elu"), .keras("elu"), .onnx("Elu")],
    paper: Citation(
      "Clevert, Unterthiner & Hochreiter", 2015,
      "Fast and Accurate Deep Network Learning by Exponential Linear Units (ELUs)",
      arXiv: "1511.07289"))

  /// The continuously differentiable ELU: x for x > 0, α(e^(x/α) − 1) elsewhere.
  ///
  /// - `alpha`: the depth of the saturation, f → −α, and its length; above 0, 1 by default. With 1
  ///   it is the ``elu``.
  ///
  /// f′ is continuous for every α; f″ jumps from 1/α to 0 at 0.
  ///
  /// Barron 2017.
  public static let celu = Declaration(
    "celu", title: "CELU",
    "where(x > 0, x, alpha*expm1(x/alpha))", derivative: "where(x > 0, 1, exp(x/alpha))",
    parameters: [Parameter("alpha", default: "1", in: .above(0))],
    found: [.torch("CELU"), .jax("celu"), .keras("celu"), .onnx("Celu")],
    paper: Citation(
      "Barron", 2017, "Continuously Differentiable Exponential Linear Units", arXiv: "1704.07483"))

  /// The scaled exponential linear unit: λx for x > 0, λα(e^x − 1) elsewhere.
  ///
  /// λ = 1.05070098735548049… and α = 1.67326324235437728…; with these, layers of normal inputs
  /// keep mean 0 and variance 1. f′(0) = λα, the slope on the left, as in PyTorch and JAX;
  /// TensorFlow has λ.
  ///
  /// Klambauer, Unterthiner, Mayr & Hochreiter 2017.
  public static let selu = Declaration(
    "selu", title: "SELU",
    "1.0507009873554804934193349852946"
      + "*where(x > 0, x, 1.6732632423543772848170429916717*expm1(x))",
    derivative: "1.0507009873554804934193349852946"
      + "*where(x > 0, 1, 1.6732632423543772848170429916717*exp(x))",
    found: [
      .torch("SELU"), .jax("selu"), .keras("selu"),
      .onnx("Selu", note: "alpha and gamma are float32: 1.67326319…, 1.05070102…"),
    ],
    paper: Citation(
      "Klambauer, Unterthiner, Mayr & Hochreiter", 2017, "Self-Normalizing Neural Networks",
      arXiv: "1706.02515"))

  /// The exponential function e^x, its own derivative.
  public static let exponential = Declaration(
    "exponential", title: "Exponential", "exp(x)", derivative: "exp(x)",
    aliases: ["exp"],
    found: [.keras("exponential"), .onnx("Exp")])

  /// ELiSH: x·σ(x) for x > 0, (e^x − 1)·σ(x) elsewhere.
  ///
  /// f′ is continuous at 0, where f″ jumps from 1 to ½.
  ///
  /// Basirat & Roth 2018.
  public static let elish = Declaration(
    "elish", title: "ELiSH", "where(x > 0, x, expm1(x))*sigmoid(x)",
    derivative: "sigmoid(x)*where(x > 0, 1 + x*sigmoid(-x), exp(x) + expm1(x)*sigmoid(-x))",
    paper: Citation(
      "Basirat & Roth", 2018, "The Quest for the Golden Activation Function",
      arXiv: "1808.00783"))

  /// xIELU, an integrated ELU: α_p·x² + β·x for x > 0, α_n(e^x − 1 − x) + β·x elsewhere.
  ///
  /// - `alpha_p`: half of f″ on the right; above 0, 0.8 by default.
  /// - `alpha_n`: f″ on the left of 0; above 0, 0.8 by default.
  /// - `beta`: f′(0); any finite number, ½ by default.
  ///
  /// The defaults are the values of the first step of training; all three are learned. f′ is
  /// continuous at 0, where f″ jumps from α_n to 2α_p. The function approaches (β − α_n)x − α_n to
  /// the left.
  ///
  /// Huang & Schlag 2024.
  public static let xielu = Declaration(
    "xielu", title: "xIELU", "where(x > 0, alpha_p*x^2, alpha_n*(expm1(x) - x)) + beta*x",
    derivative: "where(x > 0, 2*alpha_p*x, alpha_n*expm1(x)) + beta",
    parameters: [
      Parameter("alpha_p", default: "0.8", in: .above(0)),
      Parameter("alpha_n", default: "0.8", in: .above(0)),
      Parameter("beta", default: "0.5"),
    ],
    found: [
      Source(.other, "Hugging Face xielu", note: "with min(x, −1e−6) inside the exponential")
    ],
    paper: Citation(
      "Huang & Schlag", 2024, "Deriving Activation Functions Using Integration",
      arXiv: "2411.13010"))
}
