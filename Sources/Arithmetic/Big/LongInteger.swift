import BigInt

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
  private final class Large: Sendable {
    let value: BigInt
    init(_ value: BigInt) { self.value = value }
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

  init(_ value: BigInt) {
    let word = Int(exactly: value)
    small = word ?? 0
    large = word == nil ? Large(value) : nil
  }

  var value: BigInt { large?.value ?? BigInt(small) }

  /// The word nearest to it.
  public var clamped: Int {
    guard let large else { return small }
    return large.value.sign == .minus ? .min : .max
  }

  /// The last of its bits, as many as a word has.
  public var lowWord: Int { large.map { Int(truncatingIfNeeded: $0.value) } ?? small }

  /// The half of an even integer.
  var half: Self { large.map { Self($0.value / 2) } ?? Self(small / 2) }

  /// 2^places.
  public static func powerOfTwo(_ places: Int) -> Self {
    places < 62 ? Self(1 << places) : Self(BigInt(1) << places)
  }

  /// The sum.
  public static func + (a: Self, b: Self) -> Self {
    if a.large == nil, b.large == nil {
      let (sum, isOver) = a.small.addingReportingOverflow(b.small)
      if !isOver { return Self(sum) }
    }
    return Self(a.value + b.value)
  }

  /// The difference.
  public static func - (a: Self, b: Self) -> Self {
    if a.large == nil, b.large == nil {
      let (difference, isOver) = a.small.subtractingReportingOverflow(b.small)
      if !isOver { return Self(difference) }
    }
    return Self(a.value - b.value)
  }

  /// The same with the other sign.
  public static prefix func - (a: Self) -> Self { Self(0) - a }

  /// Whether both are the same integer.
  public static func == (a: Self, b: Self) -> Bool {
    if a.large == nil, b.large == nil { return a.small == b.small }
    return a.value == b.value
  }

  /// Whether one is below the other.
  public static func < (a: Self, b: Self) -> Bool {
    if a.large == nil, b.large == nil { return a.small < b.small }
    return a.value < b.value
  }
}

extension LongInteger: CustomStringConvertible {
  /// The integer in decimal digits.
  public var description: String { value.description }
}
