import Arithmetic

enum Bits256: Precision { static var bits: Int { 256 } }
enum Bits1024: Precision { static var bits: Int { 1024 } }
enum Bits2048: Precision { static var bits: Int { 2048 } }

/// An enclosure that can be compared with one of another number of bits.
protocol Comparison {
  /// The same enclosure with room for more bits; nil for what is no finite number.
  var lengthened: Bounded<BigFloat<Bits2048>>? { get }
  /// Whether it may be anything.
  var isUnknown: Bool { get }
  /// The infinity that it is, or NaN.
  var limit: Double { get }
}

extension Comparison {
  /// Whether both may be the same number.
  func meets(_ other: some Comparison) -> Bool {
    if isUnknown || other.isUnknown { return true }
    if let own = lengthened, let other = other.lengthened {
      let sign = (own - other).sign
      return sign == nil || sign == 0
    }
    return lengthened == nil && other.lengthened == nil
      && (limit == other.limit || (limit.isNaN && other.limit.isNaN))
  }
}

extension Bounded {
  var isUnknown: Bool { kind == .unknown }
  var limit: Double { kind == .infinite ? (number.isNegative ? -.infinity : .infinity) : .nan }
}

extension Wide: Comparison {
  var isUnknown: Bool { bounded.isUnknown }
  var limit: Double { bounded.limit }
  var lengthened: Bounded<BigFloat<Bits2048>>? {
    guard bounded.isFinite else { return nil }
    let number = bounded.number
    return Bounded(
      BigFloat(
        significand: Natural(number.significand), exponent: LongInteger(number.unit),
        isNegative: number.isNegative), error: 0
    )
    .around(LongBound(bounded.error), unit: LongInteger(number.unit))
  }
}

/// An enclosure by long numbers.
struct Long<Size: Precision>: Comparison {
  let bounded: Bounded<BigFloat<Size>>

  init(_ bounded: Bounded<BigFloat<Size>>) { self.bounded = bounded }

  var isUnknown: Bool { bounded.isUnknown }
  var limit: Double { bounded.limit }
  var lengthened: Bounded<BigFloat<Bits2048>>? {
    guard bounded.isFinite else { return nil }
    let number = bounded.number
    return Bounded(
      BigFloat(
        significand: number.significand, exponent: number.exponent, isNegative: number.isNegative),
      error: 0
    )
    .around(bounded.error, unit: number.unit)
  }
}

extension Bounded<BigFloat<Bits2048>> {
  /// An exact number with an error in any units.
  fileprivate func around(_ error: LongBound, unit: LongInteger) -> Self {
    if error == 0 { return self }
    let width = Self(BigFloat(bound: error).scaled(by: unit), error: 0)
    return .either(self - width, self + width)
  }
}
