/// Smish, f(x) = x·tanh(ln(1 + σ(x))).
///
/// tanh(ln(1 + s)) is s(2 + s)/(s² + 2s + 2), s = σ(x), with positive terms only. With y = 1 + s:
/// f′ = g + x·g′ and f″ = 2g′ + x·g″, where g = f(x)/x, g′ = 4y·σ′/(y² + 1)² and
/// g″ = 4σ′·(σ′·(1 − 3y²) − y·tanh(x/2)·(y² + 1))/(y² + 1)³. For x ≤ 0 all have the factor eˣ, whose
/// root multiplies twice.
///
/// Wang, Ren & Wang 2022, Electronics 11(4):540.
public struct Smish: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Smish", identifier: "smish", valueRange: "[−0.250, ∞)",
    sources: [Source(.other, "Smish", note: "torch_activation")],
    paper: Citation(
      "Wang, Ren & Wang", 2022,
      "Smish: A Novel Activation Function for Deep Learning Methods, Electronics 11(4):540"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    if x > 0 {
      let s = S.sigmoid(x)
      return x * (s * (2 + s) / (s * (2 + s) + 2))
    }
    let (x, root, n) = x.withExponentialRoot
    let s = n / (1 + n)
    return x * ((2 + s) / ((s * (2 + s) + 2) * (1 + n))) * root * root
  }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    if x > 0 {
      let (s, slope) = S.logistic(x)
      let q = s * (2 + s) + 2
      return s * (2 + s) / q + S.minimum(x, 1500) * slope * (4 * (1 + s) / (q * q))
    }
    let (x, root, n) = x.withExponentialRoot
    let s = n / (1 + n)
    let q = s * (2 + s) + 2
    return ((2 + s) * (1 + n) * q + 4 * x * (1 + s)) / ((1 + n) * (1 + n) * q * q) * root * root
  }

  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    let x = S.clamp(x, -1500, 1500)
    let e = DecayingExponential(x, error: 0)
    let sum = 1 + e.value
    let slope = e.value / (sum * sum)
    let tanh = (1 - e.value) / sum * S.sign(x)
    let y = 1 + (x > 0 ? 1 : e.value) / sum
    let q = y * y + 1
    let bracket = 8 * y * q + 4 * x * (slope * (1 - 3 * y * y) - y * tanh * q)
    return bracket / (q * q * q * sum * sum) * e.root * e.root
  }

  public var formula: String { "x*tanh(log(1 + sigmoid(x)))" }
  public var derivativeFormula: String {
    "tanh(log(1 + sigmoid(x)))"
      + " + 4*x*(1 + sigmoid(x))*sigmoid(x)*sigmoid(-x)/((1 + sigmoid(x))^2 + 1)^2"
  }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: 0, end: .left), Asymptote(slope: 0.6, intercept: 0, end: .right)]
  }
  public var landmarks: [Landmark] {
    [
      Landmark(.inflection, x: -2.55110028741025218, y: -0.177917625961594611),
      Landmark(.minimum, x: -1.39451930192450408, y: -0.249993663660129495),
      Landmark(.inflection, x: 2.21542145400880130, y: 1.25557107851016275),
    ]
  }
  public var window: ClosedRange<Double> { -8...5 }
}
