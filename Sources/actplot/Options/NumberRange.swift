/// Parsing of a range `LO:HI` of finite numbers with LO < HI.
enum NumberRange {
  /// Parses a range and says what is wrong with it.
  static func parse(_ text: String) throws(Failure) -> ClosedRange<Double> {
    let text = text.trimmingBlanks
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let low = Double(parts[0].trimmingBlanks),
      let high = Double(parts[1].trimmingBlanks)
    else { throw .usage("write LO:HI, such as -5:5") }
    guard low.isFinite, high.isFinite else { throw .usage("the ends of a range must be finite") }
    guard low < high else { throw .usage("the range is empty; LO must be less than HI") }
    guard (high - low).isFinite else {
      throw .usage("the range is wider than a Double can count")
    }
    return low...high
  }
}
