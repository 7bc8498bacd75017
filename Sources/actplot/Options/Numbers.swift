import Activations
import Tables

/// Reading of numbers: the one reader of all that is typed or comes from standard input.
enum Numbers {
  /// A number, or nil for what is none: a decimal, a hexadecimal, `inf` or `nan`.
  ///
  /// - Throws: A failure for a number beyond the range of doubles.
  static func number(_ text: some StringProtocol) throws(Failure) -> Double? {
    let text = text.trimmingBlanks
    let bytes = Array(text.utf8)
    guard let value = decimalNumber(bytes[...]) ?? hexadecimal(text) else { return nil }
    if value.isInfinite, bytes.contains(where: { (48...57).contains($0) }) {
      throw .usage("\(text) is beyond the range of doubles, which ends at 1.8e308")
    }
    return value
  }

  private static func hexadecimal(_ text: String) -> Double? {
    text.contains("x") || text.contains("X") ? Double(text) : nil
  }

  /// A number or a constant formula such as `-pi/2`; nil for what is neither, or beyond the doubles.
  static func constant(_ text: some StringProtocol) -> Double? {
    let text = text.trimmingBlanks
    if let number = try? number(text) { return number }
    guard text.count <= 100,
      let value = try? FormulaScope(library: .empty).expression(text).constantValue, !value.isNaN
    else { return nil }
    return value
  }

  /// A whole number of at least 1.
  static func count(_ text: String, atMost limit: Int) throws(Failure) -> Int {
    // 10_000 and 1e6 are whole numbers too.
    let value =
      Int(text.trimmingBlanks.filter { $0 != "_" }) ?? constant(text).flatMap(Int.init(exactly:))
    guard let value, value >= 1, value <= limit else {
      throw .usage("a whole number from 1 to \(limit) is needed")
    }
    return value
  }

  /// A finite positive number.
  static func positive(_ text: String, atMost limit: Double = .greatestFiniteMagnitude)
    throws(Failure) -> Double
  {
    guard let value = constant(text), value.isFinite, value > 0 else {
      throw .usage("a positive number is needed")
    }
    guard value <= limit else { throw .usage("at most \(limit.text) is possible") }
    return value
  }

  /// A list of numbers with commas, semicolons or blanks between, in brackets or not.
  static func list(_ text: String) throws(Failure) -> [Double] {
    let words = words(of: text)
    if words.isEmpty { throw .usage("there is no number; write numbers with commas between") }
    var values: [Double] = []
    for word in words {
      if let number = try number(word) {
        values.append(number)
      } else if let value = constant(word) {
        values.append(value)
      } else if NumberRange.isRange(word) || word.split(separator: ":").count == 3 {
        throw .usage("'\(word)' is a range; equally spaced points are --samples N --range LO:HI")
      } else {
        throw .usage("'\(word)' is not a number; write numbers with commas between")
      }
    }
    return values
  }

  /// The words of a list.
  static func words(of text: String) -> [String] {
    var text = text.trimmingBlanks[...]
    if text.hasPrefix("["), text.hasSuffix("]") { text = text.dropFirst().dropLast() }
    return text.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
  }
}
