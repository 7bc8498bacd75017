/// A binary floating-point number of a fixed number of bits, more than a `Double`'s, with an exponent of
/// its own: it neither overflows nor underflows where a `Double` would.
///
/// The value is ± significand·2^exponent. What an operation leaves out is said in units of the result's
/// last place, so that ``Bounded`` can keep account of it; infinities and NaN are its matter as well.
public protocol WideNumber: Sendable {
  /// The type of exponents.
  associatedtype Exponent: ExponentInteger

  /// What bounds of errors are told in.
  associatedtype Bound: ErrorBound

  /// The greatest number of bits of a significand.
  static var bits: Int { get }
  /// How many bits an exponent may have.
  static var greatestExponentBits: Int { get }

  /// The exponent of the last of ``bits`` places; an error of 1 is 2 to this power.
  var unit: Exponent { get }
  /// Whether the number is zero.
  var isZero: Bool { get }
  /// Whether the number, which may be zero, has a minus sign.
  var isNegative: Bool { get set }

  /// |value| / 2^(unit + bits), in [½, 1], rounded up; 0 for zero.
  var fraction: Double { get }

  /// Zero, as the middle of an enclosure whose error is told in units of 2^unit.
  static func zero(unit: Exponent, isNegative: Bool) -> Self

  /// A finite `Double`, exactly.
  init(_ value: Double)
  /// A bound of an error, rounded up.
  init(bound: Bound)

  /// A whole number, exactly if it has no more than ``bits``.
  static func integer(_ value: Exponent) -> (Self, error: Double)

  /// The value times a power of two.
  func scaled(by power: Exponent) -> Self

  /// The 64 leading bits of the significand, where they end, and whether others follow.
  var leadingBits: (significand: UInt64, exponent: Exponent, isCut: Bool) { get }

  // Each result is near the exact one, at most `error` units of its last place away.
  /// The sum, and how many units it may be off.
  static func sum(_ a: Self, _ b: Self) -> (Self, error: Double)
  /// The product, and how many units it may be off.
  static func product(_ a: Self, _ b: Self) -> (Self, error: Double)
  /// The quotient by a number other than zero, and how many units it may be off.
  static func quotient(_ a: Self, _ b: Self) -> (Self, error: Double)
  /// The quotient by a whole number other than zero, and how many units it may be off.
  static func quotient(_ a: Self, _ b: Int) -> (Self, error: Double)
  /// Of a number > 0.
  static func squareRoot(_ a: Self) -> (Self, error: Double)

  /// The greatest integer not above.
  var floor: Self { get }

  /// ln 2 and π with errors of at most 1.
  static var ln2: Self { get }
  /// The circle's constant π.
  static var pi: Self { get }

  /// a − n·c for the constant c = ln 2 or π/2 and the integer n nearest to a/c, with n and the error of
  /// what remains; nil where a is too great for n to be known.
  static func reduced(
    _ a: Self, by constant: ReducingConstant
  ) -> (rest: Self, error: Double, count: Exponent)?

  // Elementary functions of exact arguments. By default they are series over ``Bounded``, for any number
  // of bits; a type may have better ways.

  /// e^x.
  static func exponential(of x: Self) -> Bounded<Self>
  /// e^x − 1, to full relative accuracy.
  static func exponentialMinusOne(of x: Self) -> Bounded<Self>
  /// ln x of an x > 0.
  static func logarithm(of x: Self) -> Bounded<Self>
  /// ln(1 + x) of an x between −¾ and 1, to full relative accuracy.
  static func logarithm(ofOnePlus x: Self) -> Bounded<Self>
  /// sin x.
  static func sine(of x: Self) -> Bounded<Self>
  /// cos x.
  static func cosine(of x: Self) -> Bounded<Self>
  /// Both, cheaper than one after the other.
  static func sineAndCosine(of x: Self) -> (sine: Bounded<Self>, cosine: Bounded<Self>)
  /// arctan x.
  static func arctangent(of x: Self) -> Bounded<Self>
  /// erf x.
  static func errorFunction(of x: Self) -> Bounded<Self>
  /// erfc x, to full relative accuracy.
  static func complementaryErrorFunction(of x: Self) -> Bounded<Self>

  /// ln 10.
  static var ln10: Bounded<Self> { get }
  /// √½.
  static var halfRoot: Bounded<Self> { get }
  /// 2/√π, the slope of erf at 0.
  static var errorSlope: Bounded<Self> { get }
  /// 1/√(2π), the normal density at 0.
  static var normalPeak: Bounded<Self> { get }
}

/// What arguments of exponentials and of trigonometric functions are reduced by.
public enum ReducingConstant: Sendable {
  case ln2
  case halfPi
}

extension WideNumber {
  /// The same with the other sign.
  public static prefix func - (a: Self) -> Self {
    var result = a
    result.isNegative.toggle()
    return result
  }

  /// The number without its sign.
  public var magnitude: Self {
    var result = self
    result.isNegative = false
    return result
  }

  /// The exponent of the bit before the first: |value| < 2^top.
  public var top: Exponent { unit + Exponent(Self.bits) }

  /// Whether |a| < |b|, roughly: by the leading bits.
  public static func isSmaller(_ a: Self, _ b: Self) -> Bool {
    if b.isZero { return false }
    return a.isZero || a.top < b.top || (a.top == b.top && a.fraction < b.fraction)
  }

  /// The value as a `Double`: exactly if it is one, else within a unit; 0 or infinite far out of range.
  public var estimate: Double {
    if isZero { return isNegative ? -0.0 : 0 }
    let (significand, exponent, _) = leadingBits
    let power = Swift.max(-2000, Swift.min(2000, exponent.clamped))
    // In two steps, for the power alone may be out of range; the first is far from its ends.
    let first = Swift.max(-900, Swift.min(900, power))
    let size =
      Double(significand) * Double.powerOfTwo(first)
      * Double.powerOfTwo(Swift.max(-1022, Swift.min(1023, power - first)))
    return isNegative ? -size : size
  }
}
