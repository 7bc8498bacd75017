/// A writer of a table, cell by cell, whatever the format.
///
/// A table of any length takes little memory if ``text`` is written and emptied between rows.
public protocol TableWriter: Sendable {
  /// What is written so far.
  var text: TextBuffer { get set }

  /// Writes the next cell of the row, a text.
  mutating func cell(_ text: String)
  /// Writes the next cell of the row, the shortest decimal of a number.
  mutating func cell(_ number: Double)
  /// Writes the next cell of the row, an integer.
  mutating func cell(_ number: Int)
  /// Ends a row.
  mutating func endRow()
  /// Ends the table.
  mutating func finish()
}

extension TableWriter {
  /// Writes a row of texts.
  public mutating func row(_ cells: [String]) {
    for text in cells { cell(text) }
    endRow()
  }

  /// Nothing, where a format needs no end.
  public mutating func finish() {}
}
