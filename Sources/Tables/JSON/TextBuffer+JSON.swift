extension TextBuffer {
  /// Appends a JSON string with its quotes: quotes, backslashes and control characters are escaped.
  mutating func append(quoted text: String) {
    append(byte: .quote)
    defer { append(byte: .quote) }
    // Nearly all texts are plain, and long tables repeat them.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != .quote && $0 != .backslash }) {
      return append(text)
    }
    for byte in text.utf8 {
      switch byte {
      case .quote, .backslash:
        append(byte: .backslash)
        append(byte: byte)
      case .lineFeed: append("\\n")
      case .carriageReturn: append("\\r")
      case .tab: append("\\t")
      case 0..<0x20:
        append(byte < 0x10 ? "\\u000" : "\\u00")
        append(String(byte, radix: 16))
      default: append(byte: byte)
      }
    }
  }
}
