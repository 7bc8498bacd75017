extension Collection<Report> {
  /// The reports as Markdown: a table of the comparisons, one of the greatest differences where there are
  /// any, one of the errors against the wider precision, the corners, and the verdicts.
  public var markdown: String {
    let counts = flatMap { report in report.comparisons.map { report.countCells($0) } }
    let differences = flatMap { report in
      report.comparisons.flatMap(\.differenceRows).map { report.cells($0) }
    }
    let errors = flatMap { report in report.accuracies.map(\.cells).map { report.cells($0) } }
    let kinks = flatMap { report in report.kinks.map { report.item($0.description) } }
    let verdicts = map { $0.item($0.verdict) }
    return [
      table(
        ["Function", "", "Compared", "Points"] + Agreement.allCases.map(\.rawValue) + ["Verdict"],
        counts),
      table(
        [
          "Function", "", "Greatest difference", "in", "", "at x", "first", "second", "true value",
          "allowed",
        ], differences),
      table(
        [
          "Function", "", "Against wider", "points", "ulps off", "at x", "result", "true value",
        ], errors),
      kinks.joined(), verdicts.joined(),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func table(_ heads: [String], _ rows: [[String]]) -> String {
    if rows.isEmpty { return "" }
    let rule = heads.indices.map { $0 < 3 || heads[$0] == "Verdict" ? "---" : "---:" }
    return ([heads, rule] + rows).map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }
}

extension Report {
  fileprivate func countCells(_ comparison: Comparison) -> [String] {
    let counts = Agreement.allCases.map { Numbers.grouped(comparison.counts[$0]) }
    return cells(
      [comparison.symbol, comparison.pair, Numbers.grouped(comparison.points)] + counts)
      + [comparison.isFailure(strict: isStrict) ? "**disagrees**" : "agrees"]
  }

  /// A row of a table, after the function's name.
  fileprivate func cells(_ cells: [String]) -> [String] {
    ([name] + cells).map(\.escapedForMarkdown)
  }

  /// An item of a list, after the function's name.
  fileprivate func item(_ text: String) -> String {
    "- **\(name.escapedForMarkdown)**: \(text.escapedForMarkdown)\n"
  }
}

extension String {
  /// The text with what would end a table's cell or start emphasis escaped.
  fileprivate var escapedForMarkdown: String {
    reduce(into: "") { result, character in
      if "|*_`".contains(character) { result.append("\\") }
      result.append(character)
    }
  }
}
