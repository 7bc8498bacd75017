public import Formulas

/// The rectifiers that are no leaky or thresholded ReLU: squared, displaced and logarithmic ones.
extension Catalogue {
  /// The squared ReLU: x² for x > 0, 0 elsewhere.
  ///
  /// f′ is continuous, f″ jumps from 0 to 2 at 0.
  ///
  /// So, Mańke, Liu, Dai, Shazeer & Le 2021.
  public static let relu2 = Declaration(
    "relu2", title: "ReLU²", "max(0, x)^2", derivative: "2*max(0, x)",
    aliases: ["relu_squared", "squared_relu"],
    found: [Source(.other, "Hugging Face relu2"), Source(.other, "MLX relu2")],
    paper: Citation(
      "So, Mańke, Liu, Dai, Shazeer & Le", 2021,
      "Primer: Searching for Efficient Transformers for Language Modeling", arXiv: "2109.08668"))

  /// StarReLU: s·x² + b for x > 0, b elsewhere; by default a normal x gives mean 0 and variance 1.
  ///
  /// - `s`: above 0, 0.8944 by default.
  /// - `b`: any finite number, −0.4472 by default.
  ///
  /// f′ is continuous, f″ jumps from 0 to 2s at 0.
  ///
  /// Yu et al. 2022.
  public static let starReLU = Declaration(
    "star_relu", title: "StarReLU", "s*max(0, x)^2 + b", derivative: "2*s*max(0, x)",
    parameters: [
      Parameter("s", default: "0.8944", aliases: ["scale"], in: .above(0)),
      Parameter("b", default: "-0.4472", aliases: ["bias"]),
    ],
    found: [Source(.other, "MetaFormer StarReLU", note: "s and b are learned")],
    paper: Citation("Yu et al.", 2022, "MetaFormer Baselines for Vision", arXiv: "2210.13452"))

  /// The displaced ReLU, max(−d, x), a rectifier whose corner is at (−d, −d).
  ///
  /// - `d`: any finite number, 0.05 by default.
  ///
  /// f′(−d) = 0, as at the corner of the ReLU. Other functions have been called DReLU as well: the
  /// dual ReLU takes two inputs, the dynamic one depends on its data.
  ///
  /// Macêdo, Zanchettin, Oliveira & Ludermir 2019.
  public static let drelu = Declaration(
    "drelu", title: "DReLU", "max(-d, x)", derivative: "where(x > -d, 1, 0)",
    parameters: [Parameter("d", default: "0.05", aliases: ["delta"])],
    aliases: ["displaced_relu"],
    paper: Citation(
      "Macêdo, Zanchettin, Oliveira & Ludermir", 2019,
      "Enhancing Batch Normalized Convolutional Networks using Displaced Rectifier Linear Units, "
        + "Expert Systems with Applications"))

  /// The natural-logarithm ReLU: ln(1 + b·x) for x > 0, 0 elsewhere.
  ///
  /// - `b`: the slope on the right of 0; above 0, 1 by default.
  ///
  /// f′(0) = 0, the slope of the branch x ≤ 0.
  ///
  /// Liu, Zhang, Gao, Qu & Ji 2019.
  public static let nlrelu = Declaration(
    "nlrelu", title: "NLReLU", "log1p(b*max(0, x))", derivative: "where(x > 0, b/(1 + b*x), 0)",
    parameters: [Parameter("b", default: "1", aliases: ["beta"], in: .above(0))],
    aliases: ["natural_logarithm_relu"],
    paper: Citation(
      "Liu, Zhang, Gao, Qu & Ji", 2019,
      "Natural-Logarithm-Rectified Activation Function in Convolutional Neural Networks",
      arXiv: "1908.03682"))
}
