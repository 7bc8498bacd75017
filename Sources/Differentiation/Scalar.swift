/// A number that a formula can be run over: `Double`, `Float`, a dual number, a tape's variable, an
/// interval, a number with a bound of its error.
///
/// The protocol is a field with elementary functions, an order and literals: what formulas are made of
/// and no more. It is deliberately not `Real`: a dual number has no exponent, no `nextUp` and no bit
/// pattern, and inventing them would be forty members of no calculus.
///
/// Write a formula as a generic function and use literals for constants:
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

  /// The circle's constant π, to all digits that the scalar holds.
  static var pi: Self { get }

  /// The logarithm to base 2.
  static func log2(_ x: Self) -> Self

  /// The logarithm to base 10.
  static func log10(_ x: Self) -> Self

  /// The hyperbolic secant 1/cosh(x).
  static func sech(_ x: Self) -> Self

  /// The error function erf(x) = 2/√π ∫₀ˣ e^(−t²) dt.
  static func erf(_ x: Self) -> Self

  /// The complementary error function 1 − erf(x), accurate where erf(x) is near 1.
  static func erfc(_ x: Self) -> Self

  /// The standard normal density φ(x) = e^(−x²/2)/√(2π).
  static func normalDensity(_ x: Self) -> Self

  /// The standard normal distribution Φ(x) = ½ erfc(−x/√2).
  static func normalDistribution(_ x: Self) -> Self

  /// The logistic function σ(x) = 1/(1 + e^(−x)), accurate in both tails.
  static func sigmoid(_ x: Self) -> Self

  /// ln(1 + e^x), with no overflow above and no lost digits below.
  static func softplus(_ x: Self) -> Self

  /// √(x² + y²) without overflow.
  static func hypot(_ x: Self, _ y: Self) -> Self

  /// The greatest integer not above x.
  static func floor(_ x: Self) -> Self

  /// The greater of two values; on a tape, a tie gives half of the derivative to each, as in PyTorch.
  static func maximum(_ x: Self, _ y: Self) -> Self

  /// The lesser of two values; on a tape, a tie gives half of the derivative to each, as in PyTorch.
  static func minimum(_ x: Self, _ y: Self) -> Self

  /// How two numbers compare.
  ///
  /// Dual numbers compare as germs, and enclosures may leave it undecided.
  static func order(_ x: Self, _ y: Self) -> Order

  /// What encloses two values between which no order has decided; only enclosures are asked for it.
  static func either(_ x: Self, _ y: Self) -> Self
}

extension Scalar {
  /// The sign: −1, 0 or 1, a constant.
  @inlinable
  public static func sign(_ x: Self) -> Self {
    x > 0 ? 1 : x < 0 ? -1 : 0
  }

  @inlinable
  public static func order(_ x: Self, _ y: Self) -> Order { Order(comparing: x, y) }

  @inlinable
  public static func either(_ x: Self, _ y: Self) -> Self { x }
}
