extension StringProtocol {
  /// The text with its control characters as escapes, fit for one line of a terminal.
  ///
  /// A line feed is `\n`, a tab `\t`, an escape `\u{1b}`. What steers a terminal or turns the direction of
  /// its text around can do neither.
  public var escapingControls: String {
    // Nearly all texts have nothing to escape.
    if unicodeScalars.allSatisfy({ (0x20..<0x7f).contains($0.value) }) { return String(self) }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { result.append(contentsOf: scalar.escaped.unicodeScalars) }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var escaped: String {
    switch self {
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case "\0": return "\\0"
    // Between letters and emoji these two are part of the writing.
    case "\u{200C}", "\u{200D}": return String(self)
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      return "\\u{\(String(value, radix: 16))}"
    default: return String(self)
    }
  }
}
