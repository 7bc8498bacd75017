public import Formulas

/// The hard functions of the second degree and above, and what is built like them.
extension Catalogue {
  /// HardELiSH, ELiSH with the hard sigmoid clip((x + 1)/2, 0, 1) in place of the sigmoid.
  ///
  /// 0 for x ≤ −1, (e^x − 1)(x + 1)/2 up to 0, x(x + 1)/2 up to 1, x beyond. At its corners f′ is
  /// the slope of the piece on the left, which owns the point: f′(−1) = 0, f′(1) = 3/2.
  ///
  /// Basirat & Roth 2018.
  public static let hardELiSH = Declaration(
    "hard_elish", title: "HardELiSH", "where(x > 0, x, expm1(x))*clip((x + 1)/2, 0, 1)",
    derivative:
      "where(x <= -1, 0, where(x <= 0, (exp(x)*(x + 2) - 1)/2, where(x <= 1, x + 1/2, 1)))",
    paper: Citation(
      "Basirat & Roth", 2018, "The Quest for the Golden Activation Function",
      arXiv: "1808.00783"))

  /// SQNL, a square non-linearity in place of tanh: x − x·|x|/4 for |x| < 2, ±1 beyond.
  ///
  /// f and f′ are continuous; f″ jumps at −2, 0 and 2.
  ///
  /// Wuraola & Patel 2018.
  public static let sqnl = Declaration(
    "sqnl", title: "SQNL",
    "where(abs(x) < 2, x - x*abs(x)/4, sign(x))", derivative: "max(0, 1 - abs(x)/2)",
    paper: Citation(
      "Wuraola & Patel", 2018,
      "SQNL: A New Computationally Efficient Activation Function, IJCNN"))

  /// The sparse plus, a softplus that reaches its asymptotes: 0, (x + 1)²/4 for |x| < 1, x.
  ///
  /// f and f′ are continuous; f″ jumps at ±1. Its derivative is the ``sparseSigmoid``.
  ///
  /// Blondel, Martins & Niculae 2019.
  public static let sparsePlus = Declaration(
    "sparse_plus", title: "Sparse plus",
    "where(x <= -1, 0, where(x < 1, (x + 1)^2/4, x))", derivative: "clip((x + 1)/2, 0, 1)",
    found: [.jax("sparse_plus"), .keras("sparse_plus")],
    paper: Citation(
      "Blondel, Martins & Niculae", 2019, "Learning with Fenchel-Young Losses",
      arXiv: "1901.02324"))

  /// The sparse sigmoid, (x + 1)/2 held between 0 and 1: the derivative of the sparse plus.
  ///
  /// f′(±1) = 0, as Keras on PyTorch has it; JAX has ¼, the tie of its clip.
  ///
  /// Blondel, Martins & Niculae 2019.
  public static let sparseSigmoid = Declaration(
    "sparse_sigmoid", title: "Sparse sigmoid",
    "clip((x + 1)/2, 0, 1)", derivative: "where(-1 < x < 1, 1/2, 0)",
    found: [.jax("sparse_sigmoid", note: "f′(±1) is ¼"), .keras("sparse_sigmoid")],
    paper: Citation(
      "Blondel, Martins & Niculae", 2019, "Learning with Fenchel-Young Losses",
      arXiv: "1901.02324"))

  /// SoftModulusQ, a modulus rounded off by cubics: x²(2 − |x|) for |x| ≤ 1, |x| beyond.
  ///
  /// f and f′ are continuous; f″ jumps between −2 and 0 where the pieces meet.
  ///
  /// Vallés-Pérez et al. 2023.
  public static let softModulusQ = Declaration(
    "soft_modulus_q", title: "SoftModulusQ",
    "where(abs(x) < 1, x^2*(2 - abs(x)), abs(x))",
    derivative: "where(abs(x) < 1, x*(4 - 3*abs(x)), sign(x))",
    paper: Citation(
      "Vallés-Pérez et al.", 2023,
      "Empirical Study of the Modulus as Activation Function in Computer Vision Applications",
      arXiv: "2301.05993"))
}
