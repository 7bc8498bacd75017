/// A number with a bound of its error: an enclosure of the exact result of everything done to get it.
///
/// Bounds follow from each operation's rounding and from the operands' bounds, by the triangle
/// inequality; a series adds what it leaves out. The exact result may also be an infinity or NaN, as
/// IEEE arithmetic would have it of exact operands; where it is not known which, nothing is known.
///
/// - SeeAlso: van der Hoeven, Ball arithmetic (2009); Johansson, Arb (2017).
public struct Bounded<Number: WideNumber>: Sendable {
  /// What the exact result is.
  public enum Kind: UInt8, Sendable {
    /// A number no farther from `number` than `error` units of its last place.
    case finite
    /// The infinity of `number`'s sign.
    case infinite
    /// No number.
    case undefined
    /// Anything.
    case unknown
  }

  /// The middle of the enclosure.
  public var number: Number
  /// The bound of the error in units of `number`'s last place, ≥ 0.
  public private(set) var error: Number.Bound

  // What is no finite number is told by the bound alone, as one word less is a register less.
  @inline(__always)
  private init(_ number: Number, mark: Number.Bound) {
    self.number = number
    error = mark
  }

  /// A number with a bound of its error, or where that is beyond all proportion, anything.
  @inline(__always)
  public init(_ number: Number, error: Number.Bound) {
    self.number = number
    self.error = error <= .greatest ? error : Number.Bound(.infinity)
  }

  /// What the exact result is.
  public var kind: Kind {
    if isFinite { return .finite }
    return error < 0 ? .infinite : error > 0 ? .unknown : .undefined
  }

  /// A `Double`, exactly.
  public init(_ value: Double) {
    if value.isFinite {
      self.init(Number(value), error: 0)
    } else if value.isNaN {
      self = .undefined
    } else {
      self = .infinity(isNegative: value < 0)
    }
  }

  /// Zero, exactly.
  public static var zero: Self { Self(0) }
  /// One, exactly.
  public static var one: Self { Self(1) }
  /// No number.
  public static var undefined: Self { Self(Number(0), mark: Number.Bound(.nan)) }
  /// Anything.
  public static var unknown: Self { Self(Number(0), mark: Number.Bound(.infinity)) }
  /// An infinity.
  public static func infinity(isNegative: Bool) -> Self {
    var one = Number(1)
    one.isNegative = isNegative
    return Self(one, mark: -1)
  }

  /// ln 2.
  public static var ln2: Self { Self(Number.ln2, error: 1) }
  /// The circle's constant π.
  public static var pi: Self { Self(Number.pi, error: 1) }

  /// Whether the exact result is known to be a number.
  @inline(__always)
  public var isFinite: Bool { error >= 0 && error <= .greatest }
  /// Whether it is known to be zero.
  public var isZero: Bool { error == 0 && number.isZero }
  /// Whether it may be zero.
  public var containsZero: Bool {
    // Infinite where nothing is known; below zero for infinities, and no number compares.
    error >= Self.ulps.times(number.fraction * 0.999) || (number.isZero && isFinite)
  }

  /// 2^bits: the units of the last place in the number before the first place.
  public static var ulps: Number.Bound { Number.Bound(1).scaled(by: Number.bits) }

  /// An error in other units: error·2^power.
  @inline(__always)
  public static func scaled(_ error: Number.Bound, by power: Number.Exponent) -> Number.Bound {
    error.scaled(by: power.clamped)
  }

  /// A bound of the magnitude, as a number.
  public var greatestMagnitude: Number {
    if error == 0 { return number.magnitude }
    let error = Number(bound: error).scaled(by: number.unit)
    let (sum, _) = Number.sum(number.magnitude, error)
    // The sum is cut by less than two units.
    return Number.sum(sum, Number(2).scaled(by: sum.unit)).0
  }
}

// MARK: The field

extension Bounded {
  /// The same with the other sign.
  public static prefix func - (x: Self) -> Self {
    var result = x
    result.number.isNegative.toggle()
    return result
  }

  /// The sum.
  public static func + (x: Self, y: Self) -> Self {
    guard x.isFinite, y.isFinite else { return special(sum: x, y) }
    if x.number.isZero || y.number.isZero {
      if x.isZero && y.isZero {
        // −0 + −0 is −0.
        let isNegative = x.number.isNegative && y.number.isNegative
        return Self(.zero(unit: 0, isNegative: isNegative), error: 0)
      }
      if x.isZero { return y }
      if y.isZero { return x }
    }
    let (number, rounding) = Number.sum(x.number, y.number)
    if x.error == 0 && y.error == 0 { return Self(number, error: Number.Bound(rounding)) }
    let unit = number.unit
    let error =
      scaled(x.error, by: x.number.unit - unit) + scaled(y.error, by: y.number.unit - unit)
    if !(error <= .greatest) { return vague(x, y) }
    return Self(number, error: (error + Number.Bound(rounding)).times(slack))
  }

  /// The difference.
  public static func - (x: Self, y: Self) -> Self { x + -y }

  /// The product.
  public static func * (x: Self, y: Self) -> Self {
    guard x.isFinite, y.isFinite else { return special(product: x, y) }
    let (number, rounding) = Number.product(x.number, y.number)
    if x.error == 0 && y.error == 0 { return Self(number, error: Number.Bound(rounding)) }
    // |x|·δy + |y|·δx + δx·δy in units of 2^(unit x + unit y + bits).
    let error =
      y.error.times(x.number.fraction) + x.error.times(y.number.fraction)
      + scaled(x.error, by: Number.Exponent(-Number.bits)) * y.error
    let unit = x.number.unit + y.number.unit + Number.Exponent(Number.bits)
    return Self(
      number,
      error: (scaled(error, by: unit - number.unit) + Number.Bound(rounding)).times(slack))
  }

