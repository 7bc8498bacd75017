/// Cells in aligned columns: the first two from the left, numbers from the right.
struct Columns {
  var heads: [String]
  var rows: [[String]]

  /// The lines, heads first, with no blanks at their ends.
  var lines: [String] {
    let widths = heads.indices.map { column in
      ([heads] + rows).map { $0[column].count }.max() ?? 0
    }
    return ([heads] + rows).map { cells in
      var line = zip(cells, widths).enumerated().map { index, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return index < 2 ? cell.0 + space : space + cell.0
      }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}

/// Colour by ANSI escape sequences, or none.
struct Ink {
  var isOn: Bool

  func bold(_ text: String) -> String { styled(text, 1) }
  func dim(_ text: String) -> String { styled(text, 2) }
  func red(_ text: String) -> String { styled(text, 31) }
  func green(_ text: String) -> String { styled(text, 32) }

  private func styled(_ text: String, _ code: Int) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

/// `f`, `f′`, `f″`, as tables have it.
func orderSymbol(_ order: Int) -> String {
  order == 0 ? "f" : "f" + String(repeating: "′", count: order)
}
