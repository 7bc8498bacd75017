/// Rows in columns that are as wide as their widest cells.
public struct Columns: Sendable {
  /// Heads and alignments.
  public var columns: [Column]
  /// The cells of each row, as many as there are columns.
  public var rows: [[String]]

  /// A table of rows.
  public init(_ columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The lines, heads first, with no blanks at their ends and no line ends.
  public var lines: [String] {
    let fitted = columns.enumerated().map { index, column in
      let widest = rows.map { $0[index].displayWidth }.max() ?? 0
      return Column(column.head, column.alignment, width: max(column.width, widest))
    }
    var writer = ColumnWriter(fitted)
    return [writer.takeLine()]
      + rows.map { row in
        writer.row(row)
        return writer.takeLine()
      }
  }
}

extension ColumnWriter {
  /// The line that was written last, without its end.
  fileprivate mutating func takeLine() -> String {
    defer { text.removeAll() }
    return String(decoding: text.bytes.dropLast(), as: UTF8.self)
  }
}
