/// A binary floating-point format of IEEE 754's kind: how many bits, and which exponents.
public struct Format: Sendable, Equatable {
  /// The bits of a significand, the hidden one included.
  public let significandBits: Int
  /// The exponent of the smallest subnormal number.
  public let leastExponent: Int
  /// The exponent of the greatest power of two.
  public let greatestExponent: Int

  /// IEEE binary64.
  public static let double = Format(
    significandBits: 53, leastExponent: -1074, greatestExponent: 1023)
  /// IEEE binary32.
  public static let float = Format(
    significandBits: 24, leastExponent: -149, greatestExponent: 127)
  /// IEEE binary16.
  public static let half = Format(
    significandBits: 11, leastExponent: -24, greatestExponent: 15)
  /// The leading half of an IEEE binary32.
  public static let bfloat16 = Format(
    significandBits: 8, leastExponent: -133, greatestExponent: 127)

  /// The greatest finite number.
  public var greatestFinite: Double {
    Self.powerOfTwo(greatestExponent) * (2 - Self.powerOfTwo(1 - significandBits))
  }

  /// The least number above zero, which is subnormal.
  public var leastNonzero: Double {
    Self.powerOfTwo(Swift.max(-1022, leastExponent))
      * Self.powerOfTwo(Swift.min(0, leastExponent + 1022))
  }

  /// The distance from a number's magnitude to the next greater one of this format, as if there were one
  /// above the greatest: 2^(e + 1 − p) for a normal number of exponent e.
  ///
  /// It is NaN for infinities and NaN.
  public func ulp(of value: Double) -> Double {
    guard value.isFinite else { return .nan }
    let exponent = value == 0 ? leastExponent : Int(value.exponent) + 1 - significandBits
    if exponent <= leastExponent { return leastNonzero }
    // In two steps, for the spacing of small normal doubles is itself subnormal.
    return Self.powerOfTwo(Swift.max(-1022, exponent))
      * Self.powerOfTwo(Swift.min(0, exponent + 1022))
  }

  /// The number of this format nearest to a `Double`; of two as near, the even one.
  public func nearest(to value: Double) -> Double {
    if self == .double || !value.isFinite || value == 0 { return value }
    // Half a unit beyond the greatest at most; and what follows would overflow far beyond.
    if value.magnitude > 2 * greatestFinite { return value < 0 ? -.infinity : .infinity }
    // Added to and taken from 3·2⁵¹ of its last places, a number is rounded to these by the machine.
    let shift = 0x1.8p52 * ulp(of: value)
    let result = (value.magnitude + shift) - shift
    let rounded = result > greatestFinite ? .infinity : result
    return value < 0 ? -rounded : rounded
  }

  /// 2^power for −1022 ≤ power ≤ 1023.
  static func powerOfTwo(_ power: Int) -> Double { Double.powerOfTwo(power) }
}
