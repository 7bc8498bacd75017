/// ARiA2, f(x) = x·σ(bx)ᵃ, a gate from Richards' curve.
///
/// f′(x) = σᵃ·(1 + a·v·σ(−v)) and f″(x) = a·b·σᵃ·σ(−v)·(2 + v·(a·σ(−v) − σ(v))), v = bx.
/// For v ≤ 0, σᵃ is e^(av)·(1 + eᵛ)⁻ᵃ, with the rounding errors of v and of av put back into the
/// exponential, whose root multiplies twice.
///
/// - `a`: the exponent, 1.5 by default, > 0.
/// - `b`: the steepness, 2 by default, > 0.
///
/// Patwardhan, Ingalhalikar & Walambe 2018, arXiv:1805.08878.
public struct ARiA2: CatalogueActivation {
  /// The exponent.
  public var a = 1.5
  /// The steepness.
  public var b = 2.0

  public init() {}

  public static let entry = CatalogueEntry(
    name: "ARiA2", identifier: "aria2", aliases: ["aria"], valueRange: "[min f, ∞)",
    sources: [
      Source(.other, "Aria2", note: "pywick; Echo's omits the factor x and has a = 1, b = 0.5")
    ],
    paper: Citation(
      "Patwardhan, Ingalhalikar & Walambe", 2018,
      "ARiA: Utilizing Richard's Curve for Controlling the Non-monotonicity of the Activation "
        + "Function in Deep Neural Nets", arXiv: "1805.08878"))

  public static let parameters = [
    Parameter<ARiA2>("a", \.a, aliases: ["alpha"], in: .above(0)),
    Parameter<ARiA2>("b", \.b, aliases: ["beta"], in: .above(0)),
  ]

  @inlinable
  public func callAsFunction<S: Scalar>(_ x: S) -> S {
    let gate = Gate(self, x)
    if gate.v > 0 { return x * gate.factor }
    return gate.x * gate.factor * gate.power.correction * gate.power.root * gate.power.root
  }

  @inlinable
  public func derivative<S: Scalar>(_ x: S) -> S {
    let gate = Gate(self, x)
    let complement = (gate.v > 0 ? gate.e.value : 1) / (1 + gate.e.value)
    let slope = gate.factor * (1 + S(a) * gate.v * complement)
    if gate.v > 0 { return slope }
    return slope * gate.power.correction * gate.power.root * gate.power.root
  }

  @inlinable
  public func secondDerivative<S: Scalar>(_ x: S) -> S {
    let gate = Gate(self, x)
    let sum = 1 + gate.e.value
    let complement = (gate.v > 0 ? gate.e.value : 1) / sum
    let sigmoid = (gate.v > 0 ? 1 : gate.e.value) / sum
    let bracket = 2 + gate.v * (S(a) * complement - sigmoid)
    let decay = gate.v > 0 ? gate.e : gate.power
    return S(a) * S(b) * gate.factor * bracket / sum * decay.correction * decay.root * decay.root
  }

  /// The parts of σ(v)ᵃ, v = bx.
  @usableFromInline
  struct Gate<S: Scalar> {
    /// x and v, held where on the left all has long vanished.
    @usableFromInline
    let x: S
    @usableFromInline
    let v: S
    /// e^(−|v|).
    @usableFromInline
    let e: DecayingExponential<S>
    /// (1 + e^(−|v|))⁻ᵃ.
    @usableFromInline
    let factor: S
    /// e^(−a|v|), a factor of the gate on the left.
    @usableFromInline
    let power: DecayingExponential<S>

    @inlinable
    @inline(__always)
    init(_ function: ARiA2, _ argument: S) {
      let decay = function.b * min(function.a, 1)
      x = S.maximum(argument, S(-1500 / decay))
      let (product, error) = x.multiplied(by: function.b)
      v = S.minimum(product, 1500)
      e = DecayingExponential(v, error: error)
      factor = S.exp(-S(function.a) * .log(onePlus: e.value))
      let (exponent, exponentError) = v.multiplied(by: function.a)
      power = DecayingExponential(exponent, error: exponentError + S(function.a) * error)
    }
  }

  public var formula: String { "x*sigmoid(b*x)^a" }
  public var derivativeFormula: String { "sigmoid(b*x)^a*(1 + a*b*x*sigmoid(-b*x))" }
  public var asymptotes: [Asymptote] {
    [Asymptote(intercept: 0, end: .left), Asymptote(slope: 1, intercept: 0, end: .right)]
  }
  /// With other b the graph is that of b = 2 shrunk b/2 times in both directions; of other
  /// exponents no coordinates are known.
  public var landmarks: [Landmark] {
    guard a == 1.5 else { return [] }
    let scale = 2 / b
    return [
      Landmark(.inflection, x: -0.881744575983478782 * scale, y: -0.0493684152655999907 * scale),
      Landmark(.minimum, x: -0.464882220631008238 * scale, y: -0.0699776413197014266 * scale),
      Landmark(.inflection, x: 1.23963473790175585 * scale, y: 1.09867023401630990 * scale),
    ]
  }
  public var window: ClosedRange<Double> { -8 / b...6 / b }
}
