/// What bounds of errors are told in: a `Double`, or one with an exponent of its own where numbers have so
/// many bits that the error of a sum that cancels is beyond every `Double` in units of the last place.
public protocol ErrorBound: Comparable, Sendable, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral
{
  /// A bound from a `Double`; NaN, infinity and numbers below zero are kept as marks.
  init(_ value: Double)
  /// The bound as a `Double`: infinity where it is too great, at least 2^−900 where it is not zero.
  var double: Double { get }
  /// Beyond this a bound says nothing.
  static var greatest: Self { get }

  /// The sum.
  static func + (a: Self, b: Self) -> Self
  /// The product.
  static func * (a: Self, b: Self) -> Self
  /// The bound times a number ≥ 0.
  func times(_ factor: Double) -> Self
  /// The bound times a power of two, and never less than is representable.
  func scaled(by power: Int) -> Self
}

extension Double: ErrorBound {
  /// The bound itself.
  @inline(__always)
  public var double: Double { self }
  /// 2^900.
  public static var greatest: Double { 0x1p900 }

  /// The product.
  @inline(__always)
  public func times(_ factor: Double) -> Double { self * factor }

  /// The bound times a power of two: infinite where that is too great, at least 2^−900 unless it is zero.
  public func scaled(by power: Int) -> Double {
    if self == 0 { return 0 }
    if power > 1000 { return .infinity }
    let factor = power < -900 ? 0x1p-900 : Double.powerOfTwo(power)
    return Swift.max(0x1p-900, self * factor)
  }

  /// 2^power for −1022 ≤ power ≤ 1023, by its bits.
  @inline(__always)
  static func powerOfTwo(_ power: Int) -> Double {
    Double(bitPattern: UInt64(truncatingIfNeeded: 1023 &+ power) &<< 52)
  }
}

/// A bound with an exponent of its own: fraction·2^exponent.
public struct LongBound: ErrorBound {
  /// In [½, 1), or 0, or a mark: NaN, infinity, −1.
  private let fraction: Double
  private let exponent: Int

  private init(fraction: Double, exponent: Int) {
    self.fraction = fraction
    self.exponent = exponent
  }

  /// A bound from a `Double`.
  public init(_ value: Double) { self.init(value, scaledBy: 0) }

  private init(_ value: Double, scaledBy power: Int) {
    guard value > 0, value.isFinite else {
      self.init(fraction: value, exponent: 0)
      return
    }
    let exponent = Int(value.exponent) + 1
    self.init(
      fraction: value.significand / 2,
      exponent: Swift.max(-1 << 60, Swift.min(1 << 60, exponent + power)))
  }

  /// A bound from a literal.
  public init(integerLiteral value: Int) { self.init(Double(value)) }
  /// A bound from a literal.
  public init(floatLiteral value: Double) { self.init(value) }

  /// 2^(2^40).
  public static var greatest: LongBound { LongBound(fraction: 0.5, exponent: 1 << 40) }

  /// The bound as a number times a power of two.
  var parts: (Double, Int) { (fraction, exponent) }

  private var isPlain: Bool { fraction > 0 && fraction.isFinite }

  /// The bound as a `Double`.
  public var double: Double {
    guard isPlain else { return fraction }
    return exponent > 1000 ? .infinity : fraction.scaled(by: exponent)
  }

  /// Whether one is less than the other; NaN is not.
  public static func < (a: Self, b: Self) -> Bool {
    guard a.isPlain, b.isPlain else {
      if a.fraction.isNaN || b.fraction.isNaN { return false }
      return a.rank < b.rank
    }
    return (a.exponent, a.fraction) < (b.exponent, b.fraction)
  }

  /// Whether one is at most the other; NaN is not.
  public static func <= (a: Self, b: Self) -> Bool { a < b || a == b }
  /// Whether one is at least the other; NaN is not.
  public static func >= (a: Self, b: Self) -> Bool { b <= a }
  /// Whether one is greater than the other; NaN is not.
  public static func > (a: Self, b: Self) -> Bool { b < a }
  /// Whether both are the same; NaN is not.
  public static func == (a: Self, b: Self) -> Bool {
    a.fraction == b.fraction && a.exponent == b.exponent
  }

  /// What orders marks, zero and plain bounds.
  private var rank: Int { fraction < 0 ? -1 : fraction == 0 ? 0 : isPlain ? 1 : 2 }

  /// The sum.
  public static func + (a: Self, b: Self) -> Self {
    guard a.isPlain, b.isPlain else {
      return a.fraction == 0 ? b : b.fraction == 0 ? a : LongBound(a.fraction + b.fraction)
    }
    let (greater, less) = a.exponent >= b.exponent ? (a, b) : (b, a)
    let gap = Swift.min(900, greater.exponent - less.exponent)
    // The sum is rounded up by what is left out of it.
    let sum = greater.fraction + less.fraction * Double.powerOfTwo(-gap)
    return LongBound(sum * (1 + 0x1p-50), scaledBy: greater.exponent)
  }

  /// The product.
  public static func * (a: Self, b: Self) -> Self {
    guard a.isPlain, b.isPlain else { return LongBound(a.fraction * b.fraction) }
    return LongBound(a.fraction * b.fraction * (1 + 0x1p-50), scaledBy: a.exponent + b.exponent)
  }

  /// The bound times a factor, rounded up.
  public func times(_ factor: Double) -> Self { self * LongBound(factor) }

  /// The bound times a power of two.
  public func scaled(by power: Int) -> Self {
    isPlain
      ? LongBound(fraction, scaledBy: exponent + Swift.max(-1 << 59, Swift.min(1 << 59, power)))
      : self
  }
}
