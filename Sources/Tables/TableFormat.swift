/// The formats that a table can be written in.
public enum TableFormat: String, CaseIterable, Sendable {
  /// Aligned columns for people.
  case table
  /// Comma-separated values, for spreadsheets.
  case csv
  /// For programs.
  case json
  /// A table for a document.
  case markdown

  /// A writer of a table with these columns in this format; the head is written already.
  public func writer(for columns: [Column]) -> any TableWriter {
    switch self {
    case .table: ColumnWriter(columns)
    case .csv: CSVWriter(header: columns.map(\.head))
    case .json: JSONTableWriter(keys: columns.map(\.head))
    case .markdown: MarkdownWriter(columns)
    }
  }
}
