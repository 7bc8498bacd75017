/// A number that a formula can be written over once: `Double`, `Float`, a dual number or a tape's variable.
///
/// The protocol is what activation functions need and no more: a field with elementary functions, an
/// order, literals, and a few primitives that are here because composing them from the elementary
/// functions would lose digits (see each). It is deliberately not `Real`: a dual number has no
/// exponent, no `nextUp` and no bit pattern, and inventing them would be forty members of no calculus.
///
/// Write a formula as a generic function and use literals for constants. A literal keeps all digits
/// that the scalar holds, which a conversion from `Double` would not:
///
/// ```swift
/// func softsign<S: Scalar>(_ x: S) -> S { x / (1 + x.magnitude) }
/// softsign(2.0)                           // 0.6666666666666666
/// derivative(at: 2.0, of: softsign)       // 0.1111111111111111
/// ```
public protocol Scalar: AlgebraicField, ElementaryFunctions, Comparable, ExpressibleByFloatLiteral
where Magnitude == Self {
  /// A constant.
  init(_ value: Double)

  /// The value as a `Double`, with every derivative stripped.
  var primal: Double { get }

  /// The error function erf(x) = 2/√π ∫₀ˣ e^(−t²) dt.
  static func erf(_ x: Self) -> Self

  /// The complementary error function 1 − erf(x), accurate where erf(x) is near 1.
  static func erfc(_ x: Self) -> Self

  /// e^(−x²) with the rounding error of x² put back: `exp(-x * x)` is off by x² half-ulps.
  static func gaussian(_ x: Self) -> Self

  /// The standard normal density φ(x) = e^(−x²/2)/√(2π), as careful as ``gaussian(_:)``.
  static func normalDensity(_ x: Self) -> Self

  /// The standard normal distribution Φ(x) = ½ erfc(−x/√2), with the rounding error of −x/√2 put back.
  static func normalDistribution(_ x: Self) -> Self

  /// The logistic function σ(x) = 1/(1 + e^(−x)), accurate in both tails.
  static func sigmoid(_ x: Self) -> Self

  /// The logistic function and its derivative σ′(x) = σ(x)·σ(−x), which share an exponential.
  static func logistic(_ x: Self) -> (value: Self, slope: Self)

  /// ln(1 + e^x), with no overflow above and no lost digits below.
  static func softplus(_ x: Self) -> Self

  /// sech²(x) = 1 − tanh²(x), accurate where tanh(x) is near 1.
  static func sechSquared(_ x: Self) -> Self

  /// √(x² + y²) without overflow.
  static func hypot(_ x: Self, _ y: Self) -> Self

  /// √(x² + y²) and its partial derivatives x/√(x² + y²) and y/√(x² + y²), both 0 at the origin.
  ///
  /// The partials are primitives because differentiating the quotient x/√(x² + y²) subtracts two
  /// nearly equal numbers where x is much greater than y.
  static func hypotenuse(_ x: Self, _ y: Self) -> (length: Self, partialX: Self, partialY: Self)

  /// The greatest integer not above x.
  static func floor(_ x: Self) -> Self

  /// The greater of two values; on a tape, a tie gives half of the derivative to each, as in PyTorch.
  static func maximum(_ x: Self, _ y: Self) -> Self

  /// The lesser of two values; on a tape, a tie gives half of the derivative to each, as in PyTorch.
  static func minimum(_ x: Self, _ y: Self) -> Self

  /// The exact product less the rounded one, x·y − fl(x·y), as a constant.
  ///
  /// What a sensitive function such as `exp` needs to make good the rounding of its argument:
  /// for p = x·y and e its error, exp(x·y) = exp(p) + exp(p)·e to full precision.
  static func productError(_ x: Self, _ y: Self) -> Self

  /// The exact sum less the rounded one, x + y − fl(x + y), as a constant.
  static func sumError(_ x: Self, _ y: Self) -> Self

  /// The exact quotient less the rounded one, x/y − fl(x/y), as a constant.
  static func quotientError(_ x: Self, _ y: Self) -> Self
}

extension Scalar {
  /// One half.
  @inlinable
  public static var half: Self { 0.5 }

  /// The sign: −1, 0 or 1, a constant.
  @inlinable
  public static func sign(_ x: Self) -> Self {
    x > 0 ? 1 : x < 0 ? -1 : 0
  }

  /// The quotients themselves, which serve every scalar that carries no derivatives.
  @inlinable
  public static func hypotenuse(
    _ x: Self, _ y: Self
  ) -> (length: Self, partialX: Self, partialY: Self) {
    let length = hypot(x, y)
    return length == 0 ? (length, 0, 0) : (length, x / length, y / length)
  }

  /// The value held between two bounds.
  @inlinable
  public static func clamp(_ x: Self, _ low: Self, _ high: Self) -> Self {
    minimum(maximum(x, low), high)
  }
}
