/// What is wrong with the quotes of a CSV file.
///
/// Lines and columns are counted from 1; a column is a field, and a line is one of the file.
public enum CSVSyntaxError: Error, Equatable, Sendable {
  /// A quote is opened and never closed.
  case unclosedQuote(line: Int, column: Int)
  /// There is something between a closing quote and the next separator.
  case textAfterQuote(line: Int, column: Int)
}

extension CSVSyntaxError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unclosedQuote(let line, let column):
      "line \(line), column \(column): a quote is not closed"
    case .textAfterQuote(let line, let column):
      "line \(line), column \(column): there is text after the closing quote"
    }
  }
}
