/// A writer of aligned columns for a terminal, two blanks apart, with no blanks at the ends of lines.
///
/// A column is as wide as its head or its ``Column/width``; a cell that is wider moves what follows it.
public struct ColumnWriter: TableWriter {
  /// What is written so far.
  public var text = TextBuffer()
  private let columns: [Column]
  private var column = 0
  /// The blanks that stand before the next cell with something in it.
  private var blanks = 0

  private static let gap = 2

  /// A writer; the heads are written already.
  public init(_ columns: [Column]) {
    self.columns = columns.map { column in
      Column(column.head, column.alignment, width: max(column.width, column.head.displayWidth))
    }
    row(columns.map(\.head))
  }

  public mutating func cell(_ text: String) {
    let width = text.displayWidth
    beginCell(width: width)
    self.text.append(text)
    endCell(width: width)
  }

  public mutating func cell(_ number: Double) {
    cell(NumberText.plain(number))
  }

  public mutating func cell(_ number: Int) {
    cell(String(number))
  }

  private mutating func beginCell(width: Int) {
    if column > 0 { blanks += Self.gap }
    let space = max(0, columns[column].width - width)
    if columns[column].alignment == .right { blanks += space }
    if width > 0 {
      text.append(blanks: blanks)
      blanks = 0
    }
  }

  private mutating func endCell(width: Int) {
    if columns[column].alignment == .left { blanks += max(0, columns[column].width - width) }
    column += 1
  }

  public mutating func endRow() {
    text.append(byte: .lineFeed)
    column = 0
    blanks = 0
  }
}
