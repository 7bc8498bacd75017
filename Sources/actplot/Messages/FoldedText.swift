import Tables

extension StringProtocol {
  /// The text in lines of at most so many cells, broken at blanks; the lines after the first begin with some.
  func folded(to width: Int, indent: Int) -> [String] {
    var lines: [String] = []
    var line = String(prefix { $0 == " " })
    var isAtStart = true
    for word in dropFirst(line.count).split(separator: " ", omittingEmptySubsequences: false) {
      let longer = isAtStart ? line + word : "\(line) \(word)"
      if isAtStart || longer.displayWidth <= width {
        line = longer
        isAtStart = false
      } else {
        lines.append(line)
        line = String(repeating: " ", count: indent) + word
      }
      // A word that no line can hold is broken anywhere.
      while line.displayWidth > width, width > indent + 1 {
        var head = line[...]
        while head.displayWidth > width { head.removeLast() }
        lines.append(String(head))
        line = String(repeating: " ", count: indent) + line[head.endIndex...]
      }
    }
    lines.append(line)
    return lines
  }
}

extension Substring {
  fileprivate var displayWidth: Int { String(self).displayWidth }
}
