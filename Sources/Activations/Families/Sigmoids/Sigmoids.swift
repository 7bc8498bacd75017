extension Catalogue {
  /// Smooth functions that rise from one bound to another.
  static let sigmoids: [any CatalogueActivation.Type] = [
    Sigmoid.self, LogSigmoid.self, Tanh.self, Tanhshrink.self, LeCunTanh.self, PenalizedTanh.self,
    Erf.self, Laplace.self,
  ]
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

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S { .sigmoid(x) }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    S.logistic(x).slope
  }

  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S { -derivative(x) * .tanh(x / 2) }

  public var formula: String { "1/(1 + exp(-x))" }
  public var derivativeFormula: String { "sigmoid(x)*sigmoid(-x)" }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: 0, end: .left), Asymptote(intercept: 1, end: .right)]
  }
  public var landmarks: [Landmark] { [Landmark(.inflection, x: 0, y: 0.5)] }
  public var window: ClosedRange<Double> { -6...6 }
}

/// The logarithm of the logistic function, f(x) = ln σ(x) = −softplus(−x).
///
/// It is computed as min(x, 0) − log1p(e^(−|x|)): the logarithm of σ is −∞ below −745 and 0 above
/// 37. f′(x) = σ(−x) and f″(x) = −σ′(x).
public struct LogSigmoid: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "LogSigmoid", identifier: "logsigmoid", valueRange: "(−∞, 0)",
    sources: [
      .torch("LogSigmoid"), .jax("log_sigmoid"), .keras("log_sigmoid"),
      Source(.other, "tf.math.log_sigmoid"),
    ])

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S { -.softplus(-x) }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S { .sigmoid(-x) }
  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S { -S.logistic(x).slope }

  public var formula: String { "-log(1 + exp(-x))" }
  public var derivativeFormula: String { "sigmoid(-x)" }
  public var asymptotes: [Asymptote] {
    [Asymptote(slope: 1, intercept: 0, end: .left), Asymptote(intercept: 0, end: .right)]
  }
  public var window: ClosedRange<Double> { -5...5 }
}
