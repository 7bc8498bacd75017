/// Parsing of numbers that have bounds.
enum Numbers {
  /// A whole number of at least 1.
  static func count(_ text: String, atMost limit: Int) throws(Failure) -> Int {
    guard let value = Int(text.trimmingBlanks), value >= 1, value <= limit else {
      throw .usage("a whole number from 1 to \(limit) is needed")
    }
    return value
  }

  /// A finite positive number.
  static func positive(_ text: String, atMost limit: Double = .greatestFiniteMagnitude)
    throws(Failure) -> Double
  {
    guard let value = Double(text.trimmingBlanks), value.isFinite, value > 0 else {
      throw .usage("a positive number is needed")
    }
    guard value <= limit else { throw .usage("at most \(limit) is possible") }
    return value
  }

  /// A list of numbers with commas between.
  static func list(_ text: String) throws(Failure) -> [Double] {
    var values: [Double] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let value = Double(part.trimmingBlanks) else {
        throw .usage("'\(part.trimmingBlanks)' is not a number; write numbers with commas between")
      }
      values.append(value)
    }
    return values
  }
}
