import Tables

/// What is wrong with a file of numbers to be judged, and where.
///
/// Lines and columns are counted from 1; a column is a field, and a line is one of the file. An array has
/// rows in place of lines.
public struct ValuesError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The place and what is wrong there.
  public let description: String

  init(_ description: String) { self.description = description }

  init(line: Int, column: Int, _ text: String) {
    self.init("line \(line), column \(column): \(text)")
  }

  init(_ error: CSVSyntaxError) { self.init(error.description) }
}
