/// The number of steps from one floating-point number to another, counted over all numbers between.
///
/// Both zeros are one number; the count goes on across zero, through the subnormal numbers and up to
/// the infinities, which are one step beyond the greatest finite numbers.
///
/// ```swift
/// ulpDistance(1, 1.0.nextUp)                                   // 1
/// ulpDistance(-5e-324, 5e-324)                                 // 2
/// ulpDistance(.greatestFiniteMagnitude, Double.infinity)       // 1
/// ```
///
/// - Returns: The distance; for two NaNs 0, for a NaN and a number nil.
public func ulpDistance(_ a: Double, _ b: Double) -> UInt64? {
  if a.isNaN || b.isNaN { return a.isNaN && b.isNaN ? 0 : nil }
  return steps(from: Int64(a.magnitude.bitPattern), a < 0, Int64(b.magnitude.bitPattern), b < 0)
}

/// The number of steps from one single-precision number to another.
///
/// - Returns: The distance; for two NaNs 0, for a NaN and a number nil.
public func ulpDistance(_ a: Float, _ b: Float) -> UInt64? {
  if a.isNaN || b.isNaN { return a.isNaN && b.isNaN ? 0 : nil }
  return steps(from: Int64(a.magnitude.bitPattern), a < 0, Int64(b.magnitude.bitPattern), b < 0)
}

/// The bit patterns of positive numbers count them in their order.
private func steps(from a: Int64, _ aIsNegative: Bool, _ b: Int64, _ bIsNegative: Bool) -> UInt64 {
  aIsNegative == bIsNegative ? (a - b).magnitude : UInt64(a) + UInt64(b)
}

extension Precision {
  /// The ulps by which two numbers differ that have not one digit in common: 2⁵³ or 2²⁴.
  ///
  /// That is how far 0 is from a number when it stands for it, 9.0e15 ulps of that number in double
  /// precision. There are 4.6e18 numbers between 0 and 1, but to count them says nothing more.
  public var ulpsOfEveryDigit: UInt64 {
    switch self {
    case .double: 1 << 53
    case .float: 1 << 24
    }
  }

  /// The distance of two numbers of this precision in its ulps, at most ``ulpsOfEveryDigit``.
  ///
  /// - Parameters:
  ///   - a: A number of this precision, widened.
  ///   - b: The other.
  /// - Returns: The distance; for two NaNs 0, for a NaN and a number nil.
  public func ulpDistance(_ a: Double, _ b: Double) -> UInt64? {
    let steps =
      switch self {
      case .double: Verification.ulpDistance(a, b)
      case .float: Verification.ulpDistance(Float(a), Float(b))
      }
    return steps.map { min($0, ulpsOfEveryDigit) }
  }

  /// The error of a result in ulps of the true value: (result − truth)/ulp(truth), with its sign.
  ///
  /// The ulp is the spacing of this precision's numbers at the truth, and never below that of its
  /// subnormal numbers. A truth beyond the greatest number counts as infinity.
  ///
  /// - Parameters:
  ///   - result: The result, a number of this precision.
  ///   - truth: The true value.
  ///   - unit: The ulp is that of a number of at least this magnitude: ¼ near a root, where the ulp of
  ///     the truth shrinks to nothing. By default 0.
  /// - Returns: The error, at most ``ulpsOfEveryDigit`` in magnitude; 0 for equal infinities and for two
  ///   NaNs, infinity where one is infinite or NaN and the other is not.
  public func error(of result: Double, truth: Wide, unit: Double = 0) -> Double {
    let rounded = round(truth.primal)
    if result.isNaN || rounded.isNaN {
      return result.isNaN && rounded.isNaN ? 0 : .infinity
    }
    if result.isInfinite || rounded.isInfinite {
      return result == rounded ? 0 : result > rounded ? .infinity : -.infinity
    }
    let ulp = Wide(spacing(at: max(rounded.magnitude, unit)))
    let bound = Double(ulpsOfEveryDigit)
    return max(-bound, min(((Wide(result) - truth) / ulp).primal, bound))
  }

  /// The number of this precision that is nearest.
  func round(_ x: Double) -> Double {
    switch self {
    case .double: x
    case .float: Double(Float(x))
    }
  }

  private func spacing(at x: Double) -> Double {
    switch self {
    case .double: max(x.ulp, .leastNonzeroMagnitude)
    case .float: Double(max(Float(x).ulp, .leastNonzeroMagnitude))
    }
  }
}
