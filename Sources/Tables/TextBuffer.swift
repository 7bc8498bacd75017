/// Text under construction, as bytes of UTF-8: what all writers append to.
///
/// Long output is written in parts: take ``bytes``, then ``removeAll()``, which keeps the memory.
public struct TextBuffer: Sendable {
  /// The bytes so far, UTF-8.
  public private(set) var bytes: [UInt8] = []

  /// A buffer with nothing in it.
  public init() {}

  /// The number of bytes.
  public var count: Int { bytes.count }

  /// The text so far.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends a text.
  public mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends an integer in decimal digits.
  public mutating func append(_ number: some BinaryInteger) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Empties the buffer and keeps its memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Appends one byte, such as an ASCII character.
  mutating func append(byte: UInt8) {
    bytes.append(byte)
  }

  /// Appends bytes that are UTF-8.
  mutating func append(bytes more: some Collection<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// Appends some blanks.
  mutating func append(blanks count: Int) {
    bytes.append(contentsOf: repeatElement(.blank, count: count))
  }
}
