extension Catalogue {
  /// Softplus and what is made of it.
  static let softplusUnits: [any CatalogueActivation.Type] = [
    Softplus.self, SoftplusWithThreshold.self, ShiftedSoftplus.self, SqrtSoftplus.self,
  ]
}

/// Softplus, f(x) = ln(1 + e^(βx))/β.
///
/// With v = βx it is computed as (max(v, 0) + log1p(e^(−|v|)))/β, which neither overflows above nor
/// loses digits below. f′(x) = σ(v) and f″(x) = β·σ′(v). The rounding of v, which the left
/// tail multiplies by up to 745, is put back to first order.
///
/// - `beta`: the steepness, 1 by default, > 0.
/// - `threshold`: where βx exceeds it, f(x) = x. It is infinite by default, which is the exact
///   function and what JAX, Keras and ONNX compute. PyTorch cuts at 20 and jumps by 2e-9 there:
///   ``SoftplusWithThreshold``.
///
/// Dugas, Bengio, Bélisle, Nadeau & Garcia 2001.
public struct Softplus: CatalogueActivation {
  /// The steepness β.
  public var beta = 1.0
  /// Where the cut to f(x) = x is, in units of 1/β.
  public var threshold = Double.infinity

  public init() {}
  @inlinable
  init(beta: Double, threshold: Double) {
    self.beta = beta
    self.threshold = threshold
  }

  public static let entry = CatalogueEntry(
    name: "Softplus", identifier: "softplus", valueRange: "(0, ∞)",
    sources: [
      .torch("Softplus", note: "with threshold=20: f(x) = x where βx > 20"), .jax("softplus"),
      .keras("softplus", note: "with PyTorch as backend, cut at 20 as well"), .onnx("Softplus"),
      Source(.other, "tf.nn.softplus"),
    ],
    paper: Citation(
      "Dugas, Bengio, Bélisle, Nadeau & Garcia", 2001,
      "Incorporating Second-Order Functional Knowledge for Better Option Pricing, NIPS"))

  public static let parameters = [
    Parameter<Softplus>("beta", \.beta, in: .above(0)),
    Parameter<Softplus>("threshold", \.threshold, in: .finiteOrInfinity),
  ]

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    let (v, error) = x.multiplied(by: beta)
    if isCut(v) { return x }
    let e = DecayingExponential(v, error: error)
    if v > 0 { return x + .log(onePlus: e.value) / S(beta) }
    // Below −50, where ln(1 + e) is e, a large 1/β would multiply the rounding of a subnormal e.
    if v < -50 { return e.correction / S(beta) * e.root * e.root }
    return .log(onePlus: e.value) / S(beta)
  }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    let (v, error) = x.multiplied(by: beta)
    if isCut(v) { return 1 }
    let e = DecayingExponential(v, error: error)
    return (v > 0 ? 1 : e.value) / (1 + e.value)
  }

  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    let (v, error) = x.multiplied(by: beta)
    if isCut(v) { return 0 }
    let e = DecayingExponential(v, error: error)
    let sum = 1 + e.value
    return S(beta) * e.correction / (sum * sum) * e.root * e.root
  }

  /// Whether PyTorch's cut is taken at v = βx.
  @inline(__always)
  @inlinable
  func isCut<S: Scalar>(_ v: S) -> Bool { threshold < .infinity && v > S(threshold) }

  public var formula: String {
    let exact = "log(1 + exp(beta*x))/beta"
    return threshold < .infinity ? "where(beta*x > threshold, x, \(exact))" : exact
  }
  public var derivativeFormula: String {
    let exact = "sigmoid(beta*x)"
    return threshold < .infinity ? "where(beta*x > threshold, 1, \(exact))" : exact
  }
  public var breakpoints: [Breakpoint] {
    guard threshold < .infinity else { return [] }
    let x = threshold / beta
    let slope = Double.sigmoid(threshold)
    return [
      .jump(
        at: x, limits: (Double.softplus(threshold) / beta, x), slopes: (slope, 1),
        convention: slope)
    ]
  }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: 0, end: .left), Asymptote(slope: 1, intercept: 0, end: .right)]
  }
  public var window: ClosedRange<Double> {
    let reach = 5 / beta
    // The cut is to be seen where it is visible: its height is e^(−threshold)/β.
    return -reach...(threshold < 5 ? max(reach, (threshold + 2) / beta) : reach)
  }
}

