/// ELiSH: x·σ(x) for x > 0, (e^x − 1)·σ(x) elsewhere.
///
/// The derivative is continuous at 0, where f″ jumps from 1 to ½.
///
/// e^x − 1 is expm1(x), which keeps its digits near 0. Far to the right x·σ(−x) would be ∞·0: from 12,000 on,
/// where e^(−x) vanishes beside 1 in every precision, the function is x.
///
/// Basirat & Roth 2018.
public struct ELiSH: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "ELiSH", identifier: "elish", valueRange: "[2√2 − 3, ∞)",
    paper: Citation(
      "Basirat & Roth", 2018, "The Quest for the Golden Activation Function",
      arXiv: "1808.00783"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    if x > 12000 { return x }
    return (x > 0 ? x : .expMinusOne(x)) * .sigmoid(x)
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    if x > 12000 { return 1 }
    return .sigmoid(x)
      * (x > 0 ? 1 + x * .sigmoid(-x) : .exp(x) + .expMinusOne(x) * .sigmoid(-x))
  }
  /// On the right it is that of ``SiLU``, whose formula keeps the digits of a subnormal result.
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    x > 0 ? SiLU().secondDerivative(x) : derivative(Dual(x, tangent: 1)).tangent
  }

  public var formula: String { "where(x > 0, x, expm1(x))*sigmoid(x)" }
  public var derivativeFormula: String {
    "sigmoid(x)*where(x > 0, 1 + x*sigmoid(-x), exp(x) + expm1(x)*sigmoid(-x))"
  }
  public var breakpoints: [Breakpoint] { [.join(at: 0, value: 0, slope: 0.5)] }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: 0, end: .left), Asymptote(slope: 1, intercept: 0, end: .right)]
  }
  /// The minimum is at −ln(1 + √2).
  public var landmarks: [Landmark] {
    [
      Landmark(.inflection, x: -1.71752979597824709, y: -0.124870205837221174),
      Landmark(.minimum, x: -0.881373587019543025, y: -0.171572875253809902),
      Landmark(.inflection, x: 2.39935728051546767, y: 2.19967864025773383),
    ]
  }
  public var window: ClosedRange<Double> { -5...3 }
}

/// xIELU, the integral of an expanded ELU: α_p·x² + β·x for x > 0, α_n(e^x − 1 − x) + β·x elsewhere.
///
/// `alpha_p` > 0 and `alpha_n` > 0, 0.8 by default; `beta` is any finite number, ½ by default. These are the
/// values of the first step of training; all three are learned. f′ is continuous at 0, where f″ jumps from
/// α_n to 2α_p. To the left the function approaches the line (β − α_n)x − α_n.
///
/// The terms in x are taken together, so that they do not cancel as infinities. Next to 0, where e^x − 1 − x
/// loses its digits, its series is exact; it also keeps the sign of zero. Near its other root, where the two
/// terms cancel, the function is developed around the point: its value there comes from double-double numbers.
///
/// Huang & Schlag 2024.
public struct XIELU: CatalogueActivation {
  /// Half of the second derivative on the right.
  public var alphaP = 0.8
  /// The second derivative on the left at 0.
  public var alphaN = 0.8
  /// The derivative at 0.
  public var beta = 0.5

  public init() {}
  /// The function with the given `alphaP`, `alphaN` and `beta`, taken as they are, unchecked.
  public init(alphaP: Double, alphaN: Double, beta: Double) {
    self.alphaP = alphaP
    self.alphaN = alphaN
    self.beta = beta
  }

  public static let entry = CatalogueEntry(
    name: "xIELU", identifier: "xielu", valueRange: "[−0.2058, ∞)",
    sources: [
      Source(.other, "Hugging Face xielu", note: "with min(x, −1e−6) inside the exponential")
    ],
    paper: Citation(
      "Huang & Schlag", 2024, "Deriving Activation Functions Using Integration",
      arXiv: "2411.13010"))

  public static let parameters = [
    Parameter<Self>("alpha_p", \.alphaP, in: .above(0)),
    Parameter<Self>("alpha_n", \.alphaN, in: .above(0)),
    Parameter<Self>("beta", \.beta),
  ]

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    if x > 0 { return x * (S(alphaP) * x + S(beta)) }
    guard x <= 0 else { return x.undefined }
    if x > -1e-6 {
      return x * (S(beta) + S(alphaN) * x * (.half + x / 6 + x * x / 24))
    }
    let line = x.scaled(by: beta - alphaN)
    let sum = S(alphaN) * .expMinusOne(x) + line
    let isCancelled = sum.primal.magnitude < line.primal.magnitude / 8
    return isCancelled ? developed(around: x.primal, at: x) : sum
  }

  /// f(c) + α_n·e^c·(e^(x − c) − 1) + (β − α_n)·(x − c), for x next to c.
  @inlinable
  func developed<S: Scalar>(around center: Double, at x: S) -> S {
    let value = value(at: DoubleDouble(center))
    let step = x - S(center)
    return S(value.high) + S(value.low)
      + (S(alphaN * .exp(center)) * .expMinusOne(step) + step.scaled(by: beta - alphaN))
  }
  @usableFromInline
  func value(at x: DoubleDouble) -> DoubleDouble {
    DoubleDouble(alphaN) * (.expMinusOne(x) - x) + DoubleDouble(beta) * x
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    if x > 0 { return 2 * S(alphaP) * x + S(beta) }
    return x <= 0 ? S(alphaN) * .expMinusOne(x) + S(beta) : x.undefined
  }

  public var formula: String {
    "where(x > 0, alpha_p*x^2, alpha_n*(expm1(x) - x)) + beta*x"
  }
  public var derivativeFormula: String {
    "where(x > 0, 2*alpha_p*x, alpha_n*expm1(x)) + beta"
  }
  public var breakpoints: [Breakpoint] {
    alphaN == 2 * alphaP ? [] : [.join(at: 0, value: 0, slope: beta)]
  }
  public var asymptotes: [Asymptote] {
    [Asymptote(slope: beta - alphaN, intercept: -alphaN, end: .left)]
  }
  /// The minimum, at ln(1 − β/α_n) where the left half has one.
  public var landmarks: [Landmark] {
    guard beta > 0, beta < alphaN else { return [] }
    let x = Double.log(onePlus: -beta / alphaN)
    return [Landmark(.minimum, x: x, y: (beta - alphaN) * x - beta)]
  }
  public var window: ClosedRange<Double> { -5...3 }
}
