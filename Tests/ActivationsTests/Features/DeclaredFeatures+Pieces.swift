/// Functions that are piecewise polynomials, and their kin.
extension DeclaredFeatures {
  static let rectifiers: [String: DeclaredFeatures] = [
    "relu": DeclaredFeatures(window: ("-3", "3"), valueRange: "[0, ∞)"),
    // Wide enough on the left that a small slope is seen to be none.
    "leaky_relu": DeclaredFeatures(window: ("-5", "3"), valueRange: "ℝ"),
    "prelu": DeclaredFeatures(window: ("-5", "3"), valueRange: "ℝ"),
    "rrelu": DeclaredFeatures(window: ("-5", "3"), valueRange: "ℝ"),
    "keras_relu": DeclaredFeatures(
      window: (
        "min(0, threshold) - 3",
        "where(max_value < inf, max(0, max_value), max(0, threshold)) + 3"
      ),
      valueRange: "(−∞, max_value]"),
    "thresholded_relu": DeclaredFeatures(
      window: ("min(0, alpha) - 2", "max(0, alpha) + 2"), valueRange: "{0} ∪ (α, ∞)"),
    "threshold": DeclaredFeatures(
      window: ("min(0, threshold) - 2", "max(0, threshold) + 2"),
      valueRange: "{value} ∪ (threshold, ∞)"),
    "relu2": DeclaredFeatures(window: ("-2", "2"), valueRange: "[0, ∞)"),
    "star_relu": DeclaredFeatures(window: ("-2", "2"), valueRange: "[b, ∞)"),
    "drelu": DeclaredFeatures(
      window: ("min(-1, -d - 1)", "max(1, -d + 1)"), valueRange: "[−d, ∞)"),
    "nlrelu": DeclaredFeatures(window: ("-3", "6"), valueRange: "[0, ∞)"),
  ]

  static let hardFunctions: [String: DeclaredFeatures] = [
    "relu6": DeclaredFeatures(window: ("-2", "8"), valueRange: "[0, 6]"),
    "hardtanh": DeclaredFeatures(
      window: ("min_val - 2", "max_val + 2"), valueRange: "[min_val, max_val]"),
    // Two more on either side of the corners.
    "hardsigmoid": DeclaredFeatures(
      window: ("-offset/slope - 2", "(1 - offset)/slope + 2"), valueRange: "[0, 1]"),
    "hardswish": DeclaredFeatures(
      window: ("-5", "5"), valueRange: "[−3/8, ∞)", landmarks: [.minimum(x: "-3/2", y: "-3/8")]),
    "hard_mish": DeclaredFeatures(
      window: ("-4", "2"), valueRange: "[−1/2, ∞)", landmarks: [.minimum(x: "-1", y: "-1/2")]),
    "hard_elish": DeclaredFeatures(
      window: ("-2", "2"), valueRange: "[−0.0997, ∞)",
      landmarks: [.minimum(x: "-0.442854401002388583", y: "-0.0996731515287426179")]),
    "sqnl": DeclaredFeatures(
      window: ("-4", "4"), valueRange: "[−1, 1]", landmarks: [.inflection(x: "0", y: "0")]),
    "sparse_plus": DeclaredFeatures(window: ("-2", "2"), valueRange: "[0, ∞)"),
    "sparse_sigmoid": DeclaredFeatures(window: ("-3", "3"), valueRange: "[0, 1]"),
    "soft_modulus_q": DeclaredFeatures(
      window: ("-2", "2"), valueRange: "[0, ∞)",
      landmarks: [
        .inflection(x: "-2/3", y: "16/27"), .minimum(x: "0", y: "0"),
        .inflection(x: "2/3", y: "16/27"),
      ]),
  ]

  // The windows are four times as wide as the zone that becomes 0.
  static let shrinkage: [String: DeclaredFeatures] = [
    "softshrink": DeclaredFeatures(window: shrunk, valueRange: "ℝ"),
    "hardshrink": DeclaredFeatures(window: shrunk, valueRange: "{0} ∪ {|y| > λ}"),
    "shrink": DeclaredFeatures(window: shrunk, valueRange: "{0} ∪ {|y| > λ − bias}"),
  ]
  private static let shrunk = (
    "where(lambd == 0, -2, -4*lambd)", "where(lambd == 0, 2, 4*lambd)"
  )
}
