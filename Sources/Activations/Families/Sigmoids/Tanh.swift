/// The hyperbolic tangent, (eˣ − e⁻ˣ)/(eˣ + e⁻ˣ).
///
/// f′(x) = sech²(x) = 4e/(1 + e)² with e = e^(−2|x|). The usual 1 − tanh² has lost all digits
/// beyond 19. f″(x) = −2·tanh(x)·sech²(x).
public struct Tanh: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Tanh", identifier: "tanh", valueRange: "(−1, 1)",
    sources: [.torch("Tanh"), .jax("tanh"), .keras("tanh"), .onnx("Tanh")])

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S { .tanh(x) }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S { .sechSquared(x) }
  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S { -2 * .tanh(x) * .sechSquared(x) }

  public var formula: String { "tanh(x)" }
  public var derivativeFormula: String { "1 - tanh(x)^2" }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: -1, end: .left), Asymptote(intercept: 1, end: .right)]
  }
  public var landmarks: [Landmark] { [Landmark(.inflection, x: 0, y: 0)] }
  public var window: ClosedRange<Double> { -4...4 }
}

/// x less its hyperbolic tangent, f(x) = x − tanh(x).
///
/// Near 0 that difference loses everything (it is 0 at 1e-8 where it should be 3e-25). Below 1.25 f is
/// x·K/(1 + K), with tanh's continued fraction K = x²/(3 + x²/(5 + x²/(7 + …))).
/// f′(x) = tanh²(x) and f″(x) = 2·tanh(x)·sech²(x).
public struct Tanhshrink: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Tanhshrink", identifier: "tanhshrink", valueRange: "ℝ",
    sources: [
      .torch("Tanhshrink"), .keras("tanh_shrink"),
      Source(.other, "tanhshrink", note: "TensorFlow Addons"),
    ])

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    if x.magnitude > 1.25 { return x - .tanh(x) }
    let square = x * x
    var fraction = square / 25
    for denominator in stride(from: 23.0, through: 3, by: -2) {
      fraction = square / (S(denominator) + fraction)
    }
    return x * (fraction / (1 + fraction))
  }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    let tanh = S.tanh(x)
    return tanh * tanh
  }

  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S { 2 * .tanh(x) * .sechSquared(x) }

  public var formula: String { "x - tanh(x)" }
  public var derivativeFormula: String { "tanh(x)^2" }
  public var asymptotes: [Asymptote] {
    [
      Asymptote(slope: 1, intercept: 1, end: .left),
      Asymptote(slope: 1, intercept: -1, end: .right),
    ]
  }
  public var landmarks: [Landmark] { [Landmark(.inflection, x: 0, y: 0)] }
  public var window: ClosedRange<Double> { -4...4 }
}

/// LeCun's scaled hyperbolic tangent, f(x) = a·tanh(s·x).
///
/// f′(x) = a·s·sech²(sx) and f″(x) = −2as²·tanh(sx)·sech²(sx). The rounding of sx, which sech²
/// multiplies by up to 745, is put back to first order. The default s is the exact ⅔, which is
/// no `Double`: what is missing goes into that correction.
///
/// - `a`: 1.7159 by default.
/// - `s`: ⅔ by default, so that f(±1) is nearly ±1.
///
/// LeCun, Bottou, Orr & Müller 1998, Efficient BackProp.
public struct LeCunTanh: CatalogueActivation {
  /// The factor a.
  public var a = 1.7159
  /// The steepness s.
  public var s = 2.0 / 3

  public init() {}

  public static let entry = CatalogueEntry(
    name: "LeCun tanh", identifier: "lecun_tanh", aliases: ["scaled_tanh", "stanh"],
    valueRange: "(−a, a)",
    sources: [Source(.other, "scaledTanh", note: "Core ML, with alpha and beta to be given")],
    paper: Citation("LeCun, Bottou, Orr & Müller", 1998, "Efficient BackProp"))

  public static let parameters = [
    Parameter<LeCunTanh>("a", \.a, aliases: ["alpha"]),
    Parameter<LeCunTanh>("s", \.s, aliases: ["beta"]),
  ]

  /// s·x and the error of its rounding.
  @inline(__always)
  @inlinable
  func argument<S: Scalar>(_ x: S) -> (value: S, error: S) {
    let (value, error) = x.multiplied(by: s)
    let v = S.clamp(value, -1500, 1500)
    // ⅔ less its nearest Double.
    return s == 2.0 / 3 ? (v, error + 3.700743415417188e-17 * v * 1.5) : (v, error)
  }

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    let (v, error) = argument(x)
    // Adding an error of 0 would lose the sign of f(−0).
    if error.primal == 0 { return S(a) * .tanh(v) }
    return S(a) * (.tanh(v) + .sechSquared(v) * error)
  }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    let (v, error) = argument(x)
    let slope = S(a) * S(s) * .sechSquared(v)
    return slope - slope * (2 * .tanh(v) * error)
  }

  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    let (v, error) = argument(x)
    let tanh = S.tanh(v)
    let curvature = -2 * S(a) * S(s) * S(s) * .sechSquared(v)
    return curvature * (tanh + (1 - 3 * tanh * tanh) * error)
  }

  public var formula: String { "a*tanh(s*x)" }
  public var derivativeFormula: String { "a*s*(1 - tanh(s*x)^2)" }
  public var asymptotes: [Asymptote] {
    guard s != 0 else { return [Asymptote(intercept: 0, end: .both)] }
    let limit = s > 0 ? a : -a
    return [Asymptote(intercept: -limit, end: .left), Asymptote(intercept: limit, end: .right)]
  }
  public var landmarks: [Landmark] {
    a == 0 || s == 0 ? [] : [Landmark(.inflection, x: 0, y: 0)]
  }
  public var window: ClosedRange<Double> {
    let reach = s == 0 ? 4 : 8 / 3 / s.magnitude
    return -reach...reach
  }
}

/// The penalized hyperbolic tangent, tanh(x) for x > 0 and a·tanh(x) else.
///
/// f′ has the usual sech², and f′(0) = a, the slope from the left.
///
/// - `a`: 0.25 by default.
///
/// Xu, Huang & Li 2016, arXiv:1602.05980.
public struct PenalizedTanh: CatalogueActivation {
  /// The factor of the negative side.
  public var a = 0.25

  public init() {}

  public static let entry = CatalogueEntry(
    name: "Penalized tanh", identifier: "penalized_tanh", valueRange: "(−a, 1)",
    paper: Citation(
      "Xu, Huang & Li", 2016, "Revise Saturated Activation Functions", arXiv: "1602.05980"))

  public static let parameters = [Parameter<PenalizedTanh>("a", \.a, aliases: ["alpha"])]

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    let tanh = S.tanh(x)
    return x > 0 ? tanh : S(a) * tanh
  }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    let slope = S.sechSquared(x)
    return x > 0 ? slope : S(a) * slope
  }

  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    let curvature = -2 * .tanh(x) * S.sechSquared(x)
    return x > 0 ? curvature : S(a) * curvature
  }

  public var formula: String { "where(x > 0, tanh(x), a*tanh(x))" }
  public var derivativeFormula: String { "where(x > 0, 1 - tanh(x)^2, a*(1 - tanh(x)^2))" }
  public var breakpoints: [Breakpoint] {
    a == 1 ? [] : [.kink(at: 0, value: 0, slopes: (a, 1), convention: a)]
  }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: -a, end: .left), Asymptote(intercept: 1, end: .right)]
  }
  public var window: ClosedRange<Double> { -4...4 }
}
