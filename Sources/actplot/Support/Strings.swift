extension StringProtocol {
  /// The text without blanks at its ends.
  var trimmingBlanks: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }

  /// The text with its middle left out where it is long: the end of a message says what would be right.
  func shortened(to length: Int) -> String {
    count <= length ? String(self) : "\(prefix(length / 2))…\(suffix(length / 2))"
  }
}
