/// Squareplus: (x + √(x² + b))/2, a softplus without an exponential.
///
/// `b` > 0, 4 by default as in JAX and Keras; with 4 ln²2 it agrees with the softplus at 0, towards 0 it
/// becomes the ReLU. It approaches its asymptotes 0 and y = x as b/(4|x|).
///
/// To the left of 0, where x and the root cancel, it is (b/2)/(√(x² + b) + |x|), and to the right x plus the
/// same: its second derivative survives there too. The root is a hypot; beyond 1e12·√b it is |x| exactly.
///
/// Barron 2021.
public struct Squareplus: CatalogueActivation {
  /// How much is rounded off at 0: f(0) = √b/2.
  public var b = 4.0

  public init() {}
  /// The function with the given `b`, taken as it is, unchecked.
  public init(b: Double) { self.b = b }

  public static let entry = CatalogueEntry(
    name: "Squareplus", identifier: "squareplus", valueRange: "(0, ∞)",
    sources: [.jax("squareplus"), .keras("squareplus")],
    paper: Citation(
      "Barron", 2021, "Squareplus: A Softplus-Like Algebraic Rectifier", arXiv: "2112.11687"))

  public static let parameters = [Parameter<Self>("b", \.b, in: .above(0))]

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    x > 0 ? x + tail(x) : x <= 0 ? tail(-x) : x.undefined
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    x > 0 ? 1 - tailSlope(x) : x <= 0 ? tailSlope(-x) : x.undefined
  }

  /// f(−t) = f(t) − t for t ≥ 0.
  @inlinable
  func tail<S: Scalar>(_ t: S) -> S {
    let root = S.sqrt(S(b))
    return t > 1e12 * root ? S(b) / 4 / t : S(b) / 2 / (.hypot(t, root) + t)
  }
  /// f′(−t) = 1 − f′(t) for t ≥ 0.
  @inlinable
  func tailSlope<S: Scalar>(_ t: S) -> S {
    let root = S.sqrt(S(b))
    if t > 1e12 * root { return S(b) / 4 / t / t }
    let hypot = S.hypot(t, root)
    return S(b) / hypot / (2 * (hypot + t))
  }

  public var formula: String { "(x + sqrt(x^2 + b))/2" }
  public var derivativeFormula: String { "(1 + x/sqrt(x^2 + b))/2" }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: 0, end: .left), Asymptote(slope: 1, intercept: 0, end: .right)]
  }
  public var window: ClosedRange<Double> { -3 * b.squareRoot()...3 * b.squareRoot() }
}

/// The inverse square root unit: x/√(1 + a·x²).
///
/// `a` > 0, 1 by default. It approaches ±1/√a. The root is a hypot, as x² overflows at 1e154; where √a·|x| > 1
/// both f and f′ are taken in 1/x.
///
/// Carlile, Delamarter, Kinney, Marti & Whitney 2017.
public struct ISRU: CatalogueActivation {
  /// The inverse square of the limit: f → ±1/√a.
  public var a = 1.0

  public init() {}
  /// The function with the given `a`, taken as it is, unchecked.
  public init(a: Double) { self.a = a }

  public static let entry = CatalogueEntry(
    name: "ISRU", identifier: "isru", aliases: ["inverse_square_root_unit"],
    valueRange: "(−1/√a, 1/√a)",
    paper: Citation(
      "Carlile, Delamarter, Kinney, Marti & Whitney", 2017,
      "Improving Deep Learning by Inverse Square Root Linear Units (ISRLUs)",
      arXiv: "1710.09967"))

