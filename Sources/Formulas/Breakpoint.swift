/// A point where a function, its derivative or its second derivative jumps.
public struct Breakpoint: Sendable, Equatable {
  /// The lowest derivative that jumps.
  public enum Kind: Sendable, Equatable {
    /// The function itself jumps.
    case jump
    /// The function is continuous and its derivative jumps: a corner.
    case kink
    /// The derivative is continuous and a higher derivative jumps.
    case join
  }

  /// Where.
  public var x: Double
  /// What jumps.
  public var kind: Kind
  /// The limits of the function from the left and from the right.
  public var limits: (left: Double, right: Double)
  /// The one-sided derivatives.
  public var slopes: (left: Double, right: Double)
  /// The derivative at the point itself by convention: PyTorch's value.
  public var convention: Double

  /// A corner of a continuous function.
  public static func kink(
    at x: Double, value: Double, slopes: (left: Double, right: Double), convention: Double
  ) -> Self {
    Self(x: x, kind: .kink, limits: (value, value), slopes: slopes, convention: convention)
  }

  /// A jump of the function.
  public static func jump(
    at x: Double, limits: (left: Double, right: Double), slopes: (left: Double, right: Double),
    convention: Double
  ) -> Self {
    Self(x: x, kind: .jump, limits: limits, slopes: slopes, convention: convention)
  }

  /// A place where two pieces join with the same value and slope.
  public static func join(at x: Double, value: Double, slope: Double) -> Self {
    Self(
      x: x, kind: .join, limits: (value, value), slopes: (slope, slope), convention: slope)
  }

  public static func == (lhs: Self, rhs: Self) -> Bool {
    lhs.x == rhs.x && lhs.kind == rhs.kind && lhs.limits == rhs.limits && lhs.slopes == rhs.slopes
      && lhs.convention == rhs.convention
  }
}
