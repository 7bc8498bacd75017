/// A writer of comma-separated values (RFC 4180), with line feeds at the ends of rows.
///
/// A field that holds a comma, a quote or a line end stands in quotes, and the quotes in it are doubled.
/// So does one with blanks at its ends, which many readers would drop.
public struct CSVWriter: TableWriter {
  /// What is written so far.
  public var text = TextBuffer()
  private var column = 0
  private var rowStart = 0

  /// A writer; the header is written already.
  public init(header: [String]) {
    row(header)
  }

  private mutating func beginCell() {
    if column == 0 { rowStart = text.count } else { text.append(byte: .comma) }
    column += 1
  }

  public mutating func cell(_ text: String) {
    beginCell()
    self.text.append(csvField: text)
  }

  public mutating func cell(_ number: Double) {
    beginCell()
    text.append(number)
  }

  public mutating func cell(_ number: Int) {
    beginCell()
    text.append(number)
  }

  public mutating func endRow() {
    // An empty line would be no row.
    if column == 1, text.count == rowStart { text.append("\"\"") }
    text.append(byte: .lineFeed)
    column = 0
  }
}

extension TextBuffer {
  /// Appends a field of a CSV file, in quotes where it must be.
  mutating func append(csvField field: String) {
    guard field.mustBeQuoted else { return append(field) }
    append(byte: .quote)
    for byte in field.utf8 {
      if byte == .quote { append(byte: .quote) }
      append(byte: byte)
    }
    append(byte: .quote)
  }
}

extension String {
  /// By bytes: the character "\r\n" is neither "\r" nor "\n".
  fileprivate var mustBeQuoted: Bool {
    let isSpecial = utf8.contains { byte in
      byte == .comma || byte == .quote || byte == .lineFeed || byte == .carriageReturn
    }
    return isSpecial || utf8.first?.isBlank == true || utf8.last?.isBlank == true
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == .blank || self == .tab }
}
