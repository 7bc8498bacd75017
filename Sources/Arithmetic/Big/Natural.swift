/// A whole number ≥ 0 of any length: what long numbers are made of.
///
/// It has what they need and no more, and so starts no other library: one that also reads and writes
/// Foundation's data would cost every command five milliseconds and seven megabytes. The tests hold it to
/// attaswift/BigInt.
///
/// - SeeAlso: Knuth, The Art of Computer Programming, vol. 2, section 4.3.1.
public struct Natural: Sendable, Hashable {
  /// The digits to the base 2⁶⁴ from the last, without zeros at the end.
  private(set) var words: [UInt]

  init(words: [UInt]) {
    self.words = words
    while self.words.last == 0 { self.words.removeLast() }
  }

  /// Zero.
  public init() { words = [] }

  /// A word.
  public init(_ value: UInt) { words = value == 0 ? [] : [value] }

  /// A word ≥ 0.
  public init(_ value: Int) { self.init(UInt(value)) }

  /// Two words.
  public init(_ value: UInt128) {
    self.init(words: [UInt(truncatingIfNeeded: value), UInt(truncatingIfNeeded: value >> 64)])
  }

  /// Whether it is zero.
  public var isZero: Bool { words.isEmpty }

  /// The number of bits before the first of which all are zero; 0 for zero.
  public var bitWidth: Int {
    words.last.map { words.count * 64 - $0.leadingZeroBitCount } ?? 0
  }

  /// The number of zeros at the end; 0 for zero.
  public var trailingZeroBitCount: Int {
    guard let index = words.firstIndex(where: { $0 != 0 }) else { return 0 }
    return index * 64 + words[index].trailingZeroBitCount
  }

  /// The last 64 bits.
  public var lowWord: UInt { words.first ?? 0 }

  /// The last 128 bits.
  public var lowTwoWords: UInt128 {
    UInt128(lowWord) | (words.count > 1 ? UInt128(words[1]) << 64 : 0)
  }
}

extension Natural: ExpressibleByIntegerLiteral {
  /// A word from a literal.
  public init(integerLiteral value: UInt) { self.init(value) }
}

extension Natural: Comparable {
  /// Whether one is below the other.
  public static func < (a: Self, b: Self) -> Bool {
    if a.words.count != b.words.count { return a.words.count < b.words.count }
    for index in a.words.indices.reversed() where a.words[index] != b.words[index] {
      return a.words[index] < b.words[index]
    }
    return false
  }
}

extension Natural {
  /// The number times 2^places.
  public static func << (a: Self, places: Int) -> Self {
    if a.isZero || places == 0 { return a }
    if places < 0 { return a >> -places }
    let (whole, part) = (places / 64, places % 64)
    let count = a.words.count
    let words = [UInt](unsafeUninitializedCapacity: count + whole + 1) { words, length in
      words[0..<whole].initialize(repeating: 0)
      var carried: UInt = 0
      for index in 0..<count {
        let word = a.words[index]
        words.initializeElement(at: whole + index, to: word << part | carried)
        carried = part == 0 ? 0 : word >> (64 - part)
      }
      words.initializeElement(at: whole + count, to: carried)
      length = count + whole + (carried == 0 ? 0 : 1)
    }
    return Self(words: words)
  }

  /// The whole part of the number by 2^places.
  public static func >> (a: Self, places: Int) -> Self {
    if places <= 0 { return places == 0 ? a : a << -places }
    let (whole, part) = (places / 64, places % 64)
    let count = a.words.count - whole
    guard count > 0 else { return Self() }
    let words = [UInt](unsafeUninitializedCapacity: count) { words, length in
      for index in 0..<count {
        let next = index + whole + 1 < a.words.count && part > 0 ? a.words[index + whole + 1] : 0
        let word = a.words[index + whole] >> part | (part > 0 ? next << (64 - part) : 0)
        words.initializeElement(at: index, to: word)
      }
      length = count
    }
    return Self(words: words)
  }

  /// The number moved in place, as by `>>`.
  public static func >>= (a: inout Self, places: Int) { a = a >> places }
}
