import Differentiation

/// All real numbers between two doubles: what a formula's values lie between while x runs over a stretch.
///
/// Every operation encloses all results for all operands, with ends rounded outward. An end may be
/// infinite. Where an operand leaves an operation's domain, what remains of it counts, and the result
/// says so: ``isDefined`` is false.
///
/// ```swift
/// let x = Interval(1, 2)
/// x*x - x                  // [-1, 3], which holds [0, 2]
/// Interval.log(x - 1)      // [-inf, 0], isDefined is false
/// ```
///
/// - SeeAlso: Moore, Interval Analysis (1966); IEEE 1788-2015.
public struct Interval: Sendable {
  /// The lower end; NaN where there is no value at all.
  public let low: Double
  /// The upper end.
  public let high: Double
  /// Whether every operation was defined and continuous for all of its operands.
  public let isDefined: Bool

  /// All numbers between two, of which the first is not above the second.
  public init(_ low: Double, _ high: Double, isDefined: Bool = true) {
    self.low = low
    self.high = high
    self.isDefined = isDefined
  }

  /// No number.
  public static var empty: Self { Self(.nan, .nan, isDefined: false) }
  /// Every number, where an operation was not defined.
  public static var unknown: Self { Self(-.infinity, .infinity, isDefined: false) }

  /// Whether there is no value at all.
  public var isEmpty: Bool { low.isNaN || high.isNaN }
  /// Whether a number is among the values.
  public func contains(_ value: Double) -> Bool { low <= value && value <= high }
  /// Whether it has both ends and is defined throughout.
  public var isBounded: Bool { isDefined && low.isFinite && high.isFinite }
  /// The greatest magnitude of a value.
  public var greatestMagnitude: Double { Swift.max(low.magnitude, high.magnitude) }
  /// The least magnitude of a value.
  public var leastMagnitude: Double { low > 0 ? low : high < 0 ? -high : 0 }
  /// The distance of the ends.
  public var width: Double { high - low }

  /// −1 or 1 where all values are on one side of 0, 0 where all are 0, else nil.
  public var sign: Int? {
    if low > 0 { return 1 }
    if high < 0 { return -1 }
    return low == 0 && high == 0 ? 0 : nil
  }

  /// What two intervals have in common; the first where that is nothing.
  public func intersection(_ other: Self) -> Self {
    guard other.isDefined else { return self }
    let (low, high) = (Swift.max(low, other.low), Swift.min(high, other.high))
    return low <= high ? Self(low, high, isDefined: isDefined) : self
  }
}

// MARK: The field

extension Interval {
  /// The same with the other sign.
  public static prefix func - (x: Self) -> Self { Self(-x.high, -x.low, isDefined: x.isDefined) }

  /// The sum.
  public static func + (x: Self, y: Self) -> Self {
    Self(
      Rounding.sumDown(x.low, y.low), Rounding.sumUp(x.high, y.high),
      isDefined: x.isDefined && y.isDefined)
  }

  /// The difference.
  public static func - (x: Self, y: Self) -> Self {
    Self(
      Rounding.sumDown(x.low, -y.high), Rounding.sumUp(x.high, -y.low),
      isDefined: x.isDefined && y.isDefined)
  }

  /// The product.
  public static func * (x: Self, y: Self) -> Self {
    let isDefined = x.isDefined && y.isDefined
    if x.isEmpty || y.isEmpty { return .empty }
    // By the signs two products suffice, but where both reach across 0.
    if x.low < 0 && x.high <= 0 { return -(-x * y) }
    if y.low < 0 && y.high <= 0 { return -(x * -y) }
    let low: Double
    let high: Double
    switch (x.low >= 0, y.low >= 0) {
    case (true, true):
      low = Rounding.productDown(x.low, y.low)
      high = Rounding.productUp(x.high, y.high)
    case (true, false):
      low = Rounding.productDown(x.high, y.low)
      high = Rounding.productUp(x.high, y.high)
    case (false, true):
      low = Rounding.productDown(x.low, y.high)
      high = Rounding.productUp(x.high, y.high)
    case (false, false):
      low = Swift.min(
        Rounding.productDown(x.low, y.high), Rounding.productDown(x.high, y.low))
      high = Swift.max(Rounding.productUp(x.low, y.low), Rounding.productUp(x.high, y.high))
    }
    return Self(low, high, isDefined: isDefined)
  }

  /// The quotient.
  public static func / (x: Self, y: Self) -> Self {
    if x.isEmpty || y.isEmpty { return .empty }
    if y.high < 0 { return -(x / -y) }
    if y.low > 0 {
      let isDefined = x.isDefined && y.isDefined
      return Self(
        Rounding.quotientDown(x.low, x.low >= 0 ? y.high : y.low),
        Rounding.quotientUp(x.high, x.high >= 0 ? y.low : y.high), isDefined: isDefined)
    }
    if x.low == 0 && x.high == 0 { return Self(0, 0, isDefined: false) }
    // The divisor reaches 0 from one side: the quotients reach an infinity.
    if y.low == 0 && y.high > 0 {
      if x.low >= 0 {
        return Self(Rounding.quotientDown(x.low, y.high), .infinity, isDefined: false)
      }
      if x.high <= 0 {
        return Self(-.infinity, Rounding.quotientUp(x.high, y.high), isDefined: false)
      }
    }
    if y.high == 0 && y.low < 0 { return -(x / -y) }
    return .unknown
  }

  /// The number without its sign.
  public var magnitude: Self {
    if low >= 0 || isEmpty { return self }
    if high <= 0 { return -self }
    return Self(0, Swift.max(-low, high), isDefined: isDefined)
  }

  /// The smallest interval that holds two.
  public static func either(_ x: Self, _ y: Self) -> Self {
    if x.isEmpty { return Self(y.low, y.high, isDefined: false) }
    if y.isEmpty { return Self(x.low, x.high, isDefined: false) }
    return Self(
      Swift.min(x.low, y.low), Swift.max(x.high, y.high), isDefined: false)
  }
}