  /// The quotient.
  public static func / (x: Self, y: Self) -> Self {
    guard x.isFinite, y.isFinite, !y.containsZero else {
      return special(quotient: x, y)
    }
    let (number, rounding) = Number.quotient(x.number, y.number)
    if x.error == 0 && y.error == 0 { return Self(number, error: Number.Bound(rounding)) }
    // (δx + |x/y|·δy)/(|y| − δy)
    let (a, b) = (x.number.fraction, y.number.fraction)
    let least = b * 0.999999999999999 - y.error.scaled(by: -Number.bits).double
    let error = (x.error + y.error.times(a / b)).times(1 / least)
    let unit = x.number.unit - y.number.unit - Number.Exponent(Number.bits)
    return Self(
      number,
      error: (scaled(error, by: unit - number.unit) + Number.Bound(rounding)).times(slack))
  }

  /// What makes good the rounding of the bounds themselves.
  static var slack: Double { 1 + 0x1p-40 }

  /// A sum in which one term's error exceeds the sum by far: zero with that error.
  private static func vague(_ x: Self, _ y: Self) -> Self {
    let (a, b) = (x.greatestMagnitude, y.greatestMagnitude)
    return within(Number.isSmaller(a, b) ? b.scaled(by: 1) : a.scaled(by: 1))
  }

  /// Whatever is no greater in magnitude than a number.
  static func within(_ bound: Number) -> Self {
    Self(.zero(unit: bound.top, isNegative: false), error: Number.Bound(bound.fraction * slack))
  }

  /// The number times a power of two.
  public func scaled(by power: Number.Exponent) -> Self {
    Self(number.scaled(by: power), mark: error)
  }

  /// The number divided by a small whole number ≠ 0.
  public func divided(by n: Int) -> Self {
    guard isFinite else { return self / Self(Double(n)) }
    let (quotient, rounding) = Number.quotient(number, n)
    if error == 0 { return Self(quotient, error: Number.Bound(rounding)) }
    let scaled = Self.scaled(
      error.times(1 / Double(n.magnitude)), by: number.unit - quotient.unit)
    return Self(quotient, error: (scaled + Number.Bound(rounding)).times(Self.slack))
  }

  /// The number without its sign.
  public var magnitude: Self {
    var result = self
    if isZero || !containsZero {
      result.number.isNegative = false
      return result
    }
    return isFinite ? .within(greatestMagnitude) : self
  }

  /// The same with an error that is greater by amount·2^unit.
  func widened(by amount: Number.Bound, unit: Number.Exponent) -> Self {
    guard isFinite else { return self }
    if number.isZero && error == 0 {
      return Self(.zero(unit: unit, isNegative: false), error: amount)
    }
    let added = Self.scaled(amount, by: unit - number.unit)
    let widened = (error + added).times(Self.slack)
    if widened <= .greatest { return Self(number, error: widened) }
    let own = greatestMagnitude
    return Self(
      .zero(unit: unit, isNegative: false),
      error: (amount + Self.scaled(Number.Bound(own.fraction), by: own.top - unit))
        .times(Self.slack))
  }

  /// An enclosure of two enclosures.
  public static func either(_ x: Self, _ y: Self) -> Self {
    if x.kind != y.kind || x.kind == .unknown { return .unknown }
    if x.kind != .finite { return x.number.isNegative == y.number.isNegative ? x : .unknown }
    let middle = (x + y).scaled(by: -1)
    let gap = (x - y).scaled(by: -1)
    if !gap.isFinite { return .unknown }
    if gap.isZero { return x }
    let greatest = gap.greatestMagnitude
    return middle.widened(by: Number.Bound(greatest.fraction), unit: greatest.top)
  }
}

// MARK: Infinities and what is no number, as IEEE 754 has them

extension Bounded {
  private static func special(sum x: Self, _ y: Self) -> Self {
    if x.kind == .undefined || y.kind == .undefined { return .undefined }
    if x.kind == .unknown || y.kind == .unknown { return .unknown }
    if x.kind == .infinite && y.kind == .infinite {
      return x.number.isNegative == y.number.isNegative ? x : .undefined
    }
    return x.kind == .infinite ? x : y
  }

  private static func special(product x: Self, _ y: Self) -> Self {
    if x.kind == .undefined || y.kind == .undefined { return .undefined }
    if x.kind == .unknown || y.kind == .unknown { return .unknown }
    if x.isZero || y.isZero { return .undefined }
    if x.containsZero || y.containsZero { return .unknown }
    return .infinity(isNegative: x.number.isNegative != y.number.isNegative)
  }

  private static func special(quotient x: Self, _ y: Self) -> Self {
    if x.kind == .undefined || y.kind == .undefined { return .undefined }
    if x.kind == .unknown || y.kind == .unknown { return .unknown }
    let isNegative = x.number.isNegative != y.number.isNegative
    if y.kind == .infinite {
      return x.kind == .infinite
        ? .undefined : Self(.zero(unit: 0, isNegative: isNegative), error: 0)
    }
    if x.kind == .infinite {
      return y.isZero || !y.containsZero ? .infinity(isNegative: isNegative) : .unknown
    }
    // A finite number by one that may be zero.
    guard y.isZero else { return .unknown }
    if x.isZero { return .undefined }
    return x.containsZero ? .unknown : .infinity(isNegative: isNegative)
  }
}
