/// The sigmoid linear unit or Swish, f(x) = x·σ(βx).
///
/// f′(x) = σ(v)·(1 + v·σ(−v)) and f″(x) = β·σ′(v)·(2 − v·tanh(v/2)), v = βx. All three are
/// quotients in e^(−|v|), which is corrected for the rounding of v; where it multiplies the whole,
/// its root does so twice.
///
/// - `beta`: 1 by default. `quick_gelu` is the same with 1.702.
///
/// Hendrycks & Gimpel 2016, arXiv:1606.08415; Elfwing, Uchibe & Doya 2017, arXiv:1702.03118; with β:
/// Ramachandran, Zoph & Le 2017, arXiv:1710.05941.
public struct SiLU: CatalogueActivation {
  /// The steepness β of the gate.
  public var beta = 1.0

  public init() {}

  public static let entry = CatalogueEntry(
    name: "SiLU", identifier: "silu",
    aliases: [
      Alias("swish", title: "Swish"), Alias("quick_gelu", title: "QuickGELU", ["beta": 1.702]),
    ],
    valueRange: "[−0.278/β, ∞)",
    sources: [
      .torch("SiLU"), .jax("silu"), .jax("swish"), .keras("silu"), .keras("swish"),
      .onnx("Swish", note: "β is called alpha there"),
      Source(.other, "quick_gelu", note: "Hugging Face, with β = 1.702"),
      Source(.other, "tf.nn.silu"),
    ],
    paper: Citation(
      "Ramachandran, Zoph & Le", 2017, "Searching for Activation Functions", arXiv: "1710.05941"))

  public static let parameters = [Parameter<SiLU>("beta", \.beta, aliases: ["alpha"])]

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    let (v, error) = x.multiplied(by: beta)
    let e = DecayingExponential(v, error: error)
    if v > 0 { return x / (1 + e.value) }
    // Before −1500 all has vanished; at −∞ the product would be NaN.
    if v < -1500 { return x > 0 ? 0 : -0.0 }
    return x * e.correction / (1 + e.value) * e.root * e.root
  }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    let (product, error) = x.multiplied(by: beta)
    let v = S.clamp(product, -1500, 1500)
    let e = DecayingExponential(v, error: error)
    let sum = 1 + e.value
    if v > 0 { return (sum + v * e.value) / (sum * sum) }
    return (sum + v) * e.correction / (sum * sum) * e.root * e.root
  }

  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    let (product, error) = x.multiplied(by: beta)
    let v = S.clamp(product, -1500, 1500)
    let e = DecayingExponential(v, error: error)
    let sum = 1 + e.value
    let bracket = 2 - v.magnitude * ((1 - e.value) / sum)
    return S(beta) * bracket * e.correction / (sum * sum) * e.root * e.root
  }

  public var formula: String { "x*sigmoid(beta*x)" }
  public var derivativeFormula: String {
    "sigmoid(beta*x)*(1 + beta*x*sigmoid(-beta*x))"
  }
  public var asymptotes: [Asymptote] {
    guard beta != 0 else { return [Asymptote(slope: 0.5, intercept: 0, end: .both)] }
    return [
      Asymptote(intercept: 0, end: beta > 0 ? .left : .right),
      Asymptote(slope: 1, intercept: 0, end: beta > 0 ? .right : .left),
    ]
  }
  /// Swish with β is SiLU's graph shrunk β times in both directions.
  public var landmarks: [Landmark] {
    guard beta != 0 else { return [] }
    let landmarks = [
      Landmark(.inflection, x: -2.39935728051546767 / beta, y: -0.199678640257733834 / beta),
      Landmark(
        beta > 0 ? .minimum : .maximum, x: -1.27846454276107380 / beta,
        y: -0.278464542761073795 / beta),
      Landmark(.inflection, x: 2.39935728051546767 / beta, y: 2.19967864025773383 / beta),
    ]
    return beta > 0 ? landmarks : landmarks.reversed()
  }
  public var window: ClosedRange<Double> {
    guard beta != 0 else { return -5...5 }
    return beta > 0 ? -8 / beta...4 / beta : 4 / beta ... -8 / beta
  }
}

/// E-Swish, f(x) = β·x·σ(x), which is β times ``SiLU``.
///
/// - `beta`: 1.735 by default, as in the reference code; the paper advises 1 to 2.
///
/// Alcaide 2018, arXiv:1801.07145.
public struct ESwish: CatalogueActivation {
  /// The factor β.
  public var beta = 1.735

  public init() {}

  public static let entry = CatalogueEntry(
    name: "E-Swish", identifier: "e_swish", valueRange: "[−0.278β, ∞)",
    sources: [Source(.other, "ESwish", note: "Echo; an older version has β = 1.75")],
    paper: Citation(
      "Alcaide", 2018, "E-swish: Adjusting Activations to Different Network Depths",
      arXiv: "1801.07145"))

  public static let parameters = [Parameter<ESwish>("beta", \.beta, in: .atLeast(0))]

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S { S(beta) * SiLU()(x) }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S { S(beta) * SiLU().derivative(x) }
  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S { S(beta) * SiLU().secondDerivative(x) }

  public var formula: String { "beta*x*sigmoid(x)" }
  public var derivativeFormula: String { "beta*sigmoid(x)*(1 + x*sigmoid(-x))" }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: 0, end: .left), Asymptote(slope: beta, intercept: 0, end: .right)]
  }
  public var landmarks: [Landmark] {
    beta == 0
      ? [] : SiLU().landmarks.map { Landmark($0.kind, x: $0.x, y: beta * $0.y) }
  }
  public var window: ClosedRange<Double> { -8...4 }
}
