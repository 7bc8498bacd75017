/// How reports are written.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// Aligned columns for people.
  case table
  /// One comparison a row, for spreadsheets.
  case csv
  /// Everything, for programs.
  case json
  /// A table for a document.
  case markdown
}

extension Collection<Report> {
  /// The reports as a text that ends in a newline.
  ///
  /// - Parameters:
  ///   - format: How.
  ///   - color: Whether the table is coloured with ANSI escape sequences; other formats never are.
  /// - Returns: The text.
  public func formatted(as format: ReportFormat, color: Bool = false) -> String {
    switch format {
    case .table: table(color: color)
    case .csv: csv
    case .json: json
    case .markdown: markdown
    }
  }
}
