/// A reader of the records of a CSV file, byte by byte (RFC 4180, and what else is in use).
///
/// Fields are separated by commas, semicolons or tabs, whichever comes first in the file. A field may be
/// quoted, a quote in it doubled, and may then hold separators and line ends. Lines end with LF, CRLF or
/// CR. A byte-order mark and blank lines are skipped, and blanks around a field are no part of it.
struct CSVReader {
  /// A field: where its bytes are.
  struct Field {
    var range: Range<Int>
    /// Whether it holds doubled quotes, each of which stands for one.
    var hasDoubledQuotes = false
    /// Whether it was in quotes.
    var isQuoted = false
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var position: Int
  private var nextLine = 1

  /// The line on which the last record begins, from 1.
  private(set) var line = 0
  /// The fields of the last record.
  private(set) var fields: [Field] = []

  /// A reader at the beginning of a file.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    position = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    separator = Self.separator(of: bytes)
  }

  private static func separator(of bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var isQuoted = false
    for byte in bytes {
      if byte == .quote { isQuoted.toggle() }
      if !isQuoted, byte == .comma || byte == .semicolon || byte == .tab { return byte }
    }
    return .comma
  }

  /// Reads the next record that is not blank into ``fields``; false at the end of the file.
  mutating func next() throws(CSVError) -> Bool {
    repeat {
      guard position < bytes.count else { return false }
      try readRecord()
    } while fields.count == 1 && fields[0].range.isEmpty && !fields[0].isQuoted
    return true
  }

  private mutating func readRecord() throws(CSVError) {
    line = nextLine
    fields.removeAll(keepingCapacity: true)
    while true {
      try readField()
      guard position < bytes.count else { return }
      let byte = bytes[position]
      position += 1
      if byte == separator {
        // A separator at the very end of the file is followed by an empty field.
        if position == bytes.count { return fields.append(Field(range: position..<position)) }
      } else {
        if byte == .carriageReturn, position < bytes.count, bytes[position] == .lineFeed {
          position += 1
        }
        nextLine += 1
        return
      }
    }
  }

  /// Reads a field up to the separator or line end after it.
  private mutating func readField() throws(CSVError) {
    skipBlanks()
    if position < bytes.count, bytes[position] == .quote { return try readQuotedField() }
    let start = position
    while position < bytes.count, !endsField(bytes[position]) { position += 1 }
    var end = position
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    fields.append(Field(range: start..<end))
  }

  private mutating func readQuotedField() throws(CSVError) {
    let opening = nextLine
    position += 1
    var field = Field(range: position..<position, isQuoted: true)
    while true {
      guard position < bytes.count else {
        throw .unclosedQuote(line: opening, column: fields.count + 1)
      }
      let byte = bytes[position]
      position += 1
      if byte == .quote {
        guard position < bytes.count, bytes[position] == .quote else { break }
        field.hasDoubledQuotes = true
        position += 1
      } else if byte == .lineFeed {
        nextLine += 1
      }
    }
    field.range = field.range.lowerBound..<position - 1
    fields.append(field)
    skipBlanks()
    if position < bytes.count, !endsField(bytes[position]) {
      throw .textAfterQuote(line: nextLine, column: fields.count)
    }
  }

  private mutating func skipBlanks() {
    while position < bytes.count, isBlank(bytes[position]) { position += 1 }
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == separator || byte == .lineFeed || byte == .carriageReturn
  }

  /// A tab is a blank unless it separates.
  private func isBlank(_ byte: UInt8) -> Bool {
    byte == .space || byte == .tab && separator != .tab
  }

  /// The text of a field.
  func text(_ field: Field) -> String {
    let text = String(decoding: bytes[field.range], as: UTF8.self)
    guard field.hasDoubledQuotes else { return text }
    var previousWasQuote = false
    return String(
      text.unicodeScalars.filter { scalar in
        previousWasQuote = scalar == "\"" && !previousWasQuote
        return scalar != "\"" || previousWasQuote
      }.map(Character.init))
  }

  /// The bytes of a field, quotes off.
  func bytes(_ field: Field) -> Slice<UnsafeBufferPointer<UInt8>> { bytes[field.range] }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
