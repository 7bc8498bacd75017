public import Formulas

extension Catalogue {
  /// Functions with a sine or cosine.
  static let periodic: [Declaration] = [sine, snake, gcu]

  /// The sine of SIREN, sin(ω₀·x).
  ///
  /// - `w0`: the frequency ω₀; any finite number, 1 by default. `siren` is the same with 30.
  ///
  /// Sitzmann, Martel, Bergman, Lindell & Wetzstein 2020.
  public static let sine = Declaration(
    "sine", title: "Sine", "sin(w0*x)", derivative: "w0*cos(w0*x)",
    parameters: [Parameter("w0", default: "1", aliases: ["w"])],
    aliases: ["sin", Alias("siren", title: "SIREN", ["w0": "30"])],
    found: [.onnx("Sin"), Source(.other, "Sine, Siren", note: "Echo, with w0 = 1 and 30")],
    paper: Citation(
      "Sitzmann, Martel, Bergman, Lindell & Wetzstein", 2020,
      "Implicit Neural Representations with Periodic Activation Functions", arXiv: "2006.09661"))

  /// Snake, x + sin²(ax)/a.
  ///
  /// - `a`: the frequency; above 0, 1 by default.
  ///
  /// It rises everywhere but for points with a horizontal tangent, at x = (3π/4 + kπ)/a, and lies
  /// between x and x + 1/a.
  ///
  /// Ziyin, Hartwig & Ueda 2020.
  public static let snake = Declaration(
    "snake", title: "Snake", "x + sin(a*x)^2/a", derivative: "1 + sin(2*a*x)",
    parameters: [Parameter("a", default: "1", aliases: ["alpha", "frequency"], in: .above(0))],
    found: [Source(.other, "snake", note: "TensorFlow Addons, where a is called frequency")],
    paper: Citation(
      "Ziyin, Hartwig & Ueda", 2020,
      "Neural Networks Fail to Learn Periodic Functions and How to Fix It", arXiv: "2006.08195"))

  /// The growing cosine unit, x·cos(x).
  ///
  /// Noel, Arunkumar, Trivedi & Dutta 2021.
  public static let gcu = Declaration(
    "gcu", title: "GCU", "x*cos(x)", derivative: "cos(x) - x*sin(x)",
    aliases: ["growing_cosine_unit"],
    found: [Source(.other, "GCU", note: "torch_activation")],
    paper: Citation(
      "Noel, Arunkumar, Trivedi & Dutta", 2021,
      "Growing Cosine Unit: A Novel Oscillatory Activation Function That Can Speedup Training and "
        + "Reduce Parameters in Convolutional Neural Networks", arXiv: "2108.12943"))
}
