/// A dual number v + t·ε with ε² = 0: a value and its derivative, for forward mode.
///
/// ```swift
/// let x = Dual(2.0, tangent: 1)
/// (x * x * x).tangent        // 12
/// ```
///
/// **Order.** Dual numbers are ordered as germs: by value, and among equal values by tangent, for ε is
/// a positive number smaller than every other. A branch at a kink then goes the way ε points, and
/// evaluating at x + ε and at x − ε gives the two one-sided derivatives with no knowledge of
/// the kink. It also makes `max(x, 0) + log1p(exp(-|x|))` have its true derivative ½ at 0, where
/// comparing values alone gives −½.
///
/// **Nesting.** `Dual<Dual<Double>>` gives second derivatives. The two levels are different types, so
/// a perturbation of one cannot be confused with that of the other.
public struct Dual<Value: Scalar>: DifferentiableScalar {
  /// The value v.
  public var value: Value
  /// The tangent t, the derivative along the direction that ε stands for.
  public var tangent: Value

  /// A dual number with a given tangent; 1 makes it the variable of differentiation.
  @inlinable
  public init(_ value: Value, tangent: Value) {
    self.value = value
    self.tangent = tangent
  }

  @inlinable
  public init(constant value: Value) { self.init(value, tangent: .zero) }

  @inlinable
  public static func chain(_ x: Self, _ rule: (value: Value, partial: Value)) -> Self {
    Self(rule.value, tangent: x.scaledTangent(by: rule.partial))
  }

  @inlinable
  public static func chain(
    _ x: Self, _ y: Self, _ rule: (value: Value, partialX: Value, partialY: Value)
  ) -> Self {
    Self(
      rule.value,
      tangent: x.scaledTangent(by: rule.partialX) + y.scaledTangent(by: rule.partialY))
  }

  @inlinable
  public var isConstant: Bool { tangent == .zero }

  /// The tangent times a partial derivative; nothing moves along a zero tangent, however steep the
  /// function: without this `2 * x` at infinity would have the derivative 0·∞ + 2 = NaN.
  @inlinable
  func scaledTangent(by partial: Value) -> Value {
    tangent == .zero ? .zero : tangent * partial
  }
}

extension Dual: Comparable {
  @inlinable
  public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.value < rhs.value || (lhs.value == rhs.value && lhs.tangent < rhs.tangent)
  }
  @inlinable
  public static func > (lhs: Self, rhs: Self) -> Bool { rhs < lhs }
  @inlinable
  public static func <= (lhs: Self, rhs: Self) -> Bool {
    lhs.value < rhs.value || (lhs.value == rhs.value && lhs.tangent <= rhs.tangent)
  }
  @inlinable
  public static func >= (lhs: Self, rhs: Self) -> Bool { rhs <= lhs }
}

extension Dual {
  /// The order of germs; where it is the tangents that tell, the values are a tie.
  @inlinable
  public static func order(_ x: Self, _ y: Self) -> Order {
    let order = Value.order(x.value, y.value)
    guard order.relation == .equal else { return order }
    return Order(Value.order(x.tangent, y.tangent).relation, isTie: true)
  }
}

extension Dual: AlgebraicField {
  @inlinable
  public static prefix func - (x: Self) -> Self { Self(-x.value, tangent: -x.tangent) }

  @inlinable
  public static func + (lhs: Self, rhs: Self) -> Self {
    Self(lhs.value + rhs.value, tangent: lhs.tangent + rhs.tangent)
  }

  @inlinable
  public static func - (lhs: Self, rhs: Self) -> Self {
    Self(lhs.value - rhs.value, tangent: lhs.tangent - rhs.tangent)
  }

  @inlinable
  public static func * (lhs: Self, rhs: Self) -> Self {
    Self(
      lhs.value * rhs.value,
      tangent: lhs.scaledTangent(by: rhs.value) + rhs.scaledTangent(by: lhs.value))
  }

  @inlinable
  public static func / (lhs: Self, rhs: Self) -> Self {
    let quotient = lhs.value / rhs.value
    return Self(
      quotient, tangent: (lhs.tangent - rhs.scaledTangent(by: quotient)) / rhs.value)
  }

  @inlinable
  public var magnitude: Self {
    // −0.0 is not below 0, yet its magnitude is +0.0.
    self < .zero ? -self : Self(value.magnitude, tangent: tangent)
  }
}

extension Dual {
  /// The floor as a germ: just below an integer it is one less.
  @inlinable
  public static func floor(_ x: Self) -> Self {
    let value = Value.floor(x.value)
    return Self(constant: value == x.value && x.tangent < .zero ? value - 1 : value)
  }

  @inlinable
  public static func maximum(_ x: Self, _ y: Self) -> Self {
    switch order(x, y).relation {
    case .less: y
    case .greater, .equal: x
    case .unordered: x + y
    case .undecided: either(x, y)
    }
  }

  @inlinable
  public static func minimum(_ x: Self, _ y: Self) -> Self { -maximum(-x, -y) }

  @inlinable
  public static func either(_ x: Self, _ y: Self) -> Self {
    Self(.either(x.value, y.value), tangent: .either(x.tangent, y.tangent))
  }
}

extension Dual: Sendable where Value: Sendable {}
