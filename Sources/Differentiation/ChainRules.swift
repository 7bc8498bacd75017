/// The table of chain rules: for each primitive its value and its partial derivative, once.
///
/// Forward mode multiplies a partial derivative by a tangent; reverse mode records it. Neither
/// repeats a rule, and since a rule is written over any ``Scalar`` it can be differentiated again.
///
/// The partial derivatives keep their digits in plain arithmetic: tanh′ is not 1 − t² (nothing is left
/// of it beyond 19), σ′ is not s(1 − s) (nothing beyond 37), expm1′ is not its value plus 1 (nothing
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
  static func log2(_ x: Value) -> Unary { (.log2(x), 1 / (x * .log(2))) }

  @inlinable
  static func log10(_ x: Value) -> Unary { (.log10(x), 1 / (x * .log(10))) }

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
    // 1/(1 + x²), whose square would overflow at 1e154.
    let cosine = 1 / Value.hypot(1, x)
    return (.atan(x), cosine * cosine)
  }

  // MARK: Hyperbolic functions

  @inlinable
  static func sinh(_ x: Value) -> Unary { (.sinh(x), .cosh(x)) }

  @inlinable
  static func cosh(_ x: Value) -> Unary { (.cosh(x), .sinh(x)) }

  @inlinable
  static func tanh(_ x: Value) -> Unary {
    let secant = Value.sech(x)
    return (.tanh(x), secant * secant)
  }

  @inlinable
  static func asinh(_ x: Value) -> Unary { (.asinh(x), 1 / .hypot(1, x)) }

  @inlinable
  static func acosh(_ x: Value) -> Unary { (.acosh(x), 1 / (.sqrt(x - 1) * .sqrt(x + 1))) }

  @inlinable
  static func atanh(_ x: Value) -> Unary { (.atanh(x), 1 / ((1 - x) * (1 + x))) }

  @inlinable
  static func sech(_ x: Value) -> Unary {
    let value = Value.sech(x)
    return (value, -value * .tanh(x))
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

  /// xʸ as a function of x.
  @inlinable
  static func power(_ x: Value, _ y: Value) -> Unary { (.pow(x, y), y * .pow(x, y - 1)) }

  /// xʸ as a function of both.
  @inlinable
  static func pow(_ x: Value, _ y: Value) -> Binary {
    let (value, partialX) = power(x, y)
    // At x = 0 the logarithm is infinite and the value 0: their product's limit is 0.
    return (value, partialX, value == 0 ? 0 : .log(x) * value)
  }

  @inlinable
  static func hypot(_ x: Value, _ y: Value) -> Binary {
    let length = Value.hypot(x, y)
    return length == 0 ? (length, 0, 0) : (length, x / length, y / length)
  }

  // MARK: The error function and its kin

  @inlinable
  static func erf(_ x: Value) -> Unary { (.erf(x), errorDensity(x)) }

  @inlinable
  static func erfc(_ x: Value) -> Unary { (.erfc(x), -errorDensity(x)) }

  /// 2/√π·e^(−x²) = 2√2·φ(√2·x).
  @inlinable
  static func errorDensity(_ x: Value) -> Value {
    let root = Value.sqrt(2)
    return 2 * root * .normalDensity(root * x)
  }

  @inlinable
  static func normalDensity(_ x: Value) -> Unary {
    let value = Value.normalDensity(x)
    return (value, -x * value)
  }

  @inlinable
  static func normalDistribution(_ x: Value) -> Unary {
    (.normalDistribution(x), .normalDensity(x))
  }

  // MARK: The logistic function and its kin

  @inlinable
  static func sigmoid(_ x: Value) -> Unary {
    let value = Value.sigmoid(x)
    return (value, value * .sigmoid(-x))
  }

  @inlinable
  static func softplus(_ x: Value) -> Unary { (.softplus(x), .sigmoid(x)) }
}
