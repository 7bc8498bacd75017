/// Serf, f(x) = x·erf(softplus(x)).
///
/// f′(x) = erf(s) + x·(2/√π)·e^(−s²)·σ(x) and
/// f″(x) = (2/√π)·e^(−s²)·(2σ(x) + x·(σ′(x) − 2s·σ(x)²)), s = softplus(x) = ln(1 + eˣ), computed
/// as max(x, 0) + log1p(e^(−|x|)) with the rounding error of that sum. Below −50, where erf(s) is
/// (2/√π)·eˣ, √(eˣ) multiplies twice.
///
/// Nag & Bhattacharyya 2021, arXiv:2108.09598.
public struct Serf: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Serf", identifier: "serf", valueRange: "[−0.348, ∞)",
    sources: [Source(.other, "Serf", note: "torch_activation, e3x")],
    paper: Citation(
      "Nag & Bhattacharyya", 2021,
      "SERF: Towards Better Training of Deep Neural Networks Using Log-Softplus ERror Activation "
        + "Function", arXiv: "2108.09598"))

  /// 2/√π.
  @inlinable
  static func slope<S: Scalar>() -> S { 1.12837916709551257389615890312154517 }

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    if x < -50 {
      let (x, root, _) = x.withExponentialRoot
      return Self.slope() * x * root * root
    }
    return x * .erf(.softplus(x))
  }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    if x < -50 {
      let (x, root, _) = x.withExponentialRoot
      return Self.slope() * (1 + x) * root * root
    }
    let x = S.minimum(x, 200)
    let s = S.softplus(x)
    return .erf(s) + Self.slope() * x * .gaussian(s) * .sigmoid(x)
  }

  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    if x < -50 {
      let (x, root, _) = x.withExponentialRoot
      return Self.slope() * (2 + x) * root * root
    }
    let x = S.minimum(x, 200)
    let (sigmoid, density) = S.logistic(x)
    let linear = S.maximum(x, 0)
    let tail = S.log(onePlus: .exp(-x.magnitude))
    let s = linear + tail
    let error = S.sumError(linear, tail)
    let bracket = 2 * sigmoid + x * (density - 2 * s * sigmoid * sigmoid)
    return S.bell(s, width: 1) { s in Self.slope() * (1 - 2 * s * error) * bracket }
  }

  public var formula: String { "x*erf(log(1 + exp(x)))" }
  public var derivativeFormula: String {
    "erf(softplus(x)) + 2*x*sigmoid(x)*exp(-softplus(x)^2)/sqrt(pi)"
  }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: 0, end: .left), Asymptote(slope: 1, intercept: 0, end: .right)]
  }
  public var landmarks: [Landmark] {
    [
      Landmark(.inflection, x: -2.25649748027397424, y: -0.252735784692812148),
      Landmark(.minimum, x: -1.19305996892818797, y: -0.348437458759606420),
      Landmark(.inflection, x: 1.09604604045262924, y: 1.04096529470083992),
    ]
  }
  public var window: ClosedRange<Double> { -6...3 }
}
