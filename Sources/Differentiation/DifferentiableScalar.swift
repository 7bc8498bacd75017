/// A scalar that carries derivatives: it says what to do with a partial derivative, and the table of
/// chain rules does the rest.
///
/// ``Dual`` multiplies a partial derivative by its tangent; ``Variable`` records it on a tape. The
/// elementary functions of both are the extensions below.
public protocol DifferentiableScalar: Scalar {
  /// The number that values and partial derivatives are computed in.
  associatedtype Value: Scalar

  /// A constant: its derivative is zero.
  init(constant value: Value)

  /// The value without its derivative.
  var value: Value { get }

  /// Whether it depends on no variable: its derivative is zero wherever it is taken.
  var isConstant: Bool { get }

  /// The result of a function of one argument, from its value and its partial derivative.
  static func chain(_ x: Self, _ rule: (value: Value, partial: Value)) -> Self

  /// The result of a function of two arguments, from its value and its partial derivatives.
  static func chain(
    _ x: Self, _ y: Self, _ rule: (value: Value, partialX: Value, partialY: Value)
  ) -> Self
}

extension DifferentiableScalar {
  @inlinable
  public static func exp(_ x: Self) -> Self { chain(x, ChainRules.exp(x.value)) }
  @inlinable
  public static func expMinusOne(_ x: Self) -> Self { chain(x, ChainRules.expMinusOne(x.value)) }
  @inlinable
  public static func log(_ x: Self) -> Self { chain(x, ChainRules.log(x.value)) }
  @inlinable
  public static func log2(_ x: Self) -> Self { chain(x, ChainRules.log2(x.value)) }
  @inlinable
  public static func log10(_ x: Self) -> Self { chain(x, ChainRules.log10(x.value)) }
  @inlinable
  public static func log(onePlus x: Self) -> Self { chain(x, ChainRules.logOnePlus(x.value)) }

  @inlinable
  public static func sin(_ x: Self) -> Self { chain(x, ChainRules.sin(x.value)) }
  @inlinable
  public static func cos(_ x: Self) -> Self { chain(x, ChainRules.cos(x.value)) }
  @inlinable
  public static func tan(_ x: Self) -> Self { chain(x, ChainRules.tan(x.value)) }
  @inlinable
  public static func asin(_ x: Self) -> Self { chain(x, ChainRules.asin(x.value)) }
  @inlinable
  public static func acos(_ x: Self) -> Self { chain(x, ChainRules.acos(x.value)) }
  @inlinable
  public static func atan(_ x: Self) -> Self { chain(x, ChainRules.atan(x.value)) }

  @inlinable
  public static func sinh(_ x: Self) -> Self { chain(x, ChainRules.sinh(x.value)) }
  @inlinable
  public static func cosh(_ x: Self) -> Self { chain(x, ChainRules.cosh(x.value)) }
  @inlinable
  public static func tanh(_ x: Self) -> Self { chain(x, ChainRules.tanh(x.value)) }
  @inlinable
  public static func asinh(_ x: Self) -> Self { chain(x, ChainRules.asinh(x.value)) }
  @inlinable
  public static func acosh(_ x: Self) -> Self { chain(x, ChainRules.acosh(x.value)) }
  @inlinable
  public static func atanh(_ x: Self) -> Self { chain(x, ChainRules.atanh(x.value)) }
  @inlinable
  public static func sech(_ x: Self) -> Self { chain(x, ChainRules.sech(x.value)) }

  @inlinable
  public static func sqrt(_ x: Self) -> Self { chain(x, ChainRules.sqrt(x.value)) }
  @inlinable
  public static func root(_ x: Self, _ n: Int) -> Self { chain(x, ChainRules.root(x.value, n)) }
  @inlinable
  public static func pow(_ x: Self, _ n: Int) -> Self { chain(x, ChainRules.pow(x.value, n)) }
  @inlinable
  public static func pow(_ x: Self, _ y: Self) -> Self {
    y.isConstant
      ? chain(x, ChainRules.power(x.value, y.value))
      : chain(x, y, ChainRules.pow(x.value, y.value))
  }
  @inlinable
  public static func hypot(_ x: Self, _ y: Self) -> Self {
    chain(x, y, ChainRules.hypot(x.value, y.value))
  }

  @inlinable
  public static func erf(_ x: Self) -> Self { chain(x, ChainRules.erf(x.value)) }
  @inlinable
  public static func erfc(_ x: Self) -> Self { chain(x, ChainRules.erfc(x.value)) }
  @inlinable
  public static func normalDensity(_ x: Self) -> Self {
    chain(x, ChainRules.normalDensity(x.value))
  }
  @inlinable
  public static func normalDistribution(_ x: Self) -> Self {
    chain(x, ChainRules.normalDistribution(x.value))
  }
  @inlinable
  public static func sigmoid(_ x: Self) -> Self { chain(x, ChainRules.sigmoid(x.value)) }
  @inlinable
  public static func softplus(_ x: Self) -> Self { chain(x, ChainRules.softplus(x.value)) }
}

extension DifferentiableScalar {
  @inlinable
  public var primal: Double { value.primal }

  @inlinable
  public static var pi: Self { Self(constant: .pi) }

  @inlinable
  public init(_ value: Double) { self.init(constant: Value(value)) }
  @inlinable
  public init(integerLiteral value: Value.IntegerLiteralType) {
    self.init(constant: Value(integerLiteral: value))
  }
  @inlinable
  public init(floatLiteral value: Value.FloatLiteralType) {
    self.init(constant: Value(floatLiteral: value))
  }
  @inlinable
  public init?<Source: BinaryInteger>(exactly source: Source) {
    guard let value = Value(exactly: source) else { return nil }
    self.init(constant: value)
  }

  @inlinable
  public static var zero: Self { Self(constant: .zero) }
  @inlinable
  public static func += (lhs: inout Self, rhs: Self) { lhs = lhs + rhs }
  @inlinable
  public static func -= (lhs: inout Self, rhs: Self) { lhs = lhs - rhs }
  @inlinable
  public static func *= (lhs: inout Self, rhs: Self) { lhs = lhs * rhs }
  @inlinable
  public static func /= (lhs: inout Self, rhs: Self) { lhs = lhs / rhs }
  @inlinable
  public mutating func negate() { self = -self }
}
