import Tables

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

  private func table(_ heads: [String], _ rows: [[MarkdownCell]]) -> String {
    if rows.isEmpty { return "" }
    // What is compared stands on the left, numbers on the right.
    let columns = heads.enumerated().map { index, head in
      Column(head, index < 3 || head == "Verdict" ? .left : .right)
    }
    var writer = MarkdownWriter(columns, isRuleSpaced: true)
    for row in rows {
      for cell in row { writer.cell(cell) }
      writer.endRow()
    }
    return writer.text.string
  }
}

extension Report {
  fileprivate func countCells(_ comparison: Comparison) -> [MarkdownCell] {
    let counts = Agreement.allCases.map { NumberText.grouped(comparison.counts[$0]) }
    return cells(
      [comparison.symbol, comparison.pair, NumberText.grouped(comparison.points)] + counts)
      + [comparison.isFailure(strict: isStrict) ? .markup("**disagrees**") : .text("agrees")]
  }

  /// A row of a table, after the function's name.
  fileprivate func cells(_ cells: [String]) -> [MarkdownCell] {
    ([name] + cells).map { .text($0) }
  }

  /// An item of a list, after the function's name.
  fileprivate func item(_ text: String) -> String {
    "- **\(Markdown.escaped(name))**: \(Markdown.escaped(text))\n"
  }
}
