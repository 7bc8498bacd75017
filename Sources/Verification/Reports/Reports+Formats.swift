public import Tables

extension Collection<Report> {
  /// The reports as a text that ends in a newline.
  ///
  /// - Parameters:
  ///   - format: How; the comma-separated values have one comparison a row, JSON has everything.
  ///   - color: Whether the table is coloured with ANSI escape sequences; other formats never are.
  /// - Returns: The text.
  public func formatted(as format: TableFormat, color: Bool = false) -> String {
    switch format {
    case .table: table(color: color)
    case .csv: csv
    case .json: json
    case .markdown: markdown
    }
  }
}
