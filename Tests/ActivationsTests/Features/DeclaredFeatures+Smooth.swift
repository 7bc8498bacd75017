/// Sigmoids, exponential and algebraic functions, waves and steps.
extension DeclaredFeatures {
  static let exponentialUnits: [String: DeclaredFeatures] = [
    "elu": DeclaredFeatures(
      window: ("-5", "3"), valueRange: "(−α, ∞)", asymptotes: [.left("-alpha")]),
    "celu": DeclaredFeatures(
      window: ("-5*alpha", "3"), valueRange: "(−α, ∞)", asymptotes: [.left("-alpha")]),
    "selu": DeclaredFeatures(
      window: ("-5", "3"), valueRange: "(−λα, ∞)",
      asymptotes: [
        .left("-1.0507009873554804934193349852946*1.6732632423543772848170429916717")
      ]),
    "exponential": DeclaredFeatures(
      window: ("-4", "2"), valueRange: "(0, ∞)", asymptotes: [.left("0")]),
    "elish": DeclaredFeatures(
      window: ("-5", "3"), valueRange: "[2√2 − 3, ∞)", asymptotes: rectifierLines,
      landmarks: [
        .inflection(x: "-1.71752979597824709", y: "-0.124870205837221174"),
        .minimum(x: "-log(1 + sqrt(2))", y: "2*sqrt(2) - 3"),
        .inflection(x: "2.39935728051546767", y: "2.19967864025773383"),
      ]),
    "xielu": DeclaredFeatures(
      window: ("-5", "3"), valueRange: "[−0.2058, ∞)",
      asymptotes: [.left(slope: "beta - alpha_n", "-alpha_n")],
      landmarks: [
        // Where the left half has a minimum.
        .minimum(
          x: "log1p(-beta/alpha_n)", y: "(beta - alpha_n)*log1p(-beta/alpha_n) - beta",
          when: "0 < beta < alpha_n")
      ]),
  ]

  static let sigmoids: [String: DeclaredFeatures] = [
    "sigmoid": DeclaredFeatures(
      window: ("-6", "6"), valueRange: "(0, 1)", asymptotes: [.left("0"), .right("1")],
      landmarks: [.inflection(x: "0", y: "1/2")]),
    "logsigmoid": DeclaredFeatures(
      window: ("-5", "5"), valueRange: "(−∞, 0)",
      asymptotes: [.left(slope: "1", "0"), .right("0")]),
    "tanh": DeclaredFeatures(
      window: ("-4", "4"), valueRange: "(−1, 1)", asymptotes: [.left("-1"), .right("1")],
      landmarks: [.inflection(x: "0", y: "0")]),
    "tanhshrink": DeclaredFeatures(
      window: ("-4", "4"), valueRange: "ℝ",
      asymptotes: [.left(slope: "1", "1"), .right(slope: "1", "-1")],
      landmarks: [.inflection(x: "0", y: "0")]),
    "lecun_tanh": DeclaredFeatures(
      window: ("where(s == 0, -4, -8/3/abs(s))", "where(s == 0, 4, 8/3/abs(s))"),
      valueRange: "(−a, a)",
      asymptotes: [
        .left("-a*sign(s)", when: "s != 0"), .right("a*sign(s)", when: "s != 0"),
        .both("0", when: "s == 0"),
      ],
      landmarks: [.inflection(x: "0", y: "0", when: "a != 0 and s != 0")]),
    "penalized_tanh": DeclaredFeatures(
      window: ("-4", "4"), valueRange: "(−a, 1)", asymptotes: [.left("-a"), .right("1")]),
    "erf": DeclaredFeatures(
      window: ("-4", "4"), valueRange: "(−1, 1)", asymptotes: [.left("-1"), .right("1")],
      landmarks: [.inflection(x: "0", y: "0")]),
    "laplace": DeclaredFeatures(
      window: ("mu - 4*sigma", "mu + 4*sigma"), valueRange: "(0, 1)",
      asymptotes: [.left("0"), .right("1")], landmarks: [.inflection(x: "mu", y: "1/2")]),
  ]

  static let softplusUnits: [String: DeclaredFeatures] = [
    "softplus": DeclaredFeatures(
      window: ("-5/beta", "5/beta"), valueRange: "(0, ∞)", asymptotes: rectifierLines),
    // The cut is to be seen where it is visible: its height is e^(−threshold)/β.
    "softplus_with_threshold": DeclaredFeatures(
      window: ("-5/beta", "where(threshold < 5, max(5, threshold + 2), 5)/beta"),
      valueRange: "(0, ∞)", asymptotes: rectifierLines),
    "shifted_softplus": DeclaredFeatures(
      window: ("-5", "5"), valueRange: "(−ln 2, ∞)",
      asymptotes: [.left("-log(2)"), .right(slope: "1", "-log(2)")]),
    "sqrt_softplus": DeclaredFeatures(
      window: ("-6", "8"), valueRange: "(0, ∞)", asymptotes: [.left("0")],
      landmarks: [.inflection(x: "0.921422508655360311", y: "1.12090642277853403")]),
  ]

