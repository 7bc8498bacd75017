import Tables

extension Collection<Report> {
  /// The reports for people: for each function the comparisons, the errors, the kinks and the verdict.
  ///
  /// - Parameter color: Whether to colour with ANSI escape sequences.
  /// - Returns: The text, with an empty line between functions.
  public func table(color: Bool = false) -> String {
    map { $0.table(color: color) }.joined(separator: "\n")
  }
}

extension Report {
  func table(color: Bool) -> String {
    let ink = Ink(isOn: color)
    var lines = ["\(ink.bold(name))  f(x) = \(formula)", "  f′(x) = \(derivativeFormula)"]
    lines += countLines(ink)
    lines += section(Difference.heads, comparisons.flatMap(\.differenceRows), ink)
    lines += section(Accuracy.heads, accuracies.map(\.cells), ink)
    lines += kinks.map { "  " + $0.description }
    lines.append("  " + (passes ? ink.green(verdict) : ink.red(verdict)))
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many points there are of each kind; kinds that no comparison has are left out.
  private func countLines(_ ink: Ink) -> [String] {
    let kinds = Agreement.allCases.filter { kind in
      [.identical, .agrees, .disagrees].contains(kind)
        || comparisons.contains { $0.counts[kind] > 0 }
    }
    let rows = comparisons.map { comparison in
      [comparison.symbol, comparison.pair, NumberText.grouped(comparison.points)]
        + kinds.map { NumberText.grouped(comparison.counts[$0]) }
    }
    let heads = ["", "compared", "points"] + kinds.map(\.rawValue)
    return section(heads, rows, ink) { comparisons[$0].isFailure(strict: isStrict) }
  }

  private func section(
    _ heads: [String], _ rows: [[String]], _ ink: Ink, isBad: (Int) -> Bool = { _ in false }
  ) -> [String] {
    if rows.isEmpty { return [] }
    // What is compared stands on the left, numbers on the right.
    let columns = heads.enumerated().map { Column($1, $0 < 2 ? .left : .right) }
    return Columns(columns, rows: rows).lines.enumerated().map { index, line in
      "  " + (index == 0 ? ink.dim(line) : isBad(index - 1) ? ink.red(line) : line)
    }
  }
}

extension Comparison {
  /// `f` or `f′`, as tables have it.
  var symbol: String { Words.order(order) }

  /// The two witnesses, as tables have them.
  var pair: String { "\(first)–\(second)" }

  /// The greatest differences: absolute, relative and in ulps, each with its point.
  var differenceRows: [[String]] {
    [
      greatestAbsolute.map { $0.cells("|a−b|", NumberText.brief($0.absolute)) },
      greatestRelative.map { $0.cells("relative", NumberText.brief($0.relative)) },
      greatestUlps.map { $0.cells("ulps", $0.ulps.map { Words.ulps(Double($0)) } ?? "–") },
    ].compactMap { $0 }.map { [symbol, pair] + $0 }
  }
}

extension Difference {
  static let heads = [
    "", "greatest difference", "in", "", "at x", "first", "second", "true value", "allowed",
  ]

  func cells(_ measure: String, _ amount: String) -> [String] {
    [measure, amount] + [x, first, second].map(Words.number)
      + [truth.isNaN ? "–" : Words.number(truth), NumberText.brief(allowed)]
  }
}

extension Accuracy {
  static let heads = ["", "against wider", "points", "ulps off", "at x", "result", "true value"]

  var cells: [String] {
    [
      Words.order(order), witness.rawValue, NumberText.grouped(points), Words.ulps(ulps),
      x.map(Words.number) ?? "–",
      x == nil ? "–" : Words.number(result), x == nil ? "–" : Words.number(truth),
    ]
  }
}
