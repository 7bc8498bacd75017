extension Catalogue {
  /// Rectifiers whose negative half is an exponential that saturates, and their kin.
  static let exponentialUnits: [any CatalogueActivation.Type] = [
    ELU.self, CELU.self, SELU.self, Exponential.self, ELiSH.self, XIELU.self,
  ]
}

/// The exponential linear unit: x for x > 0, α(e^x − 1) elsewhere.
///
/// `alpha` ≥ 0, 1 by default. Its slope at 0 is 1 on the right and α on the left: only for α = 1 is the
/// derivative continuous. f′(0) = α, PyTorch's value.
///
/// The negative half is α·expm1(x): e^x − 1 loses all digits near 0. The derivative is α·e^x and not
/// f + α, which is 0 below −37. The branch is chosen before the exponential is taken, so that its
/// overflow for large x meets no derivative.
///
/// Clevert, Unterthiner & Hochreiter 2015.
public struct ELU: CatalogueActivation {
  /// The depth of the saturation: f → −α.
  public var alpha = 1.0

  public init() {}
  /// The function with the given `alpha`, taken as it is, unchecked.
  public init(alpha: Double) { self.alpha = alpha }

  public static let entry = CatalogueEntry(
    name: "ELU", identifier: "elu", valueRange: "(−α, ∞)",
    sources: [.torch("ELU"), .jax("elu"), .keras("elu"), .onnx("Elu")],
    paper: Citation(
      "Clevert, Unterthiner & Hochreiter", 2015,
      "Fast and Accurate Deep Network Learning by Exponential Linear Units (ELUs)",
      arXiv: "1511.07289"))

  public static let parameters = [Parameter<Self>("alpha", \.alpha, in: .atLeast(0))]

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    x > 0 ? x : x <= 0 ? S(alpha) * .expMinusOne(x) : x.undefined
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    x > 0 ? 1 : x <= 0 ? S(alpha) * .exp(x) : x.undefined
  }

  public var formula: String { "where(x > 0, x, alpha*expm1(x))" }
  public var derivativeFormula: String { "where(x > 0, 1, alpha*exp(x))" }
  public var breakpoints: [Breakpoint] {
    alpha == 1
      ? [.join(at: 0, value: 0, slope: 1)]
      : [.kink(at: 0, value: 0, slopes: (alpha, 1), convention: alpha)]
  }
  public var asymptotes: [Asymptote] { [Asymptote(intercept: -alpha, end: .left)] }
  public var window: ClosedRange<Double> { -5...3 }
}

/// The continuously differentiable exponential linear unit: x for x > 0, α(e^(x/α) − 1) elsewhere.
///
/// `alpha` > 0, 1 by default; with 1 it is the ELU. Its derivative is continuous for every α.
///
/// The negative half is α·expm1(x/α). The rounding of the quotient x/α is put back into e^(x/α): it would
/// cost |x/α|/2 ulp of the derivative, hundreds in the tail.
///
/// Barron 2017.
public struct CELU: CatalogueActivation {
  /// The depth of the saturation, f → −α, and its length scale.
  public var alpha = 1.0

  public init() {}
  /// The function with the given `alpha`, taken as it is, unchecked.
  public init(alpha: Double) { self.alpha = alpha }

  public static let entry = CatalogueEntry(
    name: "CELU", identifier: "celu", valueRange: "(−α, ∞)",
    sources: [.torch("CELU"), .jax("celu"), .keras("celu"), .onnx("Celu")],
    paper: Citation(
      "Barron", 2017, "Continuously Differentiable Exponential Linear Units", arXiv: "1704.07483"))

  public static let parameters = [Parameter<Self>("alpha", \.alpha, in: .above(0))]

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    guard x <= 0 else { return x > 0 ? x : x.undefined }
    let quotient = x / S(alpha)
    // Nearer to 0 the quotient's rounding costs less than it takes to put it back.
    return S(alpha) * (quotient > -8 ? .expMinusOne(quotient) : exponential(x, quotient) - 1)
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    guard x <= 0 else { return x > 0 ? 1 : x.undefined }
    return exponential(x, x / S(alpha))
  }

  /// e^(x/α), from the rounded quotient and what is missing in it.
  @inlinable
  func exponential<S: Scalar>(_ x: S, _ quotient: S) -> S {
    let value = S.exp(quotient)
    // Where the value has vanished in every precision the quotient may be infinite.
    if quotient < -12000 { return value }
    let remainder = x - quotient * S(alpha) - .productError(quotient, S(alpha))
    return value + value * (remainder / S(alpha))
  }

  public var formula: String { "where(x > 0, x, alpha*expm1(x/alpha))" }
  public var derivativeFormula: String { "where(x > 0, 1, exp(x/alpha))" }
  public var breakpoints: [Breakpoint] { [.join(at: 0, value: 0, slope: 1)] }
  public var asymptotes: [Asymptote] { [Asymptote(intercept: -alpha, end: .left)] }
  public var window: ClosedRange<Double> { -5 * alpha...3 }
}

/// The scaled exponential linear unit: λx for x > 0, λα(e^x − 1) elsewhere.
///
/// λ = 1.05070098735548049…, α = 1.67326324235437728…; with these, layers of normal inputs keep mean 0 and
/// variance 1. The constants are the paper's, to more digits than a double has. f′(0) = λα, the slope on the
/// left: PyTorch's and JAX's value; TensorFlow has λ.
///
/// Klambauer, Unterthiner, Mayr & Hochreiter 2017.
public struct SELU: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "SELU", identifier: "selu", valueRange: "(−λα, ∞)",
    sources: [
      .torch("SELU"), .jax("selu"), .keras("selu"),
      .onnx("Selu", note: "alpha and gamma are float32: 1.67326319…, 1.05070102…"),
    ],
    paper: Citation(
      "Klambauer, Unterthiner, Mayr & Hochreiter", 2017, "Self-Normalizing Neural Networks",
      arXiv: "1706.02515"))

  @inlinable
  static func scale<S: Scalar>() -> S { 1.0507009873554804934193349852946 }
  /// λα, multiplied before it is rounded.
  @inlinable
  static func depth<S: Scalar>() -> S { 1.75809934084737685994021752081231934 }

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    x > 0 ? Self.scale() * x : x <= 0 ? Self.depth() * .expMinusOne(x) : x.undefined
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    x > 0 ? Self.scale() : x <= 0 ? Self.depth() * .exp(x) : x.undefined
  }

  public var formula: String {
    "where(x > 0, 1.0507009873554805*x, 1.7580993408473768*expm1(x))"
  }
  public var derivativeFormula: String {
    "where(x > 0, 1.0507009873554805, 1.7580993408473768*exp(x))"
  }
  public var breakpoints: [Breakpoint] {
    [
      .kink(
        at: 0, value: 0, slopes: (Self.depth(), Self.scale()), convention: Self.depth())
    ]
  }
  public var asymptotes: [Asymptote] { [Asymptote(intercept: -Self.depth(), end: .left)] }
  public var window: ClosedRange<Double> { -5...3 }
}

/// The exponential function e^x, its own derivative.
public struct Exponential: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Exponential", identifier: "exponential", aliases: ["exp"], valueRange: "(0, ∞)",
    sources: [.keras("exponential"), .onnx("Exp")])

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S { .exp(x) }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S { .exp(x) }

  public var formula: String { "exp(x)" }
  public var derivativeFormula: String { "exp(x)" }
  public var asymptotes: [Asymptote] { [Asymptote(intercept: 0, end: .left)] }
  public var window: ClosedRange<Double> { -4...2 }
}
