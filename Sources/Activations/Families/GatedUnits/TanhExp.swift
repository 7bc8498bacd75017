/// TanhExp or TeLU, f(x) = x·tanh(eˣ).
///
/// f′(x) = tanh(w) + x·w·sech²(w) and f″(x) = w·sech²(w)·(2 + x·(1 − 2w·tanh(w))), w = eˣ, with a
/// sech² that does not come from 1 − tanh². Beyond 7 sech²(w) is below 1e-900, and w·sech²(w) would
/// in the end be ∞·0. Below −50, where tanh(w) is w, √w multiplies twice.
///
/// Liu & Di 2020, arXiv:2003.09855; as TeLU: Fernandez & Mali 2024, arXiv:2412.20269.
public struct TanhExp: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "TanhExp", identifier: "tanh_exp", aliases: [Alias("telu", title: "TeLU")],
    valueRange: "[−0.353, ∞)",
    sources: [Source(.other, "TanhExp", note: "torch_activation")],
    paper: Citation(
      "Liu & Di", 2020, "TanhExp: A Smooth Activation Function with High Convergence Speed",
      arXiv: "2003.09855"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    if x < -50 {
      let (x, root, _) = x.withExponentialRoot
      return x * root * root
    }
    return x * .tanh(.exp(.minimum(x, 7)))
  }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    if x < -50 {
      let (x, root, _) = x.withExponentialRoot
      return (1 + x) * root * root
    }
    let held = S.minimum(x, 7)
    let w = S.exp(held)
    return .tanh(w) + held * w * .sechSquared(w)
  }

  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    if x < -50 {
      let (x, root, _) = x.withExponentialRoot
      return (2 + x) * root * root
    }
    let x = S.minimum(x, 7)
    let w = S.exp(x)
    let bracket = 2 + x * (1 - 2 * w * .tanh(w))
    let e = DecayingExponential(2 * w, error: 0)
    let sum = 1 + e.value
    return 4 * w * bracket / (sum * sum) * e.root * e.root
  }

  public var formula: String { "x*tanh(exp(x))" }
  public var derivativeFormula: String { "tanh(exp(x)) + x*exp(x)/cosh(exp(x))^2" }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: 0, end: .left), Asymptote(slope: 1, intercept: 0, end: .right)]
  }
  public var landmarks: [Landmark] {
    [
      Landmark(.inflection, x: -2.06597189615674984, y: -0.260356944023409857),
      Landmark(.minimum, x: -1.07886005846462406, y: -0.353285777848211271),
      Landmark(.inflection, x: 0.696563960395172384, y: 0.671841529370313286),
    ]
  }
  public var window: ClosedRange<Double> { -5...3 }
}
