/// HardMish: x·clip(x + 2, 0, 2)/2, that is 0 for x ≤ −2, x(x + 2)/2 between, x for x > 0.
///
/// f′(−2) = 0, of the branch x ≤ −2; at 0 only f″ jumps.
///
/// Misra 2020 (the H-Mish repository; no paper).
public struct HardMish: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "HardMish", identifier: "hard_mish", aliases: ["h_mish"], valueRange: "[−1/2, ∞)",
    sources: [Source(.other, "timm hard_mish")],
    paper: Citation("Misra", 2020, "H-Mish (repository)"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    x > 0 ? x : x <= -2 ? 0 : x <= 0 ? x * (x + 2) / 2 : x.undefined
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    x > 0 ? 1 : x <= -2 ? 0 : x <= 0 ? x + 1 : x.undefined
  }

  public var formula: String { "where(x <= -2, 0, where(x <= 0, x*(x + 2)/2, x))" }
  public var derivativeFormula: String { "where(x <= -2, 0, where(x <= 0, x + 1, 1))" }
  public var breakpoints: [Breakpoint] {
    [
      .kink(at: -2, value: 0, slopes: (0, -1), convention: 0),
      .join(at: 0, value: 0, slope: 1),
    ]
  }
  public var landmarks: [Landmark] { [Landmark(.minimum, x: -1, y: -0.5)] }
  public var window: ClosedRange<Double> { -4...2 }
}

/// HardELiSH, ELiSH with the hard sigmoid clip((x + 1)/2, 0, 1) in place of the sigmoid.
///
/// 0 for x ≤ −1, (e^x − 1)(x + 1)/2 up to 0, x(x + 1)/2 up to 1, x beyond. At its corners f′ is the slope of
/// the piece on the left, which owns the point: f′(−1) = 0, f′(1) = 3/2.
///
/// Basirat & Roth 2018.
public struct HardELiSH: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "HardELiSH", identifier: "hard_elish", valueRange: "[−0.0997, ∞)",
    paper: Citation(
      "Basirat & Roth", 2018, "The Quest for the Golden Activation Function",
      arXiv: "1808.00783"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    if x <= 0 { return x <= -1 ? 0 : .expMinusOne(x) * (x + 1) / 2 }
    return x <= 1 ? x * (x + 1) / 2 : x > 1 ? x : x.undefined
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    if x <= 0 { return x <= -1 ? 0 : (.exp(x) * (x + 2) - 1) / 2 }
    return x <= 1 ? x + .half : x > 1 ? 1 : x.undefined
  }

  public var formula: String { "where(x > 0, x, expm1(x))*max(0, min(1, (x + 1)/2))" }
  public var derivativeFormula: String {
    "where(x <= -1, 0, where(x <= 0, (exp(x)*(x + 2) - 1)/2, where(x <= 1, x + 1/2, 1)))"
  }
  public var breakpoints: [Breakpoint] {
    [
      // (1/e − 1)/2
      .kink(at: -1, value: 0, slopes: (0, -0.316060279414278839), convention: 0),
      .join(at: 0, value: 0, slope: 0.5),
      .kink(at: 1, value: 1, slopes: (1.5, 1), convention: 1.5),
    ]
  }
  public var landmarks: [Landmark] {
    [Landmark(.minimum, x: -0.442854401002388583, y: -0.0996731515287426179)]
  }
  public var window: ClosedRange<Double> { -2...2 }
}

/// SQNL, a square non-linearity in place of tanh: x − x·|x|/4 for |x| < 2, ±1 beyond.
///
/// For |x| > 1 the parabola is taken from its vertex, 1 − (2 − |x|)²/4, so that automatic differentiation
/// finds the exact slope there too.
///
/// Wuraola & Patel 2018.
public struct SQNL: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "SQNL", identifier: "sqnl", valueRange: "[−1, 1]",
    paper: Citation(
      "Wuraola & Patel", 2018,
      "SQNL: A New Computationally Efficient Activation Function, IJCNN"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    if x <= 0 { return x <= -2 ? -1 : -positiveHalf(-x) }
    return x < 2 ? positiveHalf(x) : x >= 2 ? 1 : x.undefined
  }
  /// t − t²/4 for 0 ≤ t < 2.
  @inlinable
  func positiveHalf<S: Scalar>(_ t: S) -> S {
    t < 1 ? t - t * t / 4 : 1 - (2 - t) * (2 - t) / 4
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    if x <= 0 { return x <= -2 ? 0 : 1 + x / 2 }
    return x < 2 ? 1 - x / 2 : x >= 2 ? 0 : x.undefined
  }

  public var formula: String { "where(abs(x) < 2, x - x*abs(x)/4, sign(x))" }
  public var derivativeFormula: String { "max(0, 1 - abs(x)/2)" }
  public var breakpoints: [Breakpoint] {
    [
      .join(at: -2, value: -1, slope: 0),
      .join(at: 0, value: 0, slope: 1),
      .join(at: 2, value: 1, slope: 0),
    ]
  }
  public var landmarks: [Landmark] { [Landmark(.inflection, x: 0, y: 0)] }
  public var window: ClosedRange<Double> { -4...4 }
}

