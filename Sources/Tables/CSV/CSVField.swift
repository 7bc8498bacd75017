/// A field of a CSV file.
public struct CSVField: Sendable {
  /// The field's bytes, quotes and blanks around it off, doubled quotes within it still doubled.
  public let bytes: ArraySlice<UInt8>
  /// Whether it was in quotes.
  public let isQuoted: Bool
  /// Whether it holds doubled quotes, each of which stands for one.
  let hasDoubledQuotes: Bool

  /// Whether there is nothing in it.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The field as a text.
  public var text: String {
    guard hasDoubledQuotes else { return String(decoding: bytes, as: UTF8.self) }
    var isSecond = false
    let single = bytes.filter { byte in
      isSecond = byte == .quote && !isSecond
      return byte != .quote || isSecond
    }
    return String(decoding: single, as: UTF8.self)
  }

  /// The field as a decimal number, or nil if it is none.
  public var number: Double? { decimalNumber(bytes) }
}
