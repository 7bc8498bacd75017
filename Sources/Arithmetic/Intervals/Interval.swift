/// All the real numbers between two doubles: an enclosure of a formula's values over a stretch of x.
///
/// Whatever numbers the operands stand for, the result of exact arithmetic with them is in the result: a
/// formula run over intervals encloses its values at every point. What is left out by rounding is added
/// outward at each end. An end may be infinite, which means without bound; infinity is no member.
///
/// ```swift
/// let x = Interval(0, 2)
/// x * x - x                    // [−2, 4], around the values' own [−0.25, 2]
/// Interval.log(Interval(-1, 1))  // [−∞, 0], undefined at some points
/// ```
///
/// - SeeAlso: Moore, Interval Analysis (1966); IEEE 1788-2015, whose decorations these are.
public struct Interval: Sendable {
  /// What is known of a result as a function of the variables over all of their intervals.
  public enum Decoration: Int8, Sendable, Comparable {
    /// Nothing: it may be undefined at some points, or at all.
    case trivial
    /// It is defined at every point.
    case defined
    /// It is defined and continuous.
    case continuous
    /// It is defined, continuous and bounded.
    case common

    /// Whether one says less than the other.
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// The lower end, −∞ for none.
  public let lower: Double
  /// The upper end, ∞ for none.
  public let upper: Double
  /// What is known of definedness and continuity.
  public let decoration: Decoration

  /// Ends in order, with what is known of operands and operation; unbounded results are not common.
  init(_ lower: Double, _ upper: Double, _ decoration: Decoration) {
    self.lower = lower
    self.upper = upper
    let isBounded = lower > -.infinity && upper < .infinity
    self.decoration = isBounded ? decoration : min(decoration, .continuous)
  }

  /// All numbers from one double to another; in the wrong order, or with NaN, none.
  public init(_ lower: Double, _ upper: Double) {
    guard lower <= upper, lower < .infinity, upper > -.infinity else {
      self = .empty
      return
    }
    self.init(lower, upper, .common)
  }

  /// One number; NaN is none, and an infinity whatever is beyond every double, undefined at some points.
  public init(_ value: Double) {
    if value.isFinite {
      self.init(value, value, .common)
    } else if value.isNaN {
      self = .empty
    } else {
      let end = Double.greatestFiniteMagnitude
      self = value > 0 ? Self(end, .infinity, .trivial) : Self(-.infinity, -end, .trivial)
    }
  }
}

extension Interval {
  /// No number: the value of what is nowhere defined.
  public static let empty = Self(.infinity, -.infinity, .trivial)
  /// Every number.
  public static let entire = Self(-.infinity, .infinity, .continuous)

  /// Whether it has no number: the result is nowhere defined.
  public var isEmpty: Bool { !(lower <= upper) }
  /// Whether the result is defined at every point.
  public var isDefined: Bool { decoration >= .defined }
  /// Whether the result is defined and continuous.
  public var isContinuous: Bool { decoration >= .continuous }
  /// Whether it is a single number.
  public var isPoint: Bool { lower == upper }

  /// Whether a number is in it.
  public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  /// The smallest interval with all numbers of two.
  public func hull(_ other: Self) -> Self {
    Self(min(lower, other.lower), max(upper, other.upper), min(decoration, other.decoration))
  }

  /// The same numbers with no more than this known of them.
  func limited(to decoration: Decoration) -> Self {
    Self(lower, upper, min(self.decoration, decoration))
  }

  /// The numbers that are also in a domain, with nothing known where others were left out.
  ///
  /// - Parameter isOpen: Whether the domain's own ends, where they are finite, are no part of it.
  func clipped(_ least: Double, _ greatest: Double, isOpen: Bool = false) -> Self {
    let isInside = isOpen ? lower > least && upper < greatest : lower >= least && upper <= greatest
    if isInside { return self }
    let isOutside =
      isOpen ? upper <= least || lower >= greatest : upper < least || lower > greatest
    if isOutside || isEmpty { return .empty }
    return Self(max(lower, least), min(upper, greatest), .trivial)
  }
}

extension Interval: CustomStringConvertible {
  /// The ends in brackets.
  public var description: String { isEmpty ? "[]" : "[\(lower), \(upper)]" }
}
