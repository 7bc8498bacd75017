import Tables

/// What is wrong with a CSV file of two numeric columns and a label.
///
/// Lines and columns are counted from 1; a column is a field, and a line is one of the file, blank
/// lines and the header included.
public enum CSVError: Error, Equatable, Sendable {
  /// The file cannot be opened or read, for a reason that the system gives.
  case cannotOpen(path: String, reason: String)
  /// The file has more bytes than ``TwoClassData/greatestFile``.
  case tooLarge(path: String)
  /// There is no row of data.
  case noData
  /// A row has not three fields.
  case columnCount(line: Int, found: Int)
  /// A field is empty.
  case missingValue(line: Int, column: Int)
  /// A field of a numeric column is no number.
  case notANumber(line: Int, column: Int, text: String)
  /// A number is infinite, NaN or beyond ±1.8e308.
  case notFinite(line: Int, column: Int, text: String)
  /// A label is neither of the two that came before.
  case thirdClass(line: Int, label: String, known: [String])
  /// All rows, down to the last line, have the same label.
  case oneClass(line: Int, label: String)
  /// A quote is opened and never closed.
  case unclosedQuote(line: Int, column: Int)
  /// There is something between a closing quote and the next separator.
  case textAfterQuote(line: Int, column: Int)
}

extension CSVError {
  init(_ error: CSVSyntaxError) {
    self =
      switch error {
      case .unclosedQuote(let line, let column): .unclosedQuote(line: line, column: column)
      case .textAfterQuote(let line, let column): .textAfterQuote(line: line, column: column)
      }
  }
}

extension CSVError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .cannotOpen(let path, let reason):
      "cannot open '\(path)': \(reason)"
    case .tooLarge(let path):
      "'\(path)' has more than \(TwoClassData.greatestFile) bytes"
    case .noData:
      "line 1, column 1: there are no data; two numeric columns and a label column are needed"
    case .columnCount(let line, let found):
      "line \(line), column \(min(found, 3) + 1): "
        + "\(found) column\(found == 1 ? "" : "s"); there must be two numeric columns and a label"
    case .missingValue(let line, let column):
      "line \(line), column \(column): a value is missing"
    case .notANumber(let line, let column, let text):
      "line \(line), column \(column): '\(text)' is not a number"
    case .notFinite(let line, let column, let text):
      "line \(line), column \(column): '\(text)' is not a finite number"
    case .thirdClass(let line, let label, let known):
      "line \(line), column 3: '\(label)' is a third class; the classes so far are "
        + known.map { "'\($0)'" }.joined(separator: " and ")
    case .oneClass(let line, let label):
      "line \(line), column 3: every label is '\(label)'; there must be two classes"
    case .unclosedQuote(let line, let column):
      CSVSyntaxError.unclosedQuote(line: line, column: column).description
    case .textAfterQuote(let line, let column):
      CSVSyntaxError.textAfterQuote(line: line, column: column).description
    }
  }
}
