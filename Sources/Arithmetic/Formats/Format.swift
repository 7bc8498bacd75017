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
    Double(sign: .plus, exponent: greatestExponent + 1, significand: 1)
      * (1 - Double(sign: .plus, exponent: -significandBits, significand: 1))
  }
}
