public import Tables

extension Collection<Report> {
  /// The reports as a text that ends in a newline.
  ///
  /// - Parameters:
  ///   - format: How; the comma-separated values have one witness a row, JSON has everything.
  ///   - width: The number of columns that a line of the table may have.
  ///   - color: Whether the table is coloured with ANSI escape sequences; other formats never are.
  ///   - details: Whether the table has all that was found.
  /// - Returns: The text.
  public func formatted(
    as format: TableFormat, width: Int = 80, color: Bool = false, details: Bool = false
  ) -> String {
    switch format {
    case .table: table(width: width, color: color, details: details)
    case .csv: csv
    case .json: json
    case .markdown: markdown
    }
  }
}
