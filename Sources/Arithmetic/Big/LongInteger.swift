/// What an exponent of a ``WideNumber`` can do: a word, or an integer of any length.
public protocol ExponentInteger: Comparable, ExpressibleByIntegerLiteral, Sendable {
  /// An exponent from a word.
  init(_ value: Int)
  /// The sum.
  static func + (a: Self, b: Self) -> Self
  /// The difference.
  static func - (a: Self, b: Self) -> Self
  /// The same with the other sign.
  static prefix func - (a: Self) -> Self
  /// The word nearest to it.
  var clamped: Int { get }
  /// The last of its bits, as many as a word has.
  var lowWord: Int { get }
  /// 2^places.
  static func powerOfTwo(_ places: Int) -> Self
}

extension Int: ExponentInteger {
  /// The word itself.
  @inline(__always)
  public var clamped: Int { self }
  /// The word itself.
  @inline(__always)
  public var lowWord: Int { self }
  /// 2^places.
  public static func powerOfTwo(_ places: Int) -> Int { 1 << places }
}

/// An integer of any length, as fast as a word where a word suffices.
public struct LongInteger: ExponentInteger {
  /// A sign and a magnitude.
  private final class Large: Sendable {
    let magnitude: Natural
    let isNegative: Bool
    init(_ magnitude: Natural, isNegative: Bool) {
      self.magnitude = magnitude
      self.isNegative = isNegative
    }
  }

  /// The value, unless it is large.
  private let small: Int
  /// The value where it does not fit a word, and only there.
  private let large: Large?

  /// An integer from a word.
  @inline(__always)
  public init(_ value: Int) {
    small = value
    large = nil
  }

  /// An integer from a literal.
  public init(integerLiteral value: Int) { self.init(value) }

  /// An integer by its sign and magnitude.
  init(_ magnitude: Natural, isNegative: Bool) {
    let isSmall = magnitude.bitWidth < 64
    let word = isSmall ? Int(bitPattern: magnitude.lowWord) : 0
    small = isNegative ? -word : word
    large = isSmall ? nil : Large(magnitude, isNegative: isNegative)
  }

  /// The magnitude.
  var magnitude: Natural { large?.magnitude ?? Natural(small.magnitude) }
  /// Whether it is below zero.
  var isNegative: Bool { large?.isNegative ?? (small < 0) }

  /// The word nearest to it.
  public var clamped: Int {
    guard let large else { return small }
    return large.isNegative ? .min : .max
  }

  /// The last of its bits, as many as a word has.
  public var lowWord: Int {
    guard let large else { return small }
    let word = Int(bitPattern: large.magnitude.lowWord)
    return large.isNegative ? 0 &- word : word
  }

  /// The half of an even integer.
  var half: Self {
    large.map { Self($0.magnitude >> 1, isNegative: $0.isNegative) } ?? Self(small / 2)
  }

  /// 2^places.
  public static func powerOfTwo(_ places: Int) -> Self {
    places < 62 ? Self(1 << places) : Self(Natural(1) << places, isNegative: false)
  }

  /// The sum.
  public static func + (a: Self, b: Self) -> Self {
    if a.large == nil, b.large == nil {
      let (sum, isOver) = a.small.addingReportingOverflow(b.small)
      if !isOver { return Self(sum) }
    }
    return sum(a, b, isNegated: false)
  }

  /// The difference.
  public static func - (a: Self, b: Self) -> Self {
    if a.large == nil, b.large == nil {
      let (difference, isOver) = a.small.subtractingReportingOverflow(b.small)
      if !isOver { return Self(difference) }
    }
    return sum(a, b, isNegated: true)
  }

  private static func sum(_ a: Self, _ b: Self, isNegated: Bool) -> Self {
    let (x, y) = (a.magnitude, b.magnitude)
    let isNegative = b.isNegative != isNegated
    if a.isNegative == isNegative { return Self(x + y, isNegative: isNegative) }
    return x < y ? Self(y - x, isNegative: isNegative) : Self(x - y, isNegative: a.isNegative)
  }

  /// The same with the other sign.
  public static prefix func - (a: Self) -> Self { Self(0) - a }

  /// Whether both are the same integer.
  public static func == (a: Self, b: Self) -> Bool {
    if a.large == nil, b.large == nil { return a.small == b.small }
    return a.isNegative == b.isNegative && a.magnitude == b.magnitude
  }

  /// Whether one is below the other.
  public static func < (a: Self, b: Self) -> Bool {
    if a.large == nil, b.large == nil { return a.small < b.small }
    if a.isNegative != b.isNegative { return a.isNegative }
    return a.isNegative ? b.magnitude < a.magnitude : a.magnitude < b.magnitude
  }
}
