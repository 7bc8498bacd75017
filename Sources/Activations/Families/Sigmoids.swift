extension Catalogue {
  /// Smooth functions that rise from one bound to another.
  static let sigmoids: [any CatalogueActivation.Type] = [Sigmoid.self, Tanh.self]
}

/// The logistic function, σ(x) = 1/(1 + e⁻ˣ).
///
/// With e = e^(−|x|): σ is 1/(1 + e) or e/(1 + e) and σ′ = e/(1 + e)². The usual σ(1 − σ) has lost
/// all digits beyond 37. f″(x) = −σ′(x)·tanh(x/2).
///
/// Classical (Verhulst 1838); in networks since Rumelhart, Hinton & Williams 1986.
public struct Sigmoid: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Sigmoid", identifier: "sigmoid", aliases: ["logistic"], valueRange: "(0, 1)",
    sources: [.torch("Sigmoid"), .jax("sigmoid"), .keras("sigmoid"), .onnx("Sigmoid")],
    paper: Citation(
      "Rumelhart, Hinton & Williams", 1986,
      "Learning Representations by Back-Propagating Errors, Nature 323"))

  public func callAsFunction<S: Scalar>(_ x: S) -> S { .sigmoid(x) }

  public func derivative<S: Scalar>(_ x: S) -> S {
    let e = S.exp(-x.magnitude)
    let sum = 1 + e
    return e / (sum * sum)
  }

  public func secondDerivative<S: Scalar>(_ x: S) -> S { -derivative(x) * .tanh(x / 2) }

  public var formula: String { "1/(1 + exp(-x))" }
  public var derivativeFormula: String { "sigmoid(x)*sigmoid(-x)" }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: 0, end: .left), Asymptote(intercept: 1, end: .right)]
  }
  public var landmarks: [Landmark] { [Landmark(.inflection, x: 0, y: 0.5)] }
  public var window: ClosedRange<Double> { -6...6 }
}

/// The hyperbolic tangent, (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ).
///
/// f′(x) = sech²(x) = 4e/(1 + e)² with e = e^(−2|x|). The usual 1 − tanh² has lost all digits
/// beyond 19. f″(x) = −2·tanh(x)·sech²(x).
public struct Tanh: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Tanh", identifier: "tanh", valueRange: "(−1, 1)",
    sources: [.torch("Tanh"), .jax("tanh"), .keras("tanh"), .onnx("Tanh")])

  public func callAsFunction<S: Scalar>(_ x: S) -> S { .tanh(x) }
  public func derivative<S: Scalar>(_ x: S) -> S { .sechSquared(x) }
  public func secondDerivative<S: Scalar>(_ x: S) -> S { -2 * .tanh(x) * .sechSquared(x) }

  public var formula: String { "tanh(x)" }
  public var derivativeFormula: String { "1 - tanh(x)^2" }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: -1, end: .left), Asymptote(intercept: 1, end: .right)]
  }
  public var landmarks: [Landmark] { [Landmark(.inflection, x: 0, y: 0)] }
  public var window: ClosedRange<Double> { -4...4 }
}
