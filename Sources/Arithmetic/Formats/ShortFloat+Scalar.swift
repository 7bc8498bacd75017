extension ShortFloat: Scalar {
  /// A whole number, rounded to the format.
  public init(integerLiteral value: Int) { self.init(Double(value)) }
  /// A number, rounded to the format.
  public init(floatLiteral value: Double) { self.init(value) }
  /// A whole number, if the format holds it.
  public init?<Source: BinaryInteger>(exactly source: Source) {
    guard let value = Double(exactly: source) else { return nil }
    self.init(value)
    if self.value != value { return nil }
  }

  /// The number as a `Double`, exactly.
  public var primal: Double { value }
  /// Zero.
  public static var zero: Self { Self(exactly: 0) }
  /// The number of the format nearest to π.
  public static var pi: Self { Self(Double.pi) }

  /// Whether both are the same number.
  public static func == (x: Self, y: Self) -> Bool { x.value == y.value }
  /// Whether one is below the other.
  public static func < (x: Self, y: Self) -> Bool { x.value < y.value }

  /// The same number with the other sign.
  public static prefix func - (x: Self) -> Self { Self(exactly: -x.value) }
  /// The sum, rounded once.
  public static func + (x: Self, y: Self) -> Self { Self(x.value + y.value) }
  /// The difference, rounded once.
  public static func - (x: Self, y: Self) -> Self { Self(x.value - y.value) }
  /// The product, rounded once.
  public static func * (x: Self, y: Self) -> Self { Self(x.value * y.value) }
  /// The quotient, rounded once.
  public static func / (x: Self, y: Self) -> Self { Self(x.value / y.value) }
  /// Adds, rounding once.
  public static func += (x: inout Self, y: Self) { x = x + y }
  /// Subtracts, rounding once.
  public static func -= (x: inout Self, y: Self) { x = x - y }
  /// Multiplies, rounding once.
  public static func *= (x: inout Self, y: Self) { x = x * y }
  /// Divides, rounding once.
  public static func /= (x: inout Self, y: Self) { x = x / y }
  /// The number without its sign.
  public var magnitude: Self { Self(exactly: value.magnitude) }

  /// e^x, rounded.
  public static func exp(_ x: Self) -> Self { Self(Double.exp(x.value)) }
  /// e^x − 1, rounded.
  public static func expMinusOne(_ x: Self) -> Self { Self(Double.expMinusOne(x.value)) }
  /// The hyperbolic cosine, rounded.
  public static func cosh(_ x: Self) -> Self { Self(Double.cosh(x.value)) }
  /// The hyperbolic sine, rounded.
  public static func sinh(_ x: Self) -> Self { Self(Double.sinh(x.value)) }
  /// The hyperbolic tangent, rounded.
  public static func tanh(_ x: Self) -> Self { Self(Double.tanh(x.value)) }
  /// The cosine, rounded.
  public static func cos(_ x: Self) -> Self { Self(Double.cos(x.value)) }
  /// The sine, rounded.
  public static func sin(_ x: Self) -> Self { Self(Double.sin(x.value)) }
  /// The tangent, rounded.
  public static func tan(_ x: Self) -> Self { Self(Double.tan(x.value)) }
  /// The natural logarithm, rounded.
  public static func log(_ x: Self) -> Self { Self(Double.log(x.value)) }
  /// The logarithm to base 2, rounded.
  public static func log2(_ x: Self) -> Self { Self(Double.log2(x.value)) }
  /// The logarithm to base 10, rounded.
  public static func log10(_ x: Self) -> Self { Self(Double.log10(x.value)) }
  /// The hyperbolic secant, rounded.
  public static func sech(_ x: Self) -> Self { Self(Double.sech(x.value)) }
  /// The inverse hyperbolic cosine, rounded.
  public static func acosh(_ x: Self) -> Self { Self(Double.acosh(x.value)) }
  /// The inverse hyperbolic sine, rounded.
  public static func asinh(_ x: Self) -> Self { Self(Double.asinh(x.value)) }
  /// The inverse hyperbolic tangent, rounded.
  public static func atanh(_ x: Self) -> Self { Self(Double.atanh(x.value)) }
  /// The inverse cosine, rounded.
  public static func acos(_ x: Self) -> Self { Self(Double.acos(x.value)) }
  /// The inverse sine, rounded.
  public static func asin(_ x: Self) -> Self { Self(Double.asin(x.value)) }
  /// The inverse tangent, rounded.
  public static func atan(_ x: Self) -> Self { Self(Double.atan(x.value)) }
  /// The square root, rounded.
  public static func sqrt(_ x: Self) -> Self { Self(Double.sqrt(x.value)) }
  /// The error function, rounded.
  public static func erf(_ x: Self) -> Self { Self(Double.erf(x.value)) }
  /// The complementary error function, rounded.
  public static func erfc(_ x: Self) -> Self { Self(Double.erfc(x.value)) }
  /// The standard normal density, rounded.
  public static func normalDensity(_ x: Self) -> Self { Self(Double.normalDensity(x.value)) }
  /// The standard normal distribution, rounded.
  public static func normalDistribution(_ x: Self) -> Self {
    Self(Double.normalDistribution(x.value))
  }
  /// The logistic function, rounded.
  public static func sigmoid(_ x: Self) -> Self { Self(Double.sigmoid(x.value)) }
  /// ln(1 + e^x), rounded.
  public static func softplus(_ x: Self) -> Self { Self(Double.softplus(x.value)) }
  /// The greatest integer not above, rounded.
  public static func floor(_ x: Self) -> Self { Self(Double.floor(x.value)) }
  /// ln(1 + x), rounded.
  public static func log(onePlus x: Self) -> Self { Self(Double.log(onePlus: x.value)) }
  /// The n-th root, rounded.
  public static func root(_ x: Self, _ n: Int) -> Self { Self(Double.root(x.value, n)) }
  /// The n-th power, rounded.
  public static func pow(_ x: Self, _ n: Int) -> Self { Self(Double.pow(x.value, n)) }
  /// xʸ, rounded.
  public static func pow(_ x: Self, _ y: Self) -> Self { Self(Double.pow(x.value, y.value)) }
  /// √(x² + y²), rounded.
  public static func hypot(_ x: Self, _ y: Self) -> Self { Self(Double.hypot(x.value, y.value)) }
  /// The greater of two numbers; NaN wins.
  public static func maximum(_ x: Self, _ y: Self) -> Self {
    Self(exactly: .maximum(x.value, y.value))
  }
  /// The lesser of two numbers; NaN wins.
  public static func minimum(_ x: Self, _ y: Self) -> Self {
    Self(exactly: .minimum(x.value, y.value))
  }
}
