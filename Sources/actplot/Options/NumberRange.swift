import Tables

/// Reading of a range of finite numbers, `LO:HI` with LO < HI.
///
/// The ends may be parted by `:`, `..`, `...`, a comma, `to` or a blank and may stand in brackets; `±5` is
/// `-5:5`. An end may be any constant formula: `-pi:2*pi`.
enum NumberRange {
  /// Reads a range and says what is wrong with it.
  @Sendable
  static func parse(_ text: String) throws(Failure) -> ClosedRange<Double> {
    let text = text.trimmingBlanks
    guard let (low, high) = ends(of: text) else { throw complaint(about: text) }
    guard low.isFinite, high.isFinite else { throw .usage("the ends of a range must be finite") }
    guard low < high else {
      throw .usage(
        low == high
          ? "the range is empty; LO must be less than HI"
          : "the range is empty, for LO must be less than HI; \(high.text):\(low.text) is meant?")
    }
    guard (high - low).isFinite else {
      throw .usage("the range is wider than a Double can count")
    }
    return low...high
  }

  /// A range that an axis can show; one too narrow for that is refused, in the name of its option.
  static func drawable(
    _ range: ClosedRange<Double>, option: String? = nil
  ) throws(Failure) -> ClosedRange<Double> {
    let (low, high) = (range.lowerBound, range.upperBound)
    let least = max(
      Limits.narrowestWidth, Limits.narrowestRange * max(low.magnitude, high.magnitude))
    guard high - low >= least else {
      let needed = NumberText.rounded(least, digits: 2)
      throw .usage(
        "\(option.map { "\($0): " } ?? "")\(low.text):\(high.text) is too narrow to draw; it must be at least \(needed) wide"
      )
    }
    return range
  }

  /// Whether a text is a range in any spelling, of whatever numbers.
  static func isRange(_ text: String) -> Bool { ends(of: text.trimmingBlanks) != nil }

  /// What parts the ends, the longest first, for `..` is a part of `...`.
  private static let separators = ["...", "…", "..", ":", " to ", ",", ";", " "]

  private static func ends(of text: String) -> (Double, Double)? {
    if text.hasPrefix("±"), let end = Numbers.constant(text.dropFirst()) { return (-end, end) }
    for text in [text[...], withoutBrackets(text)] {
      for separator in separators {
        let parts = text.parts(between: separator)
        guard parts.count == 2, let low = Numbers.constant(parts[0]),
          let high = Numbers.constant(parts[1])
        else { continue }
        return (low, high)
      }
    }
    return nil
  }

  /// `[-5, 5]` or `(-5, 5)` without its brackets.
  private static func withoutBrackets(_ text: String) -> Substring {
    guard text.count > 2, let first = text.first, let last = text.last, "[(".contains(first),
      "])".contains(last)
    else { return text[...] }
    return text.dropFirst().dropLast()
  }

  private static func complaint(about text: String) -> Failure {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(\.trimmingBlanks)
    if parts.count == 3 { return .usage("a range has two ends; write LO:HI, such as -5:5") }
    let wrong = parts.count == 2 ? parts.first { Numbers.constant($0) == nil } : nil
    guard let wrong else { return .usage("write LO:HI, such as -5:5 or -pi:pi") }
    return wrong.isEmpty
      ? .usage("an end is missing; write LO:HI, such as -5:5")
      : .usage("'\(wrong)' is not a number; write LO:HI, such as -5:5 or -pi:pi")
  }
}

extension StringProtocol {
  /// What stands between the places where another text occurs.
  func parts(between separator: String) -> [SubSequence] {
    var parts: [SubSequence] = []
    var (start, index) = (startIndex, startIndex)
    while index < endIndex {
      if self[index...].hasPrefix(separator) {
        parts.append(self[start..<index])
        index = self.index(index, offsetBy: separator.count)
        start = index
      } else {
        index = self.index(after: index)
      }
    }
    return parts + [self[start...]]
  }
}
