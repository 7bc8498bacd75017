/// The error function, erf(x) = 2/√π ∫₀ˣ e^(−t²) dt.
///
/// f′(x) = (2/√π)·e^(−x²) and f″(x) = −2x·f′(x), where the rounding error of x² is put back.
public struct Erf: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "erf", identifier: "erf", valueRange: "(−1, 1)", sources: [.onnx("Erf")])

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S { .erf(x) }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    1.12837916709551257389615890312154517 * .gaussian(x)
  }

  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    .bell(x, width: 1) { -2.25675833419102514779231780624309034 * $0 }
  }

  public var formula: String { "erf(x)" }
  public var derivativeFormula: String { "2*exp(-x^2)/sqrt(pi)" }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: -1, end: .left), Asymptote(intercept: 1, end: .right)]
  }
  public var landmarks: [Landmark] { [Landmark(.inflection, x: 0, y: 0)] }
  public var window: ClosedRange<Double> { -4...4 }
}

/// The Laplace activation of MEGA, f(x) = ½(1 + erf((x − μ)/(σ√2))): the normal distribution.
///
/// It is computed as Φ(z), z = (x − μ)/σ, by erfc: of 1 + erf nothing is left in the lower tail. The
/// rounding errors of the difference and of the quotient, which the tail multiplies by |z|, are put
/// back to first order. f′(x) = φ(z)/σ and f″(x) = −z·φ(z)/σ².
///
/// - `mu`: 0.707107 by default, √½ to six digits.
/// - `sigma`: 0.282095 by default, √(1/4π) to six digits; > 0.
///
/// Ma et al. 2022, arXiv:2209.10655.
public struct Laplace: CatalogueActivation {
  /// The place μ of the centre.
  public var mu = 0.707107
  /// The width σ.
  public var sigma = 0.282095

  public init() {}

  public static let entry = CatalogueEntry(
    name: "Laplace", identifier: "laplace", valueRange: "(0, 1)",
    sources: [Source(.other, "laplace", note: "Hugging Face")],
    paper: Citation(
      "Ma et al.", 2022, "Mega: Moving Average Equipped Gated Attention", arXiv: "2209.10655"))

  public static let parameters = [
    Parameter<Laplace>("mu", \.mu, aliases: ["m"]),
    Parameter<Laplace>("sigma", \.sigma, aliases: ["s"], in: .above(0)),
  ]

  /// z = (x − μ)/σ, held within ±200, and the error of its rounding.
  @inline(__always)
  @inlinable
  func standardized<S: Scalar>(_ x: S) -> (z: S, error: S) {
    let (mu, sigma) = (S(self.mu), S(self.sigma))
    let difference = x - mu
    let error = S.quotientError(difference, sigma) + S.sumError(x, -mu) / sigma
    let z = difference / sigma
    return z.magnitude < 200 ? (z, error) : (S.clamp(z, -200, 200), 0)
  }

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    let (z, error) = standardized(x)
    return .normalDistribution(z) + .normalDensity(z) * error
  }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    let (z, error) = standardized(x)
    return density(z, error: error, times: 1)
  }

  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    let (z, error) = standardized(x)
    return density(z, error: error, times: -(z + error) / S(sigma))
  }

  /// φ(z + error)·factor/σ.
  @inline(__always)
  @inlinable
  func density<S: Scalar>(_ z: S, error: S, times factor: S) -> S {
    let constant: S = 0.398942280401432677939946059934381868
    return .bell(z, width: 2) { z in constant * factor / S(sigma) * (1 - z * error) }
  }

  public var formula: String { "(1 + erf((x - mu)/(sigma*sqrt(2))))/2" }
  public var derivativeFormula: String { "exp(-((x - mu)/sigma)^2/2)/(sigma*sqrt(2*pi))" }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: 0, end: .left), Asymptote(intercept: 1, end: .right)]
  }
  public var landmarks: [Landmark] { [Landmark(.inflection, x: mu, y: 0.5)] }
  public var window: ClosedRange<Double> { mu - 4 * sigma...mu + 4 * sigma }
}
