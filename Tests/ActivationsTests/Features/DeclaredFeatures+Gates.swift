/// Units that pass x through a smooth gate.
extension DeclaredFeatures {
  static let gatedUnits: [String: DeclaredFeatures] = [
    // With β it is the graph of SiLU shrunk β times in both directions.
    "silu": DeclaredFeatures(
      window: (
        "where(beta == 0, -5, min(-8/beta, 4/beta))", "where(beta == 0, 5, max(-8/beta, 4/beta))"
      ),
      valueRange: "[−0.278/β, ∞)",
      asymptotes: [
        .left(slope: "where(beta > 0, 0, 1)", "0", when: "beta != 0"),
        .right(slope: "where(beta > 0, 1, 0)", "0", when: "beta != 0"),
        .both(slope: "1/2", "0", when: "beta == 0"),
      ],
      landmarks: [
        .inflection(
          x: "-2.39935728051546767/beta", y: "-0.199678640257733834/beta", when: "beta != 0"),
        .minimum(x: "-1.27846454276107380/beta", y: "-0.278464542761073795/beta", when: "beta > 0"),
        .maximum(x: "-1.27846454276107380/beta", y: "-0.278464542761073795/beta", when: "beta < 0"),
        .inflection(
          x: "2.39935728051546767/beta", y: "2.19967864025773383/beta", when: "beta != 0"),
      ]),
    "e_swish": DeclaredFeatures(
      window: ("-8", "4"), valueRange: "[−0.278β, ∞)",
      asymptotes: [.left("0"), .right(slope: "beta", "0")],
      landmarks: [
        .inflection(
          x: "-2.39935728051546767", y: "-0.199678640257733834*beta", when: "beta != 0"),
        .minimum(x: "-1.27846454276107380", y: "-0.278464542761073795*beta", when: "beta != 0"),
        .inflection(x: "2.39935728051546767", y: "2.19967864025773383*beta", when: "beta != 0"),
      ]),
    "gelu": DeclaredFeatures(
      window: ("-4", "3"), valueRange: "[−0.170, ∞)", asymptotes: rectifierLines,
      landmarks: [
        .inflection(x: "-sqrt(2)", y: "-0.111227335980523402"),
        .minimum(x: "-0.751791524693564457", y: "-0.169971207479903662"),
        .inflection(x: "sqrt(2)", y: "1.30298622639257165"),
      ]),
    "gelu_tanh": DeclaredFeatures(
      window: ("-4", "3"), valueRange: "[−0.170, ∞)", asymptotes: rectifierLines,
      landmarks: [
        .inflection(x: "-1.41850400879082836", y: "-0.110905480650303055"),
        .minimum(x: "-0.752461422071016258", y: "-0.170040750571254051"),
        .inflection(x: "1.41850400879082836", y: "1.30759852814052530"),
      ]),
    "mish": DeclaredFeatures(
      window: ("-6", "3"), valueRange: "[−0.309, ∞)", asymptotes: rectifierLines,
      landmarks: [
        .inflection(x: "-2.25637639636079312", y: "-0.223995612778497390"),
        .minimum(x: "-1.19243121451549521", y: "-0.308843413017250407"),
        .inflection(x: "1.49057117948542846", y: "1.39311504464779755"),
      ]),
    "tanh_exp": DeclaredFeatures(
      window: ("-5", "3"), valueRange: "[−0.353, ∞)", asymptotes: rectifierLines,
      landmarks: [
        .inflection(x: "-2.06597189615674984", y: "-0.260356944023409857"),
        .minimum(x: "-1.07886005846462406", y: "-0.353285777848211271"),
        .inflection(x: "0.696563960395172384", y: "0.671841529370313286"),
      ]),
    "serf": DeclaredFeatures(
      window: ("-6", "3"), valueRange: "[−0.348, ∞)", asymptotes: rectifierLines,
      landmarks: [
        .inflection(x: "-2.25649748027397424", y: "-0.252735784692812148"),
        .minimum(x: "-1.19305996892818797", y: "-0.348437458759606420"),
        .inflection(x: "1.09604604045262924", y: "1.04096529470083992"),
      ]),
    "logish": DeclaredFeatures(
      window: ("-8", "5"), valueRange: "[−0.253, ∞)",
      asymptotes: [.left("0"), .right(slope: "log(2)", "0")],
      landmarks: [
        .inflection(x: "-2.53344806889206542", y: "-0.179792531844646842"),
        .minimum(x: "-1.37245413702569211", y: "-0.252768816789440353"),
        .inflection(x: "2.31675851499536308", y: "1.49949183037768185"),
      ]),
    "smish": DeclaredFeatures(
      window: ("-8", "5"), valueRange: "[−0.250, ∞)",
      asymptotes: [.left("0"), .right(slope: "3/5", "0")],
      landmarks: [
        .inflection(x: "-2.55110028741025218", y: "-0.177917625961594611"),
        .minimum(x: "-1.39451930192450408", y: "-0.249993663660129495"),
        .inflection(x: "2.21542145400880130", y: "1.25557107851016275"),
      ]),
    "phish": DeclaredFeatures(
      window: ("-5", "3"), valueRange: "[0, ∞)", asymptotes: rectifierLines,
      landmarks: [
        .inflection(x: "-1.88366599400453381", y: "0.105643355402842714"),
        .maximum(x: "-1.19543120138791246", y: "0.164658965643000273"),
        .inflection(x: "-0.470412585413281684", y: "0.070072256218792"),
        .minimum(x: "0", y: "0"),
        .inflection(x: "1.20184435212784131", y: "0.946069999446357539"),
      ]),
    "lisht": DeclaredFeatures(
      window: ("-4", "4"), valueRange: "[0, ∞)", asymptotes: modulusLines,
      landmarks: [
        .inflection(x: "-1.19967864025773383", y: "1"), .minimum(x: "0", y: "0"),
        .inflection(x: "1.19967864025773383", y: "1"),
      ]),
    // The inflections are at ±y·a, y·tanh(y) = 1, where f = a.
    "soft_modulus_t": DeclaredFeatures(
      window: ("-4*a", "4*a"), valueRange: "[0, ∞)", asymptotes: modulusLines,
      landmarks: [
        .inflection(x: "-1.19967864025773383*a", y: "a"), .minimum(x: "0", y: "0"),
        .inflection(x: "1.19967864025773383*a", y: "a"),
      ]),
    // With other b the graph is that of b = 2 shrunk b/2 times in both directions; of other
    // exponents no coordinates are known.
    "aria2": DeclaredFeatures(
      window: ("-8/b", "6/b"), valueRange: "[min f, ∞)", asymptotes: rectifierLines,
      landmarks: [
        .inflection(
          x: "-0.881744575983478782*2/b", y: "-0.0493684152655999907*2/b", when: "a == 1.5"),
        .minimum(
          x: "-0.464882220631008238*2/b", y: "-0.0699776413197014266*2/b", when: "a == 1.5"),
        .inflection(x: "1.23963473790175585*2/b", y: "1.09867023401630990*2/b", when: "a == 1.5"),
      ]),
  ]

  /// The asymptotes of what is |x| far from 0.
  private static let modulusLines: [Line] = [.left(slope: "-1", "0"), .right(slope: "1", "0")]
}