  public static let parameters = [
    Parameter<Self>("a", \.a, aliases: ["alpha"], in: .above(0))
  ]

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    let root = S.sqrt(S(a))
    let scaled = root * x
    if scaled > 1 { return 1 / .hypot(1 / x, root) }
    if scaled < -1 { return -1 / .hypot(1 / x, root) }
    return x / .hypot(1, scaled)
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    let scaled = S.sqrt(S(a)) * x
    if scaled > 1 || scaled < -1 {
      let distance = x.magnitude
      let inverse = 1 / distance
      let sum = inverse * inverse + S(a)
      // In turns, so that what is in between is no smaller than the result.
      return inverse / sum / distance / .sqrt(sum) / distance
    }
    let sum = 1 + S(a) * x * x
    return 1 / (sum * .sqrt(sum))
  }

  public var formula: String { "x/sqrt(1 + a*x^2)" }
  public var derivativeFormula: String { "1/sqrt(1 + a*x^2)^3" }
  public var asymptotes: [Asymptote] {
    let limit = 1 / a.squareRoot()
    return [Asymptote(intercept: -limit, end: .left), Asymptote(intercept: limit, end: .right)]
  }
  public var landmarks: [Landmark] { [Landmark(.inflection, x: 0, y: 0)] }
  public var window: ClosedRange<Double> { -10 / a.squareRoot()...10 / a.squareRoot() }
}

/// The inverse square root linear unit: x for x > 0, x/√(1 + a·x²) elsewhere.
///
/// `a` > 0, 1 by default. It approaches −1/√a on the left. f, f′ and f″ are continuous at 0, so there is no
/// breakpoint. The left half is that of ``ISRU``.
///
/// Carlile, Delamarter, Kinney, Marti & Whitney 2017.
public struct ISRLU: CatalogueActivation {
  /// The inverse square of the limit on the left: f → −1/√a.
  public var a = 1.0

  public init() {}
  /// The function with the given `a`, taken as it is, unchecked.
  public init(a: Double) { self.a = a }

  public static let entry = CatalogueEntry(
    name: "ISRLU", identifier: "isrlu", aliases: ["inverse_square_root_linear_unit"],
    valueRange: "(−1/√a, ∞)",
    paper: Citation(
      "Carlile, Delamarter, Kinney, Marti & Whitney", 2017,
      "Improving Deep Learning by Inverse Square Root Linear Units (ISRLUs)",
      arXiv: "1710.09967"))

  public static let parameters = [
    Parameter<Self>("a", \.a, aliases: ["alpha"], in: .above(0))
  ]

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S { x > 0 ? x : ISRU(a: a)(x) }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S { x > 0 ? 1 : ISRU(a: a).derivative(x) }

  public var formula: String { "where(x > 0, x, x/sqrt(1 + a*x^2))" }
  public var derivativeFormula: String { "where(x > 0, 1, 1/sqrt(1 + a*x^2)^3)" }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: -1 / a.squareRoot(), end: .left)]
  }
  public var window: ClosedRange<Double> { -10 / a.squareRoot()...3 }
}

/// The bent identity: (√(x² + 1) − 1)/2 + x.
///
/// Its slope goes from ½ to 3/2. Near 0, √(x² + 1) − 1 loses its digits; it is x·x/(√(x² + 1) + 1). For |x| > 1
/// the function is its asymptote plus ½/(√(x² + 1) + |x|), so that the second derivative survives and no ∞/∞
/// arises.
///
/// Folklore.
public struct BentIdentity: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Bent identity", identifier: "bent_identity", valueRange: "ℝ")

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    if x > 1 { return 1.5 * x - .half + tail(x) }
    if x < -1 { return x / 2 - .half + tail(-x) }
    return x * (1 + x / 2 / (.hypot(x, 1) + 1))
  }

  /// Half of √(t² + 1) − t for t ≥ 1.
  @inlinable
  func tail<S: Scalar>(_ t: S) -> S {
    t > 1e12 ? 0.25 / t : .half / (.hypot(t, 1) + t)
  }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    if x > 1 { return 1 + .half / .hypot(1, 1 / x) }
    if x < -1 { return 1 - .half / .hypot(1, 1 / x) }
    return 1 + x / (2 * .hypot(x, 1))
  }

  public var formula: String { "(sqrt(x^2 + 1) - 1)/2 + x" }
  public var derivativeFormula: String { "x/(2*sqrt(x^2 + 1)) + 1" }
  public var asymptotes: [Asymptote] {
    [
      Asymptote(slope: 0.5, intercept: -0.5, end: .left),
      Asymptote(slope: 1.5, intercept: -0.5, end: .right),
    ]
  }
  public var window: ClosedRange<Double> { -5...5 }
}
