import Arithmetic

/// A number of a binary format, with that format's plain arithmetic.
protocol PlainNumber: Scalar {
  static var format: Format { get }
}

extension PlainNumber {
  /// The distance from 1 to the next number.
  static var ulpOfOne: Double { format.ulp(of: 1) }
}

extension Double: PlainNumber {
  static var format: Format { .double }
}

extension Float: PlainNumber {
  static var format: Format { .float }
}

extension ShortFloat: PlainNumber {
  static var format: Format { Kind.format }
}

/// A number of plain arithmetic with a bound of the rounding errors that its computation may have made.
///
/// Every operation adds an ulp of its result to what its operands bring along by its partial derivatives.
/// So a formula itself tells how far off its numbers may be where digits cancel.
///
/// - SeeAlso: Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed. (2002), section 3.3.
struct RunningError<Value: PlainNumber>: DifferentiableScalar {
  let value: Value
  /// The bound of the absolute error.
  let error: Double

  /// A result with the errors of its operands.
  init(_ value: Value, error: Double) {
    self.value = value
    self.error =
      error + value.primal.magnitude * Value.ulpOfOne + Value.format.ulp(of: 0)
  }

  /// A number that is known without an error.
  init(exactly value: Value) {
    self.value = value
    error = 0
  }

  /// A constant; one of few digits, such as 2 or 0.5, is exact.
  init(constant value: Value) {
    let isLong = Value.format.significandBits > 20
    let scaled = value.primal * (isLong ? 32 : 4)
    let isShort = scaled == scaled.rounded() && value.primal.magnitude < (isLong ? 64 : 4)
    self = isShort ? Self(exactly: value) : Self(value, error: 0)
  }

  static var zero: Self { Self(exactly: 0) }

  /// A constant's error is its own rounding, which no chain rule may leave out.
  var isConstant: Bool { false }

  static func chain(_ x: Self, _ rule: (value: Value, partial: Value)) -> Self {
    Self(rule.value, error: rule.partial.primal.magnitude * x.error)
  }

  static func chain(
    _ x: Self, _ y: Self, _ rule: (value: Value, partialX: Value, partialY: Value)
  ) -> Self {
    Self(
      rule.value,
      error: x.share(rule.partialX.primal) + y.share(rule.partialY.primal))
  }

  /// What an error is carried on as; nothing of an exact number, however steep the function.
  private func share(_ partial: Double) -> Double { error == 0 ? 0 : partial.magnitude * error }
}

extension RunningError: Comparable {
  /// A zero with an error is not the zero that may be left out of a product.
  static func == (x: Self, y: Self) -> Bool { x.value == y.value && x.error == y.error }
  static func < (x: Self, y: Self) -> Bool { x.value < y.value }
  static func order(_ x: Self, _ y: Self) -> Order { Value.order(x.value, y.value) }
}

extension RunningError: AlgebraicField {
  static prefix func - (x: Self) -> Self {
    x.error == 0 ? Self(exactly: -x.value) : chain(x, (-x.value, -1))
  }
  static func + (x: Self, y: Self) -> Self { chain(x, y, (x.value + y.value, 1, 1)) }
  static func - (x: Self, y: Self) -> Self { chain(x, y, (x.value - y.value, 1, -1)) }
  static func * (x: Self, y: Self) -> Self { chain(x, y, (x.value * y.value, y.value, x.value)) }
  static func / (x: Self, y: Self) -> Self {
    // Not by partial derivatives, which may underflow where the result does not.
    let quotient = x.value / y.value
    let size = y.value.primal.magnitude
    let carried = y.error == 0 ? 0 : quotient.primal.magnitude * (y.error / size)
    return Self(quotient, error: x.error / size + carried)
  }
  var magnitude: Self {
    error == 0 ? Self(exactly: value.magnitude) : Self.chain(self, (value.magnitude, 1))
  }
}

extension RunningError {
  static func floor(_ x: Self) -> Self { Self(exactly: .floor(x.value)) }
  static func maximum(_ x: Self, _ y: Self) -> Self {
    x.value > y.value || x.value.primal.isNaN ? x : y
  }
  static func minimum(_ x: Self, _ y: Self) -> Self {
    x.value < y.value || x.value.primal.isNaN ? x : y
  }
}
