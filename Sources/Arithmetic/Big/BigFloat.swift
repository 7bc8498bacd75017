/// A number of bits, as a type, so that numbers of different precision cannot be mixed.
public protocol Precision: Sendable {
  /// The greatest number of bits of a significand.
  static var bits: Int { get }
}

/// A number with a significand of up to `Size.bits` bits and an exponent of any length.
///
/// A significand is as short as the number allows, so that whole numbers and doubles stay cheap.
public struct BigFloat<Size: Precision>: WideNumber {
  /// The significand, without trailing places that the number has no need of.
  public private(set) var significand: Natural
  /// The exponent of the significand's last bit; of zero, the unit of its error.
  public private(set) var exponent: LongInteger
  /// Whether the number, which may be zero, has a minus sign.
  public var isNegative: Bool

  /// The greatest number of bits of a significand.
  public static var bits: Int { Size.bits }
  /// How many bits an exponent may have.
  public static var greatestExponentBits: Int { 1 << 14 }

  /// A significand of any length, cut to ``bits``; the second result is whether bits were lost.
  public static func cut(
    _ significand: Natural, exponent: LongInteger, isNegative: Bool
  ) -> (Self, error: Double) {
    let excess = significand.bitWidth - bits
    guard excess > 0 else {
      return (Self(significand: significand, exponent: exponent, isNegative: isNegative), 0)
    }
    let isExact = significand.trailingZeroBitCount >= excess
    return (
      Self(
        significand: significand >> excess, exponent: exponent + LongInteger(excess),
        isNegative: isNegative), isExact ? 0 : 1
    )
  }

  /// A number ±significand·2^exponent.
  public init(significand: Natural, exponent: LongInteger, isNegative: Bool) {
    self.significand = significand
    self.exponent = exponent
    self.isNegative = isNegative
  }

  /// A `Double`, exactly.
  public init(_ value: Double) {
    let isSubnormal = value.exponentBitPattern == 0
    let bits = value.significandBitPattern | (isSubnormal ? 0 : 1 << 52)
    let zeros = bits == 0 ? 0 : bits.trailingZeroBitCount
    self.init(
      significand: Natural(UInt(bits >> zeros)),
      exponent: LongInteger(Int(value.exponentBitPattern) + (isSubnormal ? 1 : 0) - 1075 + zeros),
      isNegative: value.sign == .minus)
  }

  /// A whole number, cut where it has more bits than numbers hold.
  public static func integer(_ value: LongInteger) -> (Self, error: Double) {
    cut(value.magnitude, exponent: 0, isNegative: value.isNegative)
  }

  /// A bound of an error, exactly.
  public init(bound: LongBound) {
    let (value, power) = bound.parts
    self = Self(value).scaled(by: LongInteger(power))
  }

  /// Zero, as the middle of an enclosure whose error is told in units of 2^unit.
  public static func zero(unit: LongInteger, isNegative: Bool) -> Self {
    Self(significand: 0, exponent: unit, isNegative: isNegative)
  }

  /// Whether the number is zero.
  public var isZero: Bool { significand.isZero }

  /// The exponent of the unit in which an error is told.
  public var unit: LongInteger {
    isZero ? exponent : exponent + LongInteger(significand.bitWidth - Self.bits)
  }

  /// The 64 leading bits of the significand, where they end, and whether others follow.
  public var leadingBits: (significand: UInt64, exponent: LongInteger, isCut: Bool) {
    let excess = significand.bitWidth - 64
    if excess <= 0 {
      return (UInt64(significand.lowWord) << -excess, exponent + LongInteger(excess), false)
    }
    return (
      UInt64((significand >> excess).lowWord), exponent + LongInteger(excess),
      significand.trailingZeroBitCount < excess
    )
  }

  /// The magnitude as a part of 2^top, in [½, 1], rounded up; 0 for zero.
  public var fraction: Double {
    isZero ? 0 : Double(leadingBits.significand) * 0x1.0000000000002p-64
  }

  /// The number times a power of two.
  public func scaled(by power: LongInteger) -> Self {
    Self(significand: significand, exponent: exponent + power, isNegative: isNegative)
  }

  /// The greatest integer not above.
  public var floor: Self {
    if isZero || exponent >= 0 { return self }
    let places = (-exponent).clamped
    if places >= significand.bitWidth {
      return isNegative ? -Self(1) : .zero(unit: 0, isNegative: false)
    }
    var whole = significand >> places
    if isNegative, whole << places != significand { whole += 1 }
    return Self(significand: whole, exponent: 0, isNegative: isNegative)
  }
}
