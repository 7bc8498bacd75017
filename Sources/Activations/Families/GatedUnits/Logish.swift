/// Logish, f(x) = x·ln(1 + σ(x)).
///
/// With L = log1p(σ(x)): f′(x) = L + x·L′ and f″(x) = 2L′ + x·L″, where L′ = m/((1 + m)(2 + m)) and
/// L″ = m(m² − 2)/((1 + m)(2 + m))² with m = e⁻ˣ for x > 0, and L′ = n/((1 + n)(1 + 2n)) and
/// L″ = n(1 − 2n²)/((1 + n)(1 + 2n))² with n = eˣ else. Below −50, where L is n, √n multiplies twice.
///
/// The paper also has a·x·ln(1 + σ(bx)). Zhu, Zeng, Liu & Zhang 2021, Neurocomputing 458.
public struct Logish: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Logish", identifier: "logish", valueRange: "[−0.253, ∞)",
    sources: [Source(.other, "Logish", note: "torch_activation")],
    paper: Citation(
      "Zhu, Zeng, Liu & Zhang", 2021,
      "Logish: A New Nonlinear Nonmonotonic Activation Function for Convolutional Neural Network, "
        + "Neurocomputing 458"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    if x < -50 {
      let (x, root, _) = x.withExponentialRoot
      return x * root * root
    }
    return x * .log(onePlus: .sigmoid(x))
  }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    if x < -50 {
      let (x, root, _) = x.withExponentialRoot
      return (1 + x) * root * root
    }
    let held = S.minimum(x, 1500)
    let e = S.exp(-held.magnitude)
    let (gate, slope) =
      x > 0
      ? (1 / (1 + e), e / ((1 + e) * (2 + e))) : (e / (1 + e), e / ((1 + e) * (1 + 2 * e)))
    return .log(onePlus: gate) + held * slope
  }

  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    let x = S.clamp(x, -1500, 1500)
    let e = DecayingExponential(x, error: 0)
    let q = (1 + e.value) * (x > 0 ? 2 + e.value : 1 + 2 * e.value)
    let square = e.value * e.value
    let bracket = 2 * q + x * (x > 0 ? square - 2 : 1 - 2 * square)
    return bracket / (q * q) * e.root * e.root
  }

  public var formula: String { "x*log(1 + sigmoid(x))" }
  public var derivativeFormula: String {
    "log(1 + sigmoid(x)) + x*sigmoid(x)*sigmoid(-x)/(1 + sigmoid(x))"
  }
  public var asymptotes: [Asymptote] {
    [
      Asymptote(intercept: 0, end: .left),
      Asymptote(slope: 0.693147180559945309, intercept: 0, end: .right),
    ]
  }
  public var landmarks: [Landmark] {
    [
      Landmark(.inflection, x: -2.53344806889206542, y: -0.179792531844646842),
      Landmark(.minimum, x: -1.37245413702569211, y: -0.252768816789440353),
      Landmark(.inflection, x: 2.31675851499536308, y: 1.49949183037768185),
    ]
  }
  public var window: ClosedRange<Double> { -8...5 }
}
