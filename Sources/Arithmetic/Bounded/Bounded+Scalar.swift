extension Bounded: Scalar {
  public typealias IntegerLiteralType = Int
  public typealias FloatLiteralType = Double

  public init(integerLiteral value: Int) {
    self = Self.integer(Number.Exponent(value))
  }
  public init(floatLiteral value: Double) { self.init(value) }
  public init?<Source: BinaryInteger>(exactly source: Source) {
    guard let value = Int(exactly: source) else { return nil }
    self.init(integerLiteral: value)
  }

  /// The `Double` near the middle of the enclosure; for the nearest to the exact result see ``rounded(to:)``.
  public var primal: Double {
    switch kind {
    case .finite: number.estimate
    case .infinite: number.isNegative ? -.infinity : .infinity
    case .undefined, .unknown: .nan
    }
  }

  /// Whether both are known to be the same.
  public static func == (x: Self, y: Self) -> Bool { order(x, y).relation == .equal }
  /// Whether one is known to be less than the other.
  public static func < (x: Self, y: Self) -> Bool { order(x, y).relation == .less }

  public static func += (x: inout Self, y: Self) { x = x + y }
  public static func -= (x: inout Self, y: Self) { x = x - y }
  public static func *= (x: inout Self, y: Self) { x = x * y }
  public static func /= (x: inout Self, y: Self) { x = x / y }

  public static func floor(_ x: Self) -> Self { x.floor }

  public static func maximum(_ x: Self, _ y: Self) -> Self {
    switch order(x, y).relation {
    case .less: y
    case .greater, .equal: x
    case .unordered: .undefined
    case .undecided: either(x, y)
    }
  }
  public static func minimum(_ x: Self, _ y: Self) -> Self { -maximum(-x, -y) }
}
