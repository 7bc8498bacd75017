/// Which of the formats of 16 bits a ``ShortFloat`` has.
public protocol ShortFormat: Sendable {
  /// The format.
  static var format: Format { get }
}

/// IEEE binary16 as the format of a ``ShortFloat``.
public enum HalfFormat: ShortFormat {
  /// IEEE binary16.
  public static var format: Format { .half }
}

/// The leading half of binary32 as the format of a ``ShortFloat``.
public enum BFloat16Format: ShortFormat {
  /// The leading half of an IEEE binary32.
  public static var format: Format { .bfloat16 }
}

/// IEEE binary16: 11 bits, up to 65,504.
public typealias Half = ShortFloat<HalfFormat>

/// bfloat16: 8 bits, and the exponents of a `Float`.
public typealias BFloat16 = ShortFloat<BFloat16Format>

/// A number of a format of 16 bits, with that format's plain arithmetic.
///
/// Each operation is done in `Double` and rounded once more, to this format. For sums, products, quotients
/// and roots that is the same as rounding the exact result, since 53 ≥ 2p + 2 (Figueroa, 1995); for
/// functions it is what a library that has them correctly rounded in all but a few cases would give.
public struct ShortFloat<Kind: ShortFormat>: Sendable {
  /// The number, which the format holds.
  public let value: Double

  /// The number of the format nearest to a `Double`; of two as near, the even one.
  public init(_ value: Double) { self.value = Kind.format.nearest(to: value) }

  /// What is known to be a number of the format.
  init(exactly value: Double) { self.value = value }
}

extension ShortFloat {
  /// The bits of an exponent.
  private static var exponentBits: Int { 16 - Kind.format.significandBits }
  /// The bits of a significand without the hidden one.
  private static var fractionBits: Int { Kind.format.significandBits - 1 }

  /// The number of a pattern of sign, exponent and significand.
  public init(bitPattern: UInt16) {
    let (fractionBits, exponentMask) = (Self.fractionBits, 1 << Self.exponentBits - 1)
    let place = Int(bitPattern & 0x7FFF)
    let fraction = place & (1 << fractionBits - 1)
    let size: Double =
      place >> fractionBits == exponentMask
      ? (fraction == 0 ? .infinity : .nan) : Kind.format.magnitude(at: place)
    self.init(exactly: bitPattern >> 15 == 1 ? -size : size)
  }

  /// The pattern of sign, exponent and significand; of all NaN the quiet one.
  public var bitPattern: UInt16 {
    let (fractionBits, exponentMask) = (Self.fractionBits, 1 << Self.exponentBits - 1)
    let sign: UInt16 = value.sign == .minus ? 1 << 15 : 0
    if value.isNaN { return sign | UInt16(exponentMask << fractionBits | 1 << (fractionBits - 1)) }
    if value.isInfinite { return sign | UInt16(exponentMask << fractionBits) }
    return sign | UInt16(Kind.format.place(of: value))
  }
}
