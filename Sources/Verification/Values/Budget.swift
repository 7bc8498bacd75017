public import Activations
import Tables

/// How far off numbers may be: a line for each function, order and format, as a library's build holds them.
///
/// ```
/// # function         order format   ulps
/// gelu               0     bfloat16 1    gelu.csv
/// leaky_relu(x, 0.1) 1     half     0.5
/// ```
///
/// A line ends with order, format, ulps and, where numbers computed elsewhere are held to it, their file;
/// what stands before is the function. Blanks part words. Empty lines are passed over, and so is what follows a `#`.
public struct Budget: Sendable, Equatable {
  /// The lines.
  public var entries: [Entry]

  /// One line.
  public struct Entry: Sendable, Equatable {
    /// Where it stands, from 1.
    public var line: Int
    /// The function as it may be typed.
    public var function: String
    /// The order of the derivative; 0 is the function.
    public var order: Int
    /// The format.
    public var precision: Activations.Precision
    /// The greatest error that is let pass.
    public var ulps: Double
    /// The file of the numbers, or nil for the plain arithmetic of the formula.
    public var file: String?
  }

  /// Reads the lines of a file.
  ///
  /// - Throws: What is wrong, with line and column; a column is a word.
  public init(_ lines: [(number: Int, text: String)]) throws(ValuesError) {
    entries = []
    for (number, text) in lines {
      let words = text.prefix { $0 != "#" }.split { $0 == " " || $0 == "\t" }
      if words.isEmpty { continue }
      entries.append(try Entry(words.map(String.init), line: number))
    }
    if entries.isEmpty {
      throw ValuesError(line: 1, column: 1, "there is no line; \(Entry.expected)")
    }
  }
}

extension Budget.Entry {
  static let expected = "a function, an order, a format and the ulps allowed are needed"

  init(_ words: [String], line: Int) throws(ValuesError) {
    var words = words
    if let last = words.last, words.count > 4, decimalNumber(Array(last.utf8)[...]) == nil {
      file = words.removeLast()
    }
    guard words.count >= 4 else {
      throw ValuesError(line: line, column: words.count + 1, "a word is missing; \(Self.expected)")
    }
    let column = words.count - 3
    self.line = line
    function = words[...column].dropLast().joined(separator: " ")
    guard let order = Int(words[column]), DerivativeMethod.orders.contains(order) else {
      throw ValuesError(
        line: line, column: column + 1,
        "'\(words[column])' is not an order from 0 to \(DerivativeMethod.orders.upperBound)")
    }
    guard let precision = Activations.Precision(rawValue: words[column + 1].lowercased()) else {
      throw ValuesError(
        line: line, column: column + 2,
        "'\(words[column + 1])' is not a format; they are "
          + Activations.Precision.allCases.map(\.rawValue).joined(separator: ", "))
    }
    guard let ulps = decimalNumber(Array(words[column + 2].utf8)[...]), ulps > 0 else {
      throw ValuesError(
        line: line, column: column + 3, "'\(words[column + 2])' is not a positive number of ulps")
    }
    (self.order, self.precision, self.ulps) = (order, precision, ulps)
  }
}
