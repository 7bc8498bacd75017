public import Arithmetic

/// A true value to more digits than any format has: the sum of two doubles.
public struct TrueNumber: Sendable, Equatable {
  /// The value as a `Double`; infinite beyond the greatest of them, NaN where there is none.
  public var nearest: Double
  /// What is left, less than an ulp of ``nearest``.
  public var rest: Double

  /// A number by its parts.
  public init(_ nearest: Double, rest: Double = 0) {
    self.nearest = nearest
    self.rest = rest
  }

  /// No value: the function has none there, or it is not known.
  public static let none = TrueNumber(.nan)

  /// The middle of an enclosure.
  init<Number: Enclosure>(_ enclosure: Number) {
    var first = enclosure.primal
    if first.isInfinite {
      // An estimate may be rounded up beyond the greatest number.
      let greatest = Double.greatestFiniteMagnitude * (first < 0 ? -1 : 1)
      let rest = (enclosure - Number(greatest)).primal
      if rest.magnitude < greatest.ulp / 2 { first = greatest }
    }
    guard first.isFinite else {
      (nearest, rest) = (first, 0)
      return
    }
    let second = (enclosure - Number(first)).primal
    nearest = first + second
    rest = (first - nearest) + second
  }

  /// Whether it is a number within the range of doubles.
  public var isFinite: Bool { nearest.isFinite }
  /// Whether there is no value.
  public var isNaN: Bool { nearest.isNaN }
  /// The distance from a `Double`, result − truth.
  public func difference(from result: Double) -> Double { (result - nearest) - rest }
}

extension TrueNumber {
  /// The error of a result in ulps of the true value: (result − truth)/ulp(truth), with its sign.
  ///
  /// The ulp is the spacing of the format's numbers at the truth, never below that of its subnormal
  /// numbers. A truth beyond the greatest number counts as infinity.
  ///
  /// - Parameters:
  ///   - result: A number of the format, widened.
  ///   - format: The format.
  ///   - unit: The ulp is at least this: near a root that of the truth shrinks to nothing.
  /// - Returns: The error; 0 for equal infinities and for two NaNs, infinity where one of the two is
  ///   infinite or NaN and the other is not.
  public func ulps(of result: Double, in format: Format, unit: Double = 0) -> Double {
    let rounded = format.nearest(to: nearest)
    if result == rounded && !result.isFinite { return 0 }
    if result.isNaN || rounded.isNaN { return result.isNaN && rounded.isNaN ? 0 : .infinity }
    if result.isInfinite || rounded.isInfinite {
      return result > rounded ? .infinity : -.infinity
    }
    return difference(from: result) / max(format.ulp(of: nearest), unit)
  }
}
