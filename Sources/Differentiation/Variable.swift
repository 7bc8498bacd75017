/// A value on a ``Tape``, for reverse mode: what is done with it is recorded, and
/// ``backward()`` gives the derivatives by all inputs in one sweep.
///
/// Comparisons look at values alone, as PyTorch's do: at a kink the branch that owns the point is
/// differentiated, and a tie of `maximum` or `minimum` gives half of the derivative to each argument.
public struct Variable<Value: Scalar>: DifferentiableScalar {
  /// The value.
  public let value: Value
  @usableFromInline let tape: Tape<Value>?
  @usableFromInline let index: Int32
  /// The tape's generation when the variable was made.
  @usableFromInline let generation: UInt32

  @inlinable
  init(value: Value, tape: Tape<Value>?, index: Int32, generation: UInt32) {
    self.value = value
    self.tape = tape
    self.index = index
    self.generation = generation
  }

  @inlinable
  public init(constant value: Value) {
    self.init(value: value, tape: nil, index: -1, generation: 0)
  }

  @inlinable
  public var isConstant: Bool { tape == nil }

  /// Sweeps back from this value and returns its derivatives by every variable on its tape.
  @inlinable
  public func backward() -> Gradient<Value> { Gradient(of: self) }

  @inlinable
  public static func chain(_ x: Self, _ rule: (value: Value, partial: Value)) -> Self {
    guard let tape = x.tape else { return Self(constant: rule.value) }
    tape.check(x)
    return tape.record(rule.value, x.index, rule.partial, -1, .zero)
  }

  @inlinable
  public static func chain(
    _ x: Self, _ y: Self, _ rule: (value: Value, partialX: Value, partialY: Value)
  ) -> Self {
    guard let tape = x.tape ?? y.tape else { return Self(constant: rule.value) }
    tape.check(x, y)
    return tape.record(rule.value, x.index, rule.partialX, y.index, rule.partialY)
  }
}

extension Variable: Comparable {
  @inlinable
  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.value == rhs.value }
  @inlinable
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.value < rhs.value }
  @inlinable
  public static func > (lhs: Self, rhs: Self) -> Bool { lhs.value > rhs.value }
  @inlinable
  public static func <= (lhs: Self, rhs: Self) -> Bool { lhs.value <= rhs.value }
  @inlinable
  public static func >= (lhs: Self, rhs: Self) -> Bool { lhs.value >= rhs.value }
}

extension Variable {
  @inlinable
  public static func order(_ x: Self, _ y: Self) -> Order { Value.order(x.value, y.value) }
}

extension Variable: AlgebraicField {
  @inlinable
  public static prefix func - (x: Self) -> Self { chain(x, (-x.value, -1)) }

  @inlinable
  public static func + (lhs: Self, rhs: Self) -> Self {
    chain(lhs, rhs, (lhs.value + rhs.value, 1, 1))
  }

  @inlinable
  public static func - (lhs: Self, rhs: Self) -> Self {
    chain(lhs, rhs, (lhs.value - rhs.value, 1, -1))
  }

  @inlinable
  public static func * (lhs: Self, rhs: Self) -> Self {
    chain(lhs, rhs, (lhs.value * rhs.value, rhs.value, lhs.value))
  }

  @inlinable
  public static func / (lhs: Self, rhs: Self) -> Self {
    let quotient = lhs.value / rhs.value
    return chain(lhs, rhs, (quotient, 1 / rhs.value, -quotient / rhs.value))
  }

  /// The absolute value; its derivative at 0 is 0, as PyTorch's.
  @inlinable
  public var magnitude: Self { Self.chain(self, (value.magnitude, .sign(value))) }
}

extension Variable {
  @inlinable
  public static func floor(_ x: Self) -> Self { Self(constant: .floor(x.value)) }

  @inlinable
  public static func maximum(_ x: Self, _ y: Self) -> Self {
    // The lesser one goes unrecorded, and would go unnoticed.
    (x.tape ?? y.tape)?.check(x, y)
    return switch order(x, y).relation {
    case .less: y
    case .greater: x
    case .equal: chain(x, y, (x.value, 0.5, 0.5))
    case .unordered: x + y
    case .undecided: either(x, y)
    }
  }

  @inlinable
  public static func minimum(_ x: Self, _ y: Self) -> Self { -maximum(-x, -y) }

  @inlinable
  public static func either(_ x: Self, _ y: Self) -> Self {
    chain(x, y, (.either(x.value, y.value), .either(0, 1), .either(0, 1)))
  }
}

extension Sequence {
  /// The sum of a sequence of scalars, as PyTorch's `y.sum()`.
  @inlinable
  public func sum() -> Element where Element: Scalar { reduce(.zero, +) }
}
