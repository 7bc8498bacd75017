import Tables

extension StringProtocol {
  /// The text in lines of at most so many cells, broken at blanks; the lines after the first begin with some.
  func folded(to width: Int, indent: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if line.isEmpty || longer.displayWidth <= width {
        line = longer
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
