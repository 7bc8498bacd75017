extension Interval: Scalar {
  /// A whole number.
  public init(integerLiteral value: Int) {
    // Beyond 2⁵³ a double may not hold it.
    let nearest = Double(value)
    let isExact = Int(exactly: nearest) == value
    self.init(isExact ? nearest : nearest.nextDown, isExact ? nearest : nearest.nextUp)
  }

  /// A double.
  public init(floatLiteral value: Double) { self.init(value) }

  /// A whole number, if it is a word's.
  public init?<Source: BinaryInteger>(exactly source: Source) {
    guard let value = Int(exactly: source) else { return nil }
    self.init(integerLiteral: value)
  }

  /// A double near the middle; an end where the other is infinite, and NaN of no number.
  public var primal: Double {
    if isEmpty { return .nan }
    if isPoint { return lower }
    if lower == -.infinity { return upper == .infinity ? 0 : upper }
    return upper == .infinity ? lower : lower / 2 + upper / 2
  }

  /// Zero.
  public static var zero: Self { Self(0, 0, .common) }
  /// The two doubles around π.
  public static var pi: Self { Self(Double.pi, Double.pi.nextUp, .common) }

  /// Whether both are known to be the same number.
  public static func == (x: Self, y: Self) -> Bool { order(x, y).relation == .equal }
  /// Whether one is known to be below the other.
  public static func < (x: Self, y: Self) -> Bool { order(x, y).relation == .less }

  /// The order of all numbers of one to all numbers of the other, undecided where they differ in it.
  ///
  /// It is undecided as well where an operand may be undefined: no order is true of NaN, and one is of an
  /// infinity, which are not told apart.
  public static func order(_ x: Self, _ y: Self) -> Order {
    if min(x.decoration, y.decoration) == .trivial { return Order(.undecided) }
    if x.upper < y.lower { return Order(.less) }
    if x.lower > y.upper { return Order(.greater) }
    return x.isPoint && y.isPoint ? Order(.equal, isTie: true) : Order(.undecided)
  }

  /// The hull; a choice between two by an order that was not decided may jump from one to the other.
  public static func either(_ x: Self, _ y: Self) -> Self { x.hull(y).limited(to: .defined) }

  /// All greater ones of two numbers.
  public static func maximum(_ x: Self, _ y: Self) -> Self {
    guard let decoration = common(x, y) else { return .empty }
    return Self(max(x.lower, y.lower), max(x.upper, y.upper), decoration)
  }

  /// All lesser ones of two numbers.
  public static func minimum(_ x: Self, _ y: Self) -> Self {
    guard let decoration = common(x, y) else { return .empty }
    return Self(min(x.lower, y.lower), min(x.upper, y.upper), decoration)
  }
}