  static let algebraic: [String: DeclaredFeatures] = [
    "identity": DeclaredFeatures(window: ("-3", "3"), valueRange: "ℝ"),
    "softsign": DeclaredFeatures(
      window: ("-10", "10"), valueRange: "(−1, 1)", asymptotes: [.left("-1"), .right("1")],
      landmarks: [.inflection(x: "0", y: "0")]),
    "squareplus": DeclaredFeatures(
      window: ("-3*sqrt(b)", "3*sqrt(b)"), valueRange: "(0, ∞)", asymptotes: rectifierLines),
    "isru": DeclaredFeatures(
      window: ("-10/sqrt(a)", "10/sqrt(a)"), valueRange: "(−1/√a, 1/√a)",
      asymptotes: [.left("-1/sqrt(a)"), .right("1/sqrt(a)")],
      landmarks: [.inflection(x: "0", y: "0")]),
    "isrlu": DeclaredFeatures(
      window: ("-10/sqrt(a)", "3"), valueRange: "(−1/√a, ∞)", asymptotes: [.left("-1/sqrt(a)")]),
    "arctan": DeclaredFeatures(
      window: ("-10", "10"), valueRange: "(−π/2, π/2)",
      asymptotes: [.left("-pi/2"), .right("pi/2")], landmarks: [.inflection(x: "0", y: "0")]),
    "bent_identity": DeclaredFeatures(
      window: ("-5", "5"), valueRange: "ℝ",
      asymptotes: [.left(slope: "1/2", "-1/2"), .right(slope: "3/2", "-1/2")]),
    "modulus": DeclaredFeatures(
      window: ("-3", "3"), valueRange: "[0, ∞)", landmarks: [.minimum(x: "0", y: "0")]),
  ]

  static let others: [String: DeclaredFeatures] = [
    "gaussian": DeclaredFeatures(
      window: ("-3", "3"), valueRange: "(0, 1]", asymptotes: [.both("0")],
      landmarks: [
        .inflection(x: "-sqrt(1/2)", y: "exp(-1/2)"), .maximum(x: "0", y: "1"),
        .inflection(x: "sqrt(1/2)", y: "exp(-1/2)"),
      ]),
    // Two periods, with the extrema and inflections of one of them.
    "sine": DeclaredFeatures(
      window: ("where(w0 == 0, -5, -2*pi/abs(w0))", "where(w0 == 0, 5, 2*pi/abs(w0))"),
      valueRange: "[−1, 1]",
      landmarks: [
        .minimum(x: "-pi/2/abs(w0)", y: "-1", when: "w0 > 0"),
        .maximum(x: "-pi/2/abs(w0)", y: "1", when: "w0 < 0"),
        .inflection(x: "0", y: "0", when: "w0 != 0"),
        .maximum(x: "pi/2/abs(w0)", y: "1", when: "w0 > 0"),
        .minimum(x: "pi/2/abs(w0)", y: "-1", when: "w0 < 0"),
      ]),
    // The points nearest to 0 with a horizontal tangent, and with the steepest one.
    "snake": DeclaredFeatures(
      window: ("-6/a", "6/a"), valueRange: "ℝ",
      landmarks: [
        .inflection(x: "-pi/4/a", y: "(1/2 - pi/4)/a"),
        .inflection(x: "pi/4/a", y: "(1/2 + pi/4)/a"),
        .inflection(x: "3*pi/4/a", y: "(1/2 + 3*pi/4)/a"),
      ]),
    // The extrema, where x·tan(x) = 1.
    "gcu": DeclaredFeatures(
      window: ("-10", "10"), valueRange: "ℝ",
      landmarks: [
        .maximum(x: "-9.52933440536196360", y: "9.47729425947979385"),
        .minimum(x: "-6.43729817917194712", y: "-6.36100394483385352"),
        .maximum(x: "-3.42561845948172815", y: "3.28837139559089649"),
        .minimum(x: "-0.860333589019379762", y: "-0.561096338191045068"),
        .maximum(x: "0.860333589019379762", y: "0.561096338191045068"),
        .minimum(x: "3.42561845948172815", y: "-3.28837139559089649"),
        .maximum(x: "6.43729817917194712", y: "6.36100394483385352"),
        .minimum(x: "9.52933440536196360", y: "-9.47729425947979385"),
      ]),
    "heaviside": DeclaredFeatures(window: ("-3", "3"), valueRange: "{0, 1}"),
    "sign": DeclaredFeatures(window: ("-3", "3"), valueRange: "{−1, 0, 1}"),
  ]

  /// The asymptotes of what is 0 far to the left and x far to the right.
  static let rectifierLines: [Line] = [.left("0"), .right(slope: "1", "0")]
}
