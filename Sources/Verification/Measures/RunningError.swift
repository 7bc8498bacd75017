/// A number with a bound of the rounding errors that its computation may have made so far.
///
/// Every operation adds half an ulp of its result to what its operands bring along by its partial
/// derivatives. So a formula itself tells how far off its `Double`s may be, where digits cancel
/// as well: no wider precision is wide enough for (e^x − 1)/x near 0.
///
/// - SeeAlso: Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed. (2002), section 3.3.
struct RunningError: DifferentiableScalar {
  let value: Double
  /// The bound of the absolute error.
  let error: Double

  /// A result with the errors of its operands; a library's functions are off by up to an ulp.
  init(_ value: Double, error: Double) {
    self.value = value
    self.error = error + value.magnitude * Double.ulpOfOne + .leastNormalMagnitude
  }

  /// A number that is known without an error.
  init(exactly value: Double) {
    self.value = value
    error = 0
  }

  init(constant value: Double) { self.init(value, error: 0) }

  /// A constant's error is its own rounding, which no chain rule may leave out.
  var isConstant: Bool { false }

  static func chain(_ x: Self, _ rule: (value: Double, partial: Double)) -> Self {
    Self(rule.value, error: rule.partial.magnitude * x.error)
  }

  static func chain(
    _ x: Self, _ y: Self, _ rule: (value: Double, partialX: Double, partialY: Double)
  ) -> Self {
    Self(
      rule.value,
      error: rule.partialX.magnitude * x.error + rule.partialY.magnitude * y.error)
  }
}

extension RunningError: Comparable {
  static func == (x: Self, y: Self) -> Bool { x.value == y.value }
  static func < (x: Self, y: Self) -> Bool { x.value < y.value }
}

extension RunningError: AlgebraicField {
  static prefix func - (x: Self) -> Self { chain(x, (-x.value, -1)) }
  static func + (x: Self, y: Self) -> Self { chain(x, y, (x.value + y.value, 1, 1)) }
  static func - (x: Self, y: Self) -> Self { chain(x, y, (x.value - y.value, 1, -1)) }
  static func * (x: Self, y: Self) -> Self { chain(x, y, (x.value * y.value, y.value, x.value)) }
  static func / (x: Self, y: Self) -> Self {
    let quotient = x.value / y.value
    return chain(x, y, (quotient, 1 / y.value, quotient / y.value))
  }
  var magnitude: Self { Self.chain(self, (value.magnitude, 1)) }
}

extension RunningError {
  static func floor(_ x: Self) -> Self { Self(constant: .floor(x.value)) }
  static func maximum(_ x: Self, _ y: Self) -> Self { x > y || x.value.isNaN ? x : y }
  static func minimum(_ x: Self, _ y: Self) -> Self { x < y || x.value.isNaN ? x : y }
}
