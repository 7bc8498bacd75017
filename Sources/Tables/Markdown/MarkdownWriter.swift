/// A writer of a Markdown table, with pipes at both ends of each row (GitHub Flavored Markdown 4.10).
public struct MarkdownWriter: TableWriter {
  /// What is written so far.
  public var text = TextBuffer()
  private var column = 0

  /// A writer; the head is written already.
  ///
  /// - Parameters:
  ///   - columns: Heads and alignments.
  ///   - isRuleSpaced: Whether the line under the heads has blanks beside its pipes.
  public init(_ columns: [Column], isRuleSpaced: Bool = false) {
    row(columns.map(\.head))
    let blank = isRuleSpaced ? " " : ""
    text.append("|")
    for column in columns {
      let dashes = column.alignment == .left ? "---" : "---:"
      text.append("\(blank)\(dashes)\(blank)|")
    }
    text.append("\n")
  }

  /// Writes the next cell of the row.
  public mutating func cell(_ cell: MarkdownCell) {
    beginCell()
    text.append(cell)
  }

  private mutating func beginCell() {
    text.append(column == 0 ? "| " : " | ")
    column += 1
  }

  public mutating func cell(_ text: String) {
    cell(.text(text))
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
    text.append(" |\n")
    column = 0
  }
}
