extension Bounded: Scalar {
  /// Whole numbers are words.
  public typealias IntegerLiteralType = Int
  /// Other literals are doubles.
  public typealias FloatLiteralType = Double

  /// A whole number, exactly.
  public init(integerLiteral value: Int) {
    self = Self.integer(Number.Exponent(value))
  }
  /// A double, exactly.
  public init(floatLiteral value: Double) { self.init(value) }
  /// A whole number, if it is a word's.
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

  /// Adds.
  public static func += (x: inout Self, y: Self) { x = x + y }
  /// Subtracts.
  public static func -= (x: inout Self, y: Self) { x = x - y }
  /// Multiplies.
  public static func *= (x: inout Self, y: Self) { x = x * y }
  /// Divides.
  public static func /= (x: inout Self, y: Self) { x = x / y }

  /// The greatest integer not above, where the bound leaves only one.
  public static func floor(_ x: Self) -> Self { x.floor }

  /// The greater of two numbers.
  public static func maximum(_ x: Self, _ y: Self) -> Self {
    switch order(x, y).relation {
    case .less: y
    case .greater, .equal: x
    case .unordered: .undefined
    case .undecided: either(x, y)
    }
  }
  /// The lesser of two numbers.
  public static func minimum(_ x: Self, _ y: Self) -> Self { -maximum(-x, -y) }
}
