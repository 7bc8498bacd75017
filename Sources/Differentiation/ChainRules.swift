/// The table of chain rules: for each primitive its value and its partial derivative, once.
///
/// Forward mode multiplies a partial derivative by a tangent; reverse mode records it. Neither
/// repeats a rule, and since a rule is written over any ``Scalar`` it can be differentiated again.
///
/// The partial derivatives are chosen to keep their digits: tanh′ is not 1 − t² (nothing is left of it
/// beyond 19), σ′ is not s(1 − s) (nothing beyond 37), expm1′ is not its value plus 1 (nothing
/// below −37).
@usableFromInline
enum ChainRules<Value: Scalar> {
  @usableFromInline typealias Unary = (value: Value, partial: Value)
  @usableFromInline typealias Binary = (value: Value, partialX: Value, partialY: Value)

  // MARK: Exponentials and logarithms

  @inlinable
  static func exp(_ x: Value) -> Unary {
    let value = Value.exp(x)
    return (value, value)
  }

  @inlinable
  static func expMinusOne(_ x: Value) -> Unary { (.expMinusOne(x), .exp(x)) }

  @inlinable
  static func log(_ x: Value) -> Unary { (.log(x), 1 / x) }

  @inlinable
  static func logOnePlus(_ x: Value) -> Unary { (.log(onePlus: x), 1 / (1 + x)) }

  // MARK: Trigonometric functions

  @inlinable
  static func sin(_ x: Value) -> Unary { (.sin(x), .cos(x)) }

  @inlinable
  static func cos(_ x: Value) -> Unary { (.cos(x), -.sin(x)) }

  @inlinable
  static func tan(_ x: Value) -> Unary {
    let value = Value.tan(x)
    return (value, 1 + value * value)
  }

  @inlinable
  static func asin(_ x: Value) -> Unary { (.asin(x), 1 / .sqrt((1 - x) * (1 + x))) }

  @inlinable
  static func acos(_ x: Value) -> Unary { (.acos(x), -1 / .sqrt((1 - x) * (1 + x))) }

  @inlinable
  static func atan(_ x: Value) -> Unary {
    // Beyond 1e16 the 1 in 1 + x² is lost anyway, and x² would overflow at 1e154.
    if x.magnitude > 1e16 {
      let reciprocal = 1 / x
      return (.atan(x), reciprocal * reciprocal)
    }
    return (.atan(x), 1 / (1 + x * x))
  }

  // MARK: Hyperbolic functions

  @inlinable
  static func sinh(_ x: Value) -> Unary { (.sinh(x), .cosh(x)) }

  @inlinable
  static func cosh(_ x: Value) -> Unary { (.cosh(x), .sinh(x)) }

  @inlinable
  static func tanh(_ x: Value) -> Unary { (.tanh(x), .sechSquared(x)) }

  @inlinable
  static func asinh(_ x: Value) -> Unary { (.asinh(x), 1 / .hypot(1, x)) }

  @inlinable
  static func acosh(_ x: Value) -> Unary { (.acosh(x), 1 / (.sqrt(x - 1) * .sqrt(x + 1))) }

  @inlinable
  static func atanh(_ x: Value) -> Unary { (.atanh(x), 1 / ((1 - x) * (1 + x))) }

  @inlinable
  static func sechSquared(_ x: Value) -> Unary {
    let value = Value.sechSquared(x)
    return (value, -2 * .tanh(x) * value)
  }

  // MARK: Powers

  @inlinable
  static func sqrt(_ x: Value) -> Unary {
    let value = Value.sqrt(x)
    return (value, 0.5 / value)
  }

  @inlinable
  static func root(_ x: Value, _ n: Int) -> Unary {
    let value = Value.root(x, n)
    return (value, value / (Value(Double(n)) * x))
  }

  @inlinable
  static func pow(_ x: Value, _ n: Int) -> Unary {
    (.pow(x, n), n == 0 ? 0 : Value(Double(n)) * .pow(x, n - 1))
  }

  @inlinable
  static func pow(_ x: Value, _ y: Value) -> Binary {
    let value = Value.pow(x, y)
    let lower = Value.pow(x, y - 1)
    // Where x^(y − 1) overflows, y·x^(y − 1) need not.
    let overflows = lower.primal.isInfinite && x.primal != 0 && x.primal.isFinite
    // At x = 0 the logarithm is infinite and the value 0: their product's limit is 0.
    return (value, overflows ? y / x * value : y * lower, value == 0 ? 0 : .log(x) * value)
  }

  @inlinable
  static func hypot(_ x: Value, _ y: Value) -> Binary {
    let (length, partialX, partialY) = Value.hypotenuse(x, y)
    return (length, partialX, partialY)
  }

  /// x/√(x² + y²), whose partial derivatives are y²/r³ and −xy/r³.
  @inlinable
  static func cosine(_ hypotenuse: (length: Value, partialX: Value, partialY: Value)) -> Binary {
    let (length, x, y) = hypotenuse
    return length == 0 ? (x, 0, 0) : (x, y * (y / length), -x * (y / length))
  }

  // MARK: The error function and its kin

  @inlinable
  static func erf(_ x: Value) -> Unary {
    (.erf(x), 1.12837916709551257389615890312154517 * .gaussian(x))
  }

  @inlinable
  static func erfc(_ x: Value) -> Unary {
    (.erfc(x), -1.12837916709551257389615890312154517 * .gaussian(x))
  }

  @inlinable
  static func gaussian(_ x: Value) -> Unary {
    let value = Value.gaussian(x)
    // Where the value has vanished x may be infinite.
    return (value, value == 0 ? 0 : -2 * x * value)
  }

  @inlinable
  static func normalDensity(_ x: Value) -> Unary {
    let value = Value.normalDensity(x)
    return (value, value == 0 ? 0 : -x * value)
  }

  @inlinable
  static func normalDistribution(_ x: Value) -> Unary {
    (.normalDistribution(x), .normalDensity(x))
  }

  // MARK: The logistic function and its kin

  @inlinable
  static func sigmoid(_ x: Value) -> Unary {
    let (value, slope) = Value.logistic(x)
    return (value, slope)
  }

  @inlinable
  static func softplus(_ x: Value) -> Unary { (.softplus(x), .sigmoid(x)) }
}
