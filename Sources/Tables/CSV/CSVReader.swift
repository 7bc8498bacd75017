/// A reader of the records of a CSV file, byte by byte (RFC 4180, and what else is in use).
///
/// Fields are separated by commas, semicolons or tabs, whichever comes first in the file. A field may be
/// quoted, a quote in it doubled, and may then hold separators and line ends. Lines end with LF, CRLF or
/// CR. A byte-order mark and blank lines are skipped, and blanks around a field are no part of it.
public struct CSVReader: Sendable {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position: Int
  private var nextLine = 1

  /// The line on which the last record begins, from 1.
  public private(set) var line = 0
  /// The fields of the last record.
  public private(set) var fields: [CSVField] = []

  /// A reader at the beginning of a file's bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    separator = Self.separator(of: bytes)
  }

  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var isQuoted = false
    for byte in bytes {
      if byte == .quote { isQuoted.toggle() }
      if !isQuoted, byte == .comma || byte == .semicolon || byte == .tab { return byte }
    }
    return .comma
  }

  /// Reads the next record that is not blank into ``fields``; false at the end of the file.
  ///
  /// - Throws: What is wrong with quotes, with line and column.
  public mutating func next() throws(CSVSyntaxError) -> Bool {
    repeat {
      guard position < bytes.count else { return false }
      try readRecord()
    } while fields.count == 1 && fields[0].isEmpty && !fields[0].isQuoted
    return true
  }

  private mutating func readRecord() throws(CSVSyntaxError) {
    line = nextLine
    fields.removeAll(keepingCapacity: true)
    while true {
      try readField()
      guard position < bytes.count else { return }
      let byte = bytes[position]
      position += 1
      if byte == separator {
        // A separator at the very end of the file is followed by an empty field.
        if position == bytes.count { return append(position..<position) }
      } else {
        if byte == .carriageReturn, position < bytes.count, bytes[position] == .lineFeed {
          position += 1
        }
        nextLine += 1
        return
      }
    }
  }

  private mutating func append(
    _ range: Range<Int>, isQuoted: Bool = false, hasDoubledQuotes: Bool = false
  ) {
    fields.append(
      CSVField(bytes: bytes[range], isQuoted: isQuoted, hasDoubledQuotes: hasDoubledQuotes))
  }

  /// Reads a field up to the separator or line end after it.
  private mutating func readField() throws(CSVSyntaxError) {
    skipBlanks()
    if position < bytes.count, bytes[position] == .quote { return try readQuotedField() }
    let start = position
    while position < bytes.count, !endsField(bytes[position]) { position += 1 }
    var end = position
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    append(start..<end)
  }

  private mutating func readQuotedField() throws(CSVSyntaxError) {
    let opening = nextLine
    position += 1
    let start = position
    var hasDoubledQuotes = false
    while true {
      guard position < bytes.count else {
        throw .unclosedQuote(line: opening, column: fields.count + 1)
      }
      let byte = bytes[position]
      position += 1
      if byte == .quote {
        guard position < bytes.count, bytes[position] == .quote else { break }
        hasDoubledQuotes = true
        position += 1
      } else if byte == .lineFeed || byte == .carriageReturn {
        if byte == .carriageReturn, position < bytes.count, bytes[position] == .lineFeed {
          position += 1
        }
        nextLine += 1
      }
    }
    append(start..<position - 1, isQuoted: true, hasDoubledQuotes: hasDoubledQuotes)
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
    byte == .blank || byte == .tab && separator != .tab
  }
}
