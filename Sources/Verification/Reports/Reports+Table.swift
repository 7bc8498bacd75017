extension Collection<Report> {
  /// The reports for people: for each function the comparisons, the errors, the kinks and the verdict.
  ///
  /// - Parameter color: Whether to colour with ANSI escape sequences.
  public func table(color: Bool = false) -> String {
    map { $0.table(color: color) }.joined(separator: "\n")
  }
}

extension Report {
  func table(color: Bool) -> String {
    let ink = Ink(isOn: color)
    var lines = ["\(ink.bold(name))  f(x) = \(formula)", "  f′(x) = \(derivativeFormula)"]
    lines += Columns(heads: Comparison.heads, rows: comparisons.map(\.cells)).lines
      .enumerated().map { index, line in
        let isBad = index > 0 && comparisons[index - 1].counts[.disagrees] > 0
        return "  " + (index == 0 ? ink.dim(line) : isBad ? ink.red(line) : line)
      }
    lines += Columns(heads: Accuracy.heads, rows: accuracies.map(\.cells)).lines
      .enumerated().map { "  " + ($0 == 0 ? ink.dim($1) : $1) }
    lines += kinks.map { "  " + $0.description }
    lines.append("  " + (passes ? ink.green(verdict) : ink.red(verdict)))
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Comparison {
  /// `f` or `f′`, as tables have it.
  var symbol: String { orderSymbol(order) }

  static let heads =
    ["", "compared", "points", "greatest |a−b|", "at x", "relative", "at x", "ulps", "at x"]
    + Agreement.allCases.map(\.rawValue)

  var cells: [String] {
    [symbol, "\(first)–\(second)", Numbers.grouped(points)]
      + [
        greatestAbsolute.map { Numbers.brief($0.absolute) } ?? "0", place(greatestAbsolute),
        greatestRelative.map { Numbers.brief($0.relative) } ?? "0", place(greatestRelative),
        greatestUlps?.ulps.map { Numbers.ulps(Double($0)) } ?? "0", place(greatestUlps),
      ]
      + Agreement.allCases.map { Numbers.grouped(counts[$0]) }
  }

  private func place(_ difference: Difference?) -> String {
    difference.map { Numbers.brief($0.x, digits: 5) } ?? "–"
  }
}

extension Accuracy {
  static let heads = ["", "against wider", "points", "ulps off", "at x", "result", "true value"]

  var cells: [String] {
    [
      orderSymbol(order), witness.rawValue, Numbers.grouped(points), Numbers.ulps(ulps),
      x.map { Numbers.brief($0, digits: 5) } ?? "–", Numbers.text(result), Numbers.text(truth),
    ]
  }
}

func orderSymbol(_ order: Int) -> String {
  order == 0 ? "f" : "f" + String(repeating: "′", count: order)
}

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
