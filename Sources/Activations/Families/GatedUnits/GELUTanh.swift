/// GELU's approximation by tanh, f(x) = ½x·(1 + tanh(√(2/π)·(x + 0.044715x³))).
///
/// It is computed as x·σ(v), v = 2√(2/π)·(x + 0.044715x³): of 1 + tanh nothing is left below −7.2.
/// v grows to 745, and e^v has v times its relative error; so v is carried with the
/// error of its rounding, and the exponential is corrected to first order. √(eᵛ) multiplies twice
/// where the result may be subnormal, to be rounded once.
///
/// f′(x) = σ(v) + x·v′·σ′(v) and f″(x) = σ′(v)·(2v′ + x·v″ − x·v′²·tanh(v/2)).
///
/// Hendrycks & Gimpel 2016, arXiv:1606.08415.
public struct GELUTanh: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "GELU (tanh)", identifier: "gelu_tanh",
    aliases: ["gelu_new", "gelu_pytorch_tanh", "gelu_fast"], valueRange: "[−0.170, ∞)",
    sources: [
      .torch("GELU", note: "with approximate=\"tanh\""),
      .jax("gelu", note: "the default there, approximate=True"),
      .keras("gelu", note: "with approximate=True, the default of keras.ops.gelu"),
      .onnx("Gelu", note: "with approximate=\"tanh\""),
      Source(
        .other, "gelu_new, gelu_pytorch_tanh, gelu_fast",
        note: "Hugging Face; gelu_fast rounds √(2/π) to ten digits"),
    ],
    paper: Citation(
      "Hendrycks & Gimpel", 2016, "Gaussian Error Linear Units", arXiv: "1606.08415"))

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    let gate = Gate(x)
    let (e, sum) = (gate.exponential, 1 + gate.exponential.value)
    if x > 0 { return x / sum }
    return gate.x * e.correction / sum * e.root * e.root
  }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    let gate = Gate(x)
    let (e, sum) = (gate.exponential, 1 + gate.exponential.value)
    let slope = gate.x * gate.slope
    if x > 0 { return (sum + slope * e.value) / (sum * sum) }
    return (sum + slope) * e.correction / (sum * sum) * e.root * e.root
  }

  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    let gate = Gate(x)
    let (e, sum) = (gate.exponential, 1 + gate.exponential.value)
    let (x, slope) = (gate.x, gate.slope)
    let tanh = (1 - e.value) / sum * S.sign(x)
    let bracket = 2 * slope + x * (gate.curvature - slope * slope * tanh)
    return bracket * e.correction / (sum * sum) * e.root * e.root
  }

  /// What the gate σ(v) is made of.
  @usableFromInline
  struct Gate<S: Scalar> {
    /// x, held where the exponential has not long vanished.
    @usableFromInline
    let x: S
    /// e^(−|v|).
    @usableFromInline
    let exponential: DecayingExponential<S>
    /// v′.
    @usableFromInline
    let slope: S
    /// v″.
    @inlinable
    var curvature: S { 6 * 0.07135481627260025 * x }

    @inlinable
    @inline(__always)
    init(_ argument: S) {
      // At ±25 the exponential is 1e-502 and its products have long vanished; at ±∞ they are NaN.
      x = S.clamp(argument, -25, 25)
      // a = √(2/π) and b = 0.044715a, each as a Double and the rest; v/2 = x·(a + b·x²).
      let a = S(0.7978845608028654)
      let b = S(0.035677408136300125)
      let square = x * x
      let cubic = b * square
      let sum = a + cubic
      let sumError =
        S.sumError(a, cubic) + S.productError(b, square) + b * S.productError(x, x)
        + (-4.984654404555460157288276e-17 - 2.060928860871591383097205e-18 * square)
      let error = S.productError(x, sum) + x * sumError
      slope = 2 * (a + 3 * cubic)
      exponential = DecayingExponential(half: x * sum, error: error)
    }
  }

  public var formula: String { "x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3)))/2" }
  public var derivativeFormula: String {
    "(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3)))/2"
      + " + x*sqrt(2/pi)*(1 + 0.134145*x^2)/(2*cosh(sqrt(2/pi)*(x + 0.044715*x^3))^2)"
  }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: 0, end: .left), Asymptote(slope: 1, intercept: 0, end: .right)]
  }
  public var landmarks: [Landmark] {
    [
      Landmark(.inflection, x: -1.41850400879082836, y: -0.110905480650303055),
      Landmark(.minimum, x: -0.752461422071016258, y: -0.170040750571254051),
      Landmark(.inflection, x: 1.41850400879082836, y: 1.30759852814052530),
    ]
  }
  public var window: ClosedRange<Double> { -4...3 }
}
