// Constants of type `Double` beside scalars: `alpha * x` for `S(alpha) * x`.
//
// Disfavoured, so that a literal is one of the scalar's own and two doubles stay two doubles.
extension Scalar {
  /// The sum of a constant and a scalar.
  @_disfavoredOverload @inlinable
  public static func + (lhs: Double, rhs: Self) -> Self { Self(lhs) + rhs }
  /// The sum of a scalar and a constant.
  @_disfavoredOverload @inlinable
  public static func + (lhs: Self, rhs: Double) -> Self { lhs + Self(rhs) }

  /// The difference of a constant and a scalar.
  @_disfavoredOverload @inlinable
  public static func - (lhs: Double, rhs: Self) -> Self { Self(lhs) - rhs }
  /// The difference of a scalar and a constant.
  @_disfavoredOverload @inlinable
  public static func - (lhs: Self, rhs: Double) -> Self { lhs - Self(rhs) }

  /// The product of a constant and a scalar.
  @_disfavoredOverload @inlinable
  public static func * (lhs: Double, rhs: Self) -> Self { Self(lhs) * rhs }
  /// The product of a scalar and a constant.
  @_disfavoredOverload @inlinable
  public static func * (lhs: Self, rhs: Double) -> Self { lhs * Self(rhs) }

  /// The quotient of a constant and a scalar.
  @_disfavoredOverload @inlinable
  public static func / (lhs: Double, rhs: Self) -> Self { Self(lhs) / rhs }
  /// The quotient of a scalar and a constant.
  @_disfavoredOverload @inlinable
  public static func / (lhs: Self, rhs: Double) -> Self { lhs / Self(rhs) }
}

// Said where an `Int` stands beside a scalar, which no rule of Swift turns into one.
extension Scalar {
  @_disfavoredOverload
  @available(*, unavailable, message: "an Int must be made a number first: Double(n)")
  public static func + (lhs: Int, rhs: Self) -> Self { rhs }
  @_disfavoredOverload
  @available(*, unavailable, message: "an Int must be made a number first: Double(n)")
  public static func + (lhs: Self, rhs: Int) -> Self { lhs }
  @_disfavoredOverload
  @available(*, unavailable, message: "an Int must be made a number first: Double(n)")
  public static func - (lhs: Int, rhs: Self) -> Self { rhs }
  @_disfavoredOverload
  @available(*, unavailable, message: "an Int must be made a number first: Double(n)")
  public static func - (lhs: Self, rhs: Int) -> Self { lhs }
  @_disfavoredOverload
  @available(*, unavailable, message: "an Int must be made a number first: Double(n)")
  public static func * (lhs: Int, rhs: Self) -> Self { rhs }
  @_disfavoredOverload
  @available(*, unavailable, message: "an Int must be made a number first: Double(n)")
  public static func * (lhs: Self, rhs: Int) -> Self { lhs }
  @_disfavoredOverload
  @available(*, unavailable, message: "an Int must be made a number first: Double(n)")
  public static func / (lhs: Int, rhs: Self) -> Self { rhs }
  @_disfavoredOverload
  @available(*, unavailable, message: "an Int must be made a number first: Double(n)")
  public static func / (lhs: Self, rhs: Int) -> Self { lhs }
}