/// PyTorch's softplus, f(x) = ln(1 + e^(βx))/β for βx ≤ threshold and x beyond.
///
/// At the threshold it jumps by ln(1 + e^(−threshold))/β, 2.06e-9 by default. f′ there is that of the
/// left side. ``Softplus`` is the exact function.
///
/// - `beta`: the steepness, 1 by default, > 0.
/// - `threshold`: 20 by default.
public struct SoftplusWithThreshold: CatalogueActivation {
  /// The steepness β.
  public var beta = 1.0
  /// Where the cut to f(x) = x is, in units of 1/β.
  public var threshold = 20.0

  public init() {}

  public static let entry = CatalogueEntry(
    name: "Softplus with threshold", identifier: "softplus_with_threshold", valueRange: "(0, ∞)",
    sources: [
      .torch("Softplus", note: "its default; threshold=inf is the exact function"),
      .keras("softplus", note: "with PyTorch as backend"),
    ])

  public static let parameters = [
    Parameter<SoftplusWithThreshold>("beta", \.beta, in: .above(0)),
    Parameter<SoftplusWithThreshold>("threshold", \.threshold, in: .finiteOrInfinity),
  ]

  /// The function of which it is a case.
  @inlinable
  var softplus: Softplus { Softplus(beta: beta, threshold: threshold) }

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S { softplus(x) }
  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S { softplus.derivative(x) }
  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S { softplus.secondDerivative(x) }

  public var formula: String { softplus.formula }
  public var derivativeFormula: String { softplus.derivativeFormula }
  public var breakpoints: [Breakpoint] { softplus.breakpoints }
  public var asymptotes: [Asymptote] { softplus.asymptotes }
  public var window: ClosedRange<Double> { softplus.window }
}

/// Shifted softplus, f(x) = ln(1 + eˣ) − ln 2 = ln((1 + eˣ)/2), which is 0 at 0.
///
/// The difference loses all digits near 0; log1p(½·expm1(x)) keeps them. f′(x) = σ(x).
///
/// Schütt et al. 2017 (SchNet), arXiv:1706.08566.
public struct ShiftedSoftplus: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Shifted softplus", identifier: "shifted_softplus", aliases: ["ssp"],
    valueRange: "(−ln 2, ∞)",
    sources: [Source(.other, "ShiftedSoftplus", note: "SchNet, PyTorch Geometric")],
    paper: Citation(
      "Schütt et al.", 2017, "SchNet: A Continuous-Filter Convolutional Neural Network",
      arXiv: "1706.08566"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    if x > 1 { return x + .log(onePlus: .expMinusOne(-x) / 2) }
    return .log(onePlus: .expMinusOne(x) / 2)
  }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S { .sigmoid(x) }
  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S { S.logistic(x).slope }

  public var formula: String { "log((1 + exp(x))/2)" }
  public var derivativeFormula: String { "sigmoid(x)" }
  public var asymptotes: [Asymptote] {
    [
      Asymptote(intercept: -0.693147180559945309, end: .left),
      Asymptote(slope: 1, intercept: -0.693147180559945309, end: .right),
    ]
  }
  public var window: ClosedRange<Double> { -5...5 }
}

/// The square root of softplus, f(x) = √ln(1 + eˣ).
///
/// With s = softplus(x): f′(x) = σ(x)/(2√s) and f″(x) = σ′(x)/(2√s) − σ(x)²/(4s√s). Below −50,
/// where s is eˣ, all are multiples of e^(x/2), which lasts twice as far as s itself.
///
/// From the router of DeepSeek's models, in Hugging Face's transformers.
public struct SqrtSoftplus: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Sqrt-softplus", identifier: "sqrt_softplus", valueRange: "(0, ∞)",
    sources: [Source(.other, "sqrtsoftplus", note: "Hugging Face")])

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    x < -50 ? .exp(x / 2) : .sqrt(.softplus(x))
  }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    x < -50 ? .exp(x / 2) / 2 : .sigmoid(x) / (2 * .sqrt(.softplus(x)))
  }

  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    if x < -50 { return .exp(x / 2) / 4 }
    let (sigmoid, slope) = S.logistic(x)
    let s = S.softplus(x)
    return (slope - sigmoid / s * sigmoid / 2) / (2 * .sqrt(s))
  }

  public var formula: String { "sqrt(log(1 + exp(x)))" }
  public var derivativeFormula: String { "sigmoid(x)/(2*sqrt(softplus(x)))" }
  public var asymptotes: [Asymptote] { [Asymptote(intercept: 0, end: .left)] }
  public var landmarks: [Landmark] {
    [Landmark(.inflection, x: 0.921422508655360311, y: 1.12090642277853403)]
  }
  public var window: ClosedRange<Double> { -6...8 }
}
