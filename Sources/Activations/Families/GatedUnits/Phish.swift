/// Phish, f(x) = x·tanh(x·Φ(x)), the gate being the tanh of ``GELU``.
///
/// With G = x·Φ(x): f′ = tanh(G) + x·sech²(G)·G′ and
/// f″ = sech²(G)·(2G′ + x·(G″ − 2·tanh(G)·G′²)). Below −36, where tanh(G) is G, the
/// asymptotic series of the normal tail is taken, as in ``GELU``.
///
/// Naveen 2022, TechRxiv 17283824.
public struct Phish: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Phish", identifier: "phish", valueRange: "[0, ∞)",
    sources: [Source(.other, "Phish", note: "torch_activation")],
    paper: Citation(
      "Naveen", 2022, "Phish: A Novel Hyper-Optimizable Activation Function, TechRxiv 17283824"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    if x < -36 { return NormalTail.density(x) { x, series in -x * series } }
    return x * .tanh(x * .normalDistribution(x))
  }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    if x < -36 { return NormalTail.density(x) { x, series in x * x - 2 * series } }
    let x = S.minimum(x, 1500)
    let gelu = GELU()
    let gate = gelu(x)
    return .tanh(gate) + x * .sechSquared(gate) * gelu.derivative(x)
  }

  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    if x < -36 {
      return NormalTail.density(x) { (x: S, series: S) -> S in
        let cubic = x * (4 - x * x)
        return cubic - 2 * series / x
      }
    }
    let x = S.minimum(x, 1500)
    let gelu = GELU()
    let (gate, slope) = (gelu(x), gelu.derivative(x))
    let bracket =
      2 * slope + x * (gelu.secondDerivative(x) - 2 * .tanh(gate) * slope * slope)
    let e = DecayingExponential(2 * gate, error: 0)
    let sum = 1 + e.value
    return 4 * bracket / (sum * sum) * e.root * e.root
  }

  public var formula: String { "x*tanh(x*norm_cdf(x))" }
  public var derivativeFormula: String {
    "tanh(x*norm_cdf(x))"
      + " + x*(norm_cdf(x) + x*norm_pdf(x))/cosh(x*norm_cdf(x))^2"
  }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: 0, end: .left), Asymptote(slope: 1, intercept: 0, end: .right)]
  }
  public var landmarks: [Landmark] {
    [
      Landmark(.inflection, x: -1.88366599400453381, y: 0.105643355402842714),
      Landmark(.maximum, x: -1.19543120138791246, y: 0.164658965643000273),
      Landmark(.inflection, x: -0.470412585413281684, y: 0.070072256218792),
      Landmark(.minimum, x: 0, y: 0),
      Landmark(.inflection, x: 1.20184435212784131, y: 0.946069999446357539),
    ]
  }
  public var window: ClosedRange<Double> { -5...3 }
}
