public import Differentiation

extension Interval: Scalar {
  /// A `Double`, exactly.
  public init(_ value: Double) { self.init(value, value, isDefined: value.isFinite) }
  /// A whole number, exactly.
  public init(integerLiteral value: Int) { self.init(Double(value)) }
  /// A double, exactly.
  public init(floatLiteral value: Double) { self.init(value) }
  /// A whole number, if it is a word's.
  public init?<Source: BinaryInteger>(exactly source: Source) {
    guard let value = Double(exactly: source) else { return nil }
    self.init(value)
  }

  /// The middle.
  public var primal: Double {
    low == high ? low : low.isFinite && high.isFinite ? low / 2 + high / 2 : low + high
  }

  /// Zero, exactly.
  public static var zero: Self { Self(0, 0) }
  /// The circle's constant π.
  public static var pi: Self { Self(Double.pi, Double.pi.nextUp) }

  /// Whether both are the same single number.
  public static func == (x: Self, y: Self) -> Bool {
    x.low == x.high && y.low == y.high && x.low == y.low
  }
  /// Whether every value of the first is below every value of the second.
  public static func < (x: Self, y: Self) -> Bool { x.high < y.low }

  /// How the exact results compare, where the bounds leave only one way.
  public static func order(_ x: Self, _ y: Self) -> Order {
    if x.isEmpty || y.isEmpty { return Order(.unordered) }
    if x.high < y.low { return Order(.less) }
    if x.low > y.high { return Order(.greater) }
    return x == y ? Order(.equal, isTie: true) : Order(.undecided)
  }

  /// Adds.
  public static func += (x: inout Self, y: Self) { x = x + y }
  /// Subtracts.
  public static func -= (x: inout Self, y: Self) { x = x - y }
  /// Multiplies.
  public static func *= (x: inout Self, y: Self) { x = x * y }
  /// Divides.
  public static func /= (x: inout Self, y: Self) { x = x / y }
}
