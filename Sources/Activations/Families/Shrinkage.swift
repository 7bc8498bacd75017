public import Formulas

extension Catalogue {
  /// Functions that set what is near 0 to 0.
  static let shrinkage: [Declaration] = [softShrink, hardShrink, shrink]

  /// Soft shrinkage: x − lambd for x > lambd, x + lambd for x < −lambd, 0 between.
  ///
  /// - `lambd`: at least 0, ½ by default.
  ///
  /// f′(±lambd) = 0, as in PyTorch.
  ///
  /// Donoho 1995 (soft thresholding).
  public static let softShrink = Declaration(
    "softshrink", title: "Softshrink",
    "sign(x)*max(0, abs(x) - lambd)", derivative: "where(abs(x) > lambd, 1, 0)",
    parameters: [
      Parameter("lambd", default: "0.5", aliases: ["threshold", "lambda"], in: .atLeast(0))
    ],
    found: [
      .torch("Softshrink"), .keras("soft_shrink", note: "the parameter is threshold"),
      .onnx("Shrink", note: "with bias = lambd"),
    ],
    paper: Citation(
      "Donoho", 1995, "De-noising by Soft-thresholding, IEEE Transactions on Information Theory"))

  /// Hard shrinkage: x for |x| > lambd, 0 elsewhere.
  ///
  /// - `lambd`: at least 0, ½ by default.
  ///
  /// The function jumps at ±lambd, where it is 0 and f′ = 0, as in PyTorch; so f′(0) = 0 also where
  /// lambd is 0 and the function x.
  ///
  /// Donoho & Johnstone 1994 (hard thresholding).
  public static let hardShrink = Declaration(
    "hardshrink", title: "Hardshrink",
    "where(abs(x) > lambd, x, 0)", derivative: "where(abs(x) > lambd, 1, 0)",
    parameters: [
      Parameter("lambd", default: "0.5", aliases: ["threshold", "lambda"], in: .atLeast(0))
    ],
    found: [
      .torch("Hardshrink"), .keras("hard_shrink", note: "the parameter is threshold"),
      .onnx("Shrink", note: "with bias 0"),
    ],
    paper: Citation(
      "Donoho & Johnstone", 1994, "Ideal Spatial Adaptation by Wavelet Shrinkage, Biometrika"))

  /// ONNX' Shrink: x − bias for x > lambd, x + bias for x < −lambd, 0 between.
  ///
  /// - `lambd`: at least 0, ½ by default.
  /// - `bias`: any finite number, 0 by default. 0 is hard shrinkage, lambd soft shrinkage.
  ///
  /// The function jumps by lambd − bias at ±lambd, where it is 0 and f′ = 0.
  public static let shrink = Declaration(
    "shrink", title: "Shrink",
    "where(abs(x) > lambd, x - bias*sign(x), 0)", derivative: "where(abs(x) > lambd, 1, 0)",
    parameters: [
      Parameter("lambd", default: "0.5", in: .atLeast(0)), Parameter("bias", default: "0"),
    ],
    found: [.onnx("Shrink")])
}
