/// A point where a function or one of its first three derivatives jumps.
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
  /// The value at the point itself, NaN where there is none.
  public var value: Double
  /// How many derivatives are continuous there: −1 where the function itself is not, 0 at a corner.
  public var smoothness: Int

  /// A point with all that is known of it.
  public init(
    x: Double, kind: Kind, limits: (left: Double, right: Double),
    slopes: (left: Double, right: Double), convention: Double, value: Double? = nil,
    smoothness: Int? = nil
  ) {
    self.x = x
    self.kind = kind
    self.limits = limits
    self.slopes = slopes
    self.convention = convention
    self.value = value ?? limits.left
    self.smoothness = smoothness ?? (kind == .jump ? -1 : kind == .kink ? 0 : 1)
  }

  /// What the point is, more finely than by ``kind``.
  public enum Form: String, Sendable {
    /// The function jumps.
    case jump
    /// The derivative jumps.
    case kink
    /// A higher derivative jumps.
    case join
    /// The function grows beyond all bounds.
    case pole
    /// Nothing jumps, but the function has no value at the point, or another.
    case removable
    /// On one side there is no function.
    case end
    /// On one side the function has no limit.
    case oscillation
  }

  /// What the point is.
  public var form: Form {
    if limits.left.isInfinite || limits.right.isInfinite { return .pole }
    if limits.left.isNaN || limits.right.isNaN {
      return isOscillating ? .oscillation : .end
    }
    if limits.left == limits.right && (value.isNaN || value != limits.left) { return .removable }
    return kind == .jump ? .jump : kind == .kink ? .kink : .join
  }

  /// Whether a side without a limit has values all the same.
  public var isOscillating = false

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
