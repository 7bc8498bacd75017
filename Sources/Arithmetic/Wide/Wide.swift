/// A number of 128 bits with a bound of its error: the scalar in which true values are looked for first.
///
/// It is ``Bounded`` over ``WideFloat``, compiled for that one type: formulas run over it from other
/// modules, where a generic type's operations would be looked up one by one, ten times as slowly.
public struct Wide: Sendable {
  /// The enclosure.
  public var bounded: Bounded<WideFloat>

  /// An enclosure.
  public init(_ bounded: Bounded<WideFloat>) { self.bounded = bounded }
}

extension Wide: Scalar {
  /// A `Double`, exactly.
  public init(_ value: Double) { self.init(Bounded(value)) }
  /// A whole number, exactly.
  public init(integerLiteral value: Int) { self.init(Bounded(integerLiteral: value)) }
  /// A double, exactly.
  public init(floatLiteral value: Double) { self.init(Bounded(value)) }
  /// A whole number, if it is a word's.
  public init?<Source: BinaryInteger>(exactly source: Source) {
    guard let bounded = Bounded<WideFloat>(exactly: source) else { return nil }
    self.init(bounded)
  }

  /// The `Double` near the middle of the enclosure.
  public var primal: Double { bounded.primal }
  /// Zero, exactly.
  public static var zero: Self { Self(Bounded<WideFloat>.zero) }
  /// The circle's constant π.
  public static var pi: Self { Self(Bounded<WideFloat>.pi) }

  /// Whether both are known to be the same.
  public static func == (x: Self, y: Self) -> Bool { x.bounded == y.bounded }
  /// Whether one is known to be less than the other.
  public static func < (x: Self, y: Self) -> Bool { x.bounded < y.bounded }
  /// How the exact results compare, where the bounds leave only one way.
  public static func order(_ x: Self, _ y: Self) -> Order { Bounded.order(x.bounded, y.bounded) }

  /// An enclosure of two enclosures.
  public static func either(_ x: Self, _ y: Self) -> Self {
    Self(.either(x.bounded, y.bounded))
  }

  /// The same with the other sign.
  public static prefix func - (x: Self) -> Self { Self(-x.bounded) }
  /// The sum.
  public static func + (x: Self, y: Self) -> Self { Self(x.bounded + y.bounded) }
  /// The difference.
  public static func - (x: Self, y: Self) -> Self { Self(x.bounded - y.bounded) }
  /// The product.
  public static func * (x: Self, y: Self) -> Self { Self(x.bounded * y.bounded) }
  /// The quotient.
  public static func / (x: Self, y: Self) -> Self { Self(x.bounded / y.bounded) }
  /// Adds.
  public static func += (x: inout Self, y: Self) { x = x + y }
  /// Subtracts.
  public static func -= (x: inout Self, y: Self) { x = x - y }
  /// Multiplies.
  public static func *= (x: inout Self, y: Self) { x = x * y }
  /// Divides.
  public static func /= (x: inout Self, y: Self) { x = x / y }
  /// The number without its sign.
  public var magnitude: Self { Self(bounded.magnitude) }

  /// The exponential e^x.
  public static func exp(_ x: Self) -> Self { Self(.exp(x.bounded)) }
  /// e^x − 1, to full relative accuracy near 0.
  public static func expMinusOne(_ x: Self) -> Self { Self(.expMinusOne(x.bounded)) }
  /// The hyperbolic cosine.
  public static func cosh(_ x: Self) -> Self { Self(.cosh(x.bounded)) }
  /// The hyperbolic sine.
  public static func sinh(_ x: Self) -> Self { Self(.sinh(x.bounded)) }
  /// The hyperbolic tangent.
  public static func tanh(_ x: Self) -> Self { Self(.tanh(x.bounded)) }
  /// The cosine.
  public static func cos(_ x: Self) -> Self { Self(.cos(x.bounded)) }
  /// The sine.
  public static func sin(_ x: Self) -> Self { Self(.sin(x.bounded)) }
  /// The tangent.
  public static func tan(_ x: Self) -> Self { Self(.tan(x.bounded)) }
  /// The natural logarithm.
  public static func log(_ x: Self) -> Self { Self(.log(x.bounded)) }
  /// The logarithm to base 2, exactly of powers of 2.
  public static func log2(_ x: Self) -> Self { Self(.log2(x.bounded)) }
  /// The logarithm to base 10, exactly of powers of 10.
  public static func log10(_ x: Self) -> Self { Self(.log10(x.bounded)) }
  /// The hyperbolic secant 1/cosh(x).
  public static func sech(_ x: Self) -> Self { Self(.sech(x.bounded)) }
  /// The inverse hyperbolic cosine.
  public static func acosh(_ x: Self) -> Self { Self(.acosh(x.bounded)) }
  /// The inverse hyperbolic sine.
  public static func asinh(_ x: Self) -> Self { Self(.asinh(x.bounded)) }
  /// The inverse hyperbolic tangent.
  public static func atanh(_ x: Self) -> Self { Self(.atanh(x.bounded)) }
  /// The inverse cosine.
  public static func acos(_ x: Self) -> Self { Self(.acos(x.bounded)) }
  /// The inverse sine.
  public static func asin(_ x: Self) -> Self { Self(.asin(x.bounded)) }
  /// The inverse tangent.
  public static func atan(_ x: Self) -> Self { Self(.atan(x.bounded)) }
  /// The square root, exactly of squares.
  public static func sqrt(_ x: Self) -> Self { Self(.sqrt(x.bounded)) }
  /// The error function 2/√π ∫₀ˣ e^(−t²) dt.
  public static func erf(_ x: Self) -> Self { Self(.erf(x.bounded)) }
  /// The complementary error function 1 − erf(x).
  public static func erfc(_ x: Self) -> Self { Self(.erfc(x.bounded)) }
  /// The standard normal density.
  public static func normalDensity(_ x: Self) -> Self { Self(.normalDensity(x.bounded)) }
  /// The standard normal distribution.
  public static func normalDistribution(_ x: Self) -> Self { Self(.normalDistribution(x.bounded)) }
  /// The logistic function 1/(1 + e^(−x)).
  public static func sigmoid(_ x: Self) -> Self { Self(.sigmoid(x.bounded)) }
  /// ln(1 + e^x), accurate in both tails.
  public static func softplus(_ x: Self) -> Self { Self(.softplus(x.bounded)) }
  /// The greatest integer not above, where the bound leaves only one.
  public static func floor(_ x: Self) -> Self { Self(.floor(x.bounded)) }
  /// ln(1 + x), to full relative accuracy near 0.
  public static func log(onePlus x: Self) -> Self { Self(.log(onePlus: x.bounded)) }
  /// The n-th root.
  public static func root(_ x: Self, _ n: Int) -> Self { Self(.root(x.bounded, n)) }
  /// The n-th power, exactly where it has few bits.
  public static func pow(_ x: Self, _ n: Int) -> Self { Self(.pow(x.bounded, n)) }
  /// The power xʸ by Python's rules, which are IEEE's.
  public static func pow(_ x: Self, _ y: Self) -> Self { Self(.pow(x.bounded, y.bounded)) }
  /// √(x² + y²).
  public static func hypot(_ x: Self, _ y: Self) -> Self { Self(.hypot(x.bounded, y.bounded)) }
  /// The greater of two numbers.
  public static func maximum(_ x: Self, _ y: Self) -> Self { Self(.maximum(x.bounded, y.bounded)) }
  /// The lesser of two numbers.
  public static func minimum(_ x: Self, _ y: Self) -> Self { Self(.minimum(x.bounded, y.bounded)) }
}
