import Tables

extension Collection<Report> {
  /// The reports as Markdown: a table with a row for each order and witness, the corners, the verdicts.
  public var markdown: String {
    let heads = [
      "Function", "", "Judged", "Agrees", "Disagrees", "Ulps off", "at x", "value", "true value",
      "≤ 1", "≤ 2", "≤ 4",
    ]
    let columns = heads.enumerated().map { index, head in
      Column(head, index < 3 ? .left : .right)
    }
    var writer = MarkdownWriter(columns, isRuleSpaced: true)
    for report in self {
      for judgement in report.judged {
        for cell in report.cells(judgement) { writer.cell(.text(cell)) }
        writer.endRow()
      }
    }
    let kinks = flatMap { report in report.kinks.map { report.item($0.description) } }
    let verdicts = map { $0.item($0.verdict) }
    return [writer.text.string, kinks.joined(), verdicts.joined()].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }
}

extension Report {
  fileprivate func cells(_ judgement: Judgement) -> [String] {
    let worst = judgement.worst
    func text(_ number: Double?) -> String { number.map(Words.number) ?? "–" }
    return [
      name, Words.order(judgement.order), judgement.witness.rawValue,
      NumberText.grouped(judgement.counts.compared - judgement.counts[.disagrees]),
      NumberText.grouped(judgement.counts[.disagrees]), Words.ulps(worst?.ulps ?? 0),
      text(worst?.x), text(worst?.value), text(worst?.truth),
    ] + [1, 2, 4].map { Words.share(judgement.share(within: $0)) }
  }

  /// An item of a list, after the function's name.
  fileprivate func item(_ text: String) -> String {
    "- **\(Markdown.escaped(name))**: \(Markdown.escaped(text))\n"
  }
}
