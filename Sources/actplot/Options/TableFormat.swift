import Tables

/// The text format that a word names.
@Sendable
func parseTableFormat(_ text: String) throws(Failure) -> TableFormat {
  guard let format = TableFormat(rawValue: text.lowercased()) else {
    throw .usage("the formats are table, csv, json and markdown")
  }
  return format
}
