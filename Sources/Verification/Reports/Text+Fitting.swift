import Tables

extension String {
  /// The text with blanks to a width, at its end or before it.
  func padded(to width: Int, isRight: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - displayWidth))
    return isRight ? blanks + self : self + blanks
  }

  /// The text, or its beginning and an ellipsis.
  func shortened(to width: Int) -> String {
    if displayWidth <= width { return self }
    var text = self
    while text.displayWidth >= width, !text.isEmpty { text.removeLast() }
    return text + "…"
  }

  /// The words in lines no wider than a width, each after some blanks.
  func wrapped(to width: Int, indent: Int, first: Int? = nil) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: first ?? indent)
    var isEmpty = true
    for word in split(separator: " ") {
      let word = String(word)
      if !isEmpty, line.displayWidth + 1 + word.displayWidth > width {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
      // A word wider than a line goes on in the next.
      while line.displayWidth > width, line.count > width {
        lines.append(String(line.prefix(width)))
        line = String(repeating: " ", count: indent) + line.dropFirst(width)
      }
    }
    return lines + (isEmpty ? [] : [line])
  }
}
