/// An unevaluated sum of two `Double`s: about 100 bits of significand, with the exponents of a `Double`.
///
/// It is there for references on machines without `Float80`, and is written to be right before it is
/// fast: elementary functions keep about 95 bits. What it does not have: literals are `Double`s where
/// the compiler has no wider ones; near the ends of a `Double`'s range the second part underflows; the
/// trigonometric functions lose digits beyond 10⁹ as their argument grows.
///
/// - SeeAlso: Dekker, A floating-point technique for extending the available precision, Numer. Math. 18
///   (1971); Hida, Li & Bailey, Algorithms for quad-double precision arithmetic (2001).
public struct DoubleDouble: Sendable {
  /// The nearest `Double`.
  public let high: Double
  /// What is missing to the number: at most half an ulp of `high`.
  public let low: Double

  /// The sum of two numbers of any size.
  init(sum a: Double, _ b: Double) {
    let sum = a + b
    let rest = sum - a
    let error = (a - (sum - rest)) + (b - rest)
    // For an infinite sum the error is NaN and means nothing.
    self.init(high: sum, low: sum.isFinite ? error : 0)
  }

  /// The product of two numbers.
  init(product a: Double, _ b: Double) {
    let product = a * b
    self.init(high: product, low: product.isFinite ? (-product).addingProduct(a, b) : 0)
  }

  /// The two parts, which must not overlap.
  init(high: Double, low: Double) {
    self.high = high
    self.low = low
  }

  public init(_ value: Double) { self.init(high: value, low: 0) }

  /// The value rounded to `Double`.
  public var primal: Double { high }
}

extension DoubleDouble: ExpressibleByFloatLiteral {
  public init(floatLiteral value: Double) { self.init(value) }
  public init(integerLiteral value: Int) {
    let high = Double(value)
    // 64 bits do not fit into one part; the rest does. 2⁶³ itself is out of range for Int.
    self.init(sum: high, high < 0x1p63 ? Double(value - Int(high)) : -1)
  }
}

extension DoubleDouble: Comparable {
  public static func < (x: Self, y: Self) -> Bool {
    x.high < y.high || (x.high == y.high && x.low < y.low)
  }
}

extension DoubleDouble: AlgebraicField {
  public init?<Source: BinaryInteger>(exactly source: Source) {
    guard let value = Int(exactly: source) else { return nil }
    self.init(integerLiteral: value)
  }

  public static var zero: Self { Self(0) }

  public static prefix func - (x: Self) -> Self { Self(high: -x.high, low: -x.low) }

  public var magnitude: Self { high.sign == .minus ? -self : self }

  public static func + (x: Self, y: Self) -> Self {
    let high = Self(sum: x.high, y.high)
    let low = Self(sum: x.low, y.low)
    let middle = Self(sum: high.high, high.low + low.high)
    return Self(sum: middle.high, middle.low + low.low)
  }

  public static func - (x: Self, y: Self) -> Self { x + -y }

  public static func * (x: Self, y: Self) -> Self {
    let product = Self(product: x.high, y.high)
    guard product.high.isFinite else { return product }
    return Self(sum: product.high, product.low + (x.high * y.low + x.low * y.high))
  }

  public static func / (x: Self, y: Self) -> Self {
    let first = x.high / y.high
    // A quotient that is no number or infinite, and one by infinity, has no second part.
    guard first.isFinite, y.high.isFinite else { return Self(first) }
    let rest = x - y * Self(first)
    let second = rest.high / y.high
    let third = (rest - y * Self(second)).high / y.high
    return Self(sum: first, second) + Self(third)
  }

  public static func += (x: inout Self, y: Self) { x = x + y }
  public static func -= (x: inout Self, y: Self) { x = x - y }
  public static func *= (x: inout Self, y: Self) { x = x * y }
  public static func /= (x: inout Self, y: Self) { x = x / y }
}

extension DoubleDouble {
  /// The number times a power of two, exactly.
  func scaled(by power: Double) -> Self { Self(high: high * power, low: low * power) }

  static let ln2 = Self(high: 0x1.62e42fefa39efp-1, low: 0x1.abc9e3b39803fp-56)
  static let halfPi = Self(high: 0x1.921fb54442d18p+0, low: 0x1.1a62633145c07p-54)
  /// What ``halfPi`` lacks of π/2.
  static let halfPiRest = -0x1.f1976b7ed8fbcp-110
  static let reciprocalSqrtPi = Self(high: 0x1.20dd750429b6dp-1, low: 0x1.1ae3a914fed8p-57)
  static let reciprocalSqrtTwoPi = Self(high: 0x1.9884533d43651p-2, low: -0x1.cbc0d30ebfd15p-56)
  static let sqrtHalf = Self(high: 0x1.6a09e667f3bcdp-1, low: -0x1.bdd3413b26456p-55)
}
