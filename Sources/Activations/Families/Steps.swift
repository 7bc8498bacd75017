public import Formulas

extension Catalogue {
  /// Functions that are constant but for one jump.
  static let steps: [Declaration] = [heaviside, sign]

  /// The Heaviside step: 0 for x < 0, 1 for x > 0.
  ///
  /// - `values`: the value at 0; any finite number, 0 by default (PyTorch and NumPy have no
  ///   default).
  ///
  /// The derivative is 0 everywhere, at the jump by convention.
  ///
  /// McCulloch & Pitts 1943; Rosenblatt 1958.
  public static let heaviside = Declaration(
    "heaviside", title: "Heaviside step",
    "where(x > 0, 1, where(x < 0, 0, values))", derivative: "0",
    parameters: [Parameter("values", default: "0", aliases: ["x2"])],
    aliases: ["step", "binary_step"],
    found: [
      Source(.other, "torch.heaviside", note: "values has no default"),
      Source(.other, "jax.numpy.heaviside", note: "x2 has no default"),
    ],
    paper: Citation(
      "McCulloch & Pitts", 1943,
      "A Logical Calculus of the Ideas Immanent in Nervous Activity"))

  /// The sign: −1 for x < 0, 0 at 0, 1 for x > 0.
  ///
  /// The derivative is 0 everywhere, at the jump by convention.
  ///
  /// Courbariaux, Hubara, Soudry, El-Yaniv & Bengio 2016, for binarised networks.
  public static let sign = Declaration(
    "sign", title: "Sign", "sign(x)", derivative: "0",
    found: [.onnx("Sign"), Source(.other, "torch.sign"), Source(.other, "jax.numpy.sign")],
    paper: Citation(
      "Courbariaux, Hubara, Soudry, El-Yaniv & Bengio", 2016, "Binarized Neural Networks",
      arXiv: "1602.02830"))
}
