extension StringProtocol {
  /// The text without blanks at its ends.
  var trimmingBlanks: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }

  /// The text, or its beginning, an ellipsis and its end where it has more characters than that.
  func shortened(to length: Int) -> String {
    count > length ? "\(prefix(length / 2))…\(suffix(length / 2))" : String(self)
  }
}