/// The sparse plus, a softplus that reaches its asymptotes: 0, (x + 1)²/4 for |x| < 1, x.
///
/// Its derivative is the sparse sigmoid.
///
/// Blondel, Martins & Niculae 2019.
public struct SparsePlus: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Sparse plus", identifier: "sparse_plus", valueRange: "[0, ∞)",
    sources: [.jax("sparse_plus"), .keras("sparse_plus")],
    paper: Citation(
      "Blondel, Martins & Niculae", 2019, "Learning with Fenchel-Young Losses",
      arXiv: "1901.02324"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    x <= -1 ? 0 : x < 1 ? (x + 1) * (x + 1) / 4 : x >= 1 ? x : x.undefined
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S { SparseSigmoid()(x) }

  public var formula: String { "where(x <= -1, 0, where(x < 1, (x + 1)^2/4, x))" }
  public var derivativeFormula: String { "max(0, min(1, (x + 1)/2))" }
  public var breakpoints: [Breakpoint] {
    [.join(at: -1, value: 0, slope: 0), .join(at: 1, value: 1, slope: 1)]
  }
  public var window: ClosedRange<Double> { -2...2 }
}

/// The sparse sigmoid: (x + 1)/2 held between 0 and 1, the derivative of the sparse plus.
///
/// f′(±1) = 0, as Keras on PyTorch has it; JAX has ¼, the tie of its clip.
///
/// Blondel, Martins & Niculae 2019.
public struct SparseSigmoid: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Sparse sigmoid", identifier: "sparse_sigmoid", valueRange: "[0, 1]",
    sources: [.jax("sparse_sigmoid", note: "f′(±1) is ¼"), .keras("sparse_sigmoid")],
    paper: Citation(
      "Blondel, Martins & Niculae", 2019, "Learning with Fenchel-Young Losses",
      arXiv: "1901.02324"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    x <= -1 ? 0 : x < 1 ? (x + 1) / 2 : x >= 1 ? 1 : x.undefined
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    x <= -1 || x >= 1 ? 0 : x < 1 ? .half : x.undefined
  }

  public var formula: String { "max(0, min(1, (x + 1)/2))" }
  public var derivativeFormula: String { "where(abs(x) < 1, 1/2, 0)" }
  public var breakpoints: [Breakpoint] {
    [
      .kink(at: -1, value: 0, slopes: (0, 0.5), convention: 0),
      .kink(at: 1, value: 1, slopes: (0.5, 0), convention: 0),
    ]
  }
  public var window: ClosedRange<Double> { -3...3 }
}

/// SoftModulusQ, a modulus rounded off by cubics: x²(2 − |x|) for |x| ≤ 1, |x| beyond.
///
/// f and f′ are continuous everywhere; f″ jumps from −2 to 0 where the pieces meet.
///
/// Vallés-Pérez et al. 2023.
public struct SoftModulusQ: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "SoftModulusQ", identifier: "soft_modulus_q", valueRange: "[0, ∞)",
    paper: Citation(
      "Vallés-Pérez et al.", 2023,
      "Empirical Study of the Modulus as Activation Function in Computer Vision Applications",
      arXiv: "2301.05993"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    if x <= 0 { return x <= -1 ? -x : x * x * (2 + x) }
    return x < 1 ? x * x * (2 - x) : x >= 1 ? x : x.undefined
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    if x <= 0 { return x <= -1 ? -1 : x * (4 + 3 * x) }
    return x < 1 ? x * (4 - 3 * x) : x >= 1 ? 1 : x.undefined
  }

  public var formula: String { "where(abs(x) < 1, x^2*(2 - abs(x)), abs(x))" }
  public var derivativeFormula: String { "where(abs(x) < 1, x*(4 - 3*abs(x)), sign(x))" }
  public var breakpoints: [Breakpoint] {
    [.join(at: -1, value: 1, slope: -1), .join(at: 1, value: 1, slope: 1)]
  }
  /// The inflections are at (±2/3, 16/27).
  public var landmarks: [Landmark] {
    [
      Landmark(.inflection, x: -2.0 / 3, y: 16.0 / 27), Landmark(.minimum, x: 0, y: 0),
      Landmark(.inflection, x: 2.0 / 3, y: 16.0 / 27),
    ]
  }
  public var window: ClosedRange<Double> { -2...2 }
}
