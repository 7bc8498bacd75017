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
  public init(_ value: Double) { self.init(Bounded(value)) }
  public init(integerLiteral value: Int) { self.init(Bounded(integerLiteral: value)) }
  public init(floatLiteral value: Double) { self.init(Bounded(value)) }
  public init?<Source: BinaryInteger>(exactly source: Source) {
    guard let bounded = Bounded<WideFloat>(exactly: source) else { return nil }
    self.init(bounded)
  }

  public var primal: Double { bounded.primal }
  public static var zero: Self { Self(Bounded<WideFloat>.zero) }
  public static var pi: Self { Self(Bounded<WideFloat>.pi) }

  public static func == (x: Self, y: Self) -> Bool { x.bounded == y.bounded }
  public static func < (x: Self, y: Self) -> Bool { x.bounded < y.bounded }
  public static func order(_ x: Self, _ y: Self) -> Order { Bounded.order(x.bounded, y.bounded) }

  public static func either(_ x: Self, _ y: Self) -> Self {
    Self(.either(x.bounded, y.bounded))
  }

  public static prefix func - (x: Self) -> Self { Self(-x.bounded) }
  public static func + (x: Self, y: Self) -> Self { Self(x.bounded + y.bounded) }
  public static func - (x: Self, y: Self) -> Self { Self(x.bounded - y.bounded) }
  public static func * (x: Self, y: Self) -> Self { Self(x.bounded * y.bounded) }
  public static func / (x: Self, y: Self) -> Self { Self(x.bounded / y.bounded) }
  public static func += (x: inout Self, y: Self) { x = x + y }
  public static func -= (x: inout Self, y: Self) { x = x - y }
  public static func *= (x: inout Self, y: Self) { x = x * y }
  public static func /= (x: inout Self, y: Self) { x = x / y }
  public var magnitude: Self { Self(bounded.magnitude) }

  public static func exp(_ x: Self) -> Self { Self(.exp(x.bounded)) }
  public static func expMinusOne(_ x: Self) -> Self { Self(.expMinusOne(x.bounded)) }
  public static func cosh(_ x: Self) -> Self { Self(.cosh(x.bounded)) }
  public static func sinh(_ x: Self) -> Self { Self(.sinh(x.bounded)) }
  public static func tanh(_ x: Self) -> Self { Self(.tanh(x.bounded)) }
  public static func cos(_ x: Self) -> Self { Self(.cos(x.bounded)) }
  public static func sin(_ x: Self) -> Self { Self(.sin(x.bounded)) }
  public static func tan(_ x: Self) -> Self { Self(.tan(x.bounded)) }
  public static func log(_ x: Self) -> Self { Self(.log(x.bounded)) }
  public static func log2(_ x: Self) -> Self { Self(.log2(x.bounded)) }
  public static func log10(_ x: Self) -> Self { Self(.log10(x.bounded)) }
  public static func sech(_ x: Self) -> Self { Self(.sech(x.bounded)) }
  public static func acosh(_ x: Self) -> Self { Self(.acosh(x.bounded)) }
  public static func asinh(_ x: Self) -> Self { Self(.asinh(x.bounded)) }
  public static func atanh(_ x: Self) -> Self { Self(.atanh(x.bounded)) }
  public static func acos(_ x: Self) -> Self { Self(.acos(x.bounded)) }
  public static func asin(_ x: Self) -> Self { Self(.asin(x.bounded)) }
  public static func atan(_ x: Self) -> Self { Self(.atan(x.bounded)) }
  public static func sqrt(_ x: Self) -> Self { Self(.sqrt(x.bounded)) }
  public static func erf(_ x: Self) -> Self { Self(.erf(x.bounded)) }
  public static func erfc(_ x: Self) -> Self { Self(.erfc(x.bounded)) }
  public static func normalDensity(_ x: Self) -> Self { Self(.normalDensity(x.bounded)) }
  public static func normalDistribution(_ x: Self) -> Self { Self(.normalDistribution(x.bounded)) }
  public static func sigmoid(_ x: Self) -> Self { Self(.sigmoid(x.bounded)) }
  public static func softplus(_ x: Self) -> Self { Self(.softplus(x.bounded)) }
  public static func floor(_ x: Self) -> Self { Self(.floor(x.bounded)) }
  public static func log(onePlus x: Self) -> Self { Self(.log(onePlus: x.bounded)) }
  public static func root(_ x: Self, _ n: Int) -> Self { Self(.root(x.bounded, n)) }
  public static func pow(_ x: Self, _ n: Int) -> Self { Self(.pow(x.bounded, n)) }
  public static func pow(_ x: Self, _ y: Self) -> Self { Self(.pow(x.bounded, y.bounded)) }
  public static func hypot(_ x: Self, _ y: Self) -> Self { Self(.hypot(x.bounded, y.bounded)) }
  public static func maximum(_ x: Self, _ y: Self) -> Self { Self(.maximum(x.bounded, y.bounded)) }
  public static func minimum(_ x: Self, _ y: Self) -> Self { Self(.minimum(x.bounded, y.bounded)) }
}
