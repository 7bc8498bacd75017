extension Collection<Report> {
  /// The reports as a Markdown table, one comparison a row, and the verdicts as a list.
  public var markdown: String {
    let heads = [
      "Function", "", "Compared", "Points", "Greatest difference", "at x", "ulps", "at x",
      "Own error in ulps", "Verdict",
    ]
    let rows = flatMap { report in report.comparisons.map { report.markdownCells($0) } }
    let rule = heads.indices.map { $0 < 3 || $0 > 7 ? "---" : "---:" }
    let table = ([heads, rule] + rows).map { "| \($0.joined(separator: " | ")) |\n" }.joined()
    let verdicts = map { "- **\($0.name)**: \($0.verdict.escapedForMarkdown)\n" }.joined()
    return table + "\n" + verdicts
  }
}

extension Report {
  fileprivate func markdownCells(_ comparison: Comparison) -> [String] {
    let own = [comparison.first, comparison.second].compactMap { witness in
      accuracies.first { $0.witness == witness && $0.order == comparison.order }
    }
    return [
      name.escapedForMarkdown, orderSymbol(comparison.order),
      "\(comparison.first), \(comparison.second)", Numbers.grouped(comparison.points),
      comparison.greatestAbsolute.map { Numbers.brief($0.absolute) } ?? "0",
      comparison.greatestAbsolute.map { Numbers.brief($0.x, digits: 5) } ?? "–",
      comparison.greatestUlps?.ulps.map { Numbers.ulps(Double($0)) } ?? "0",
      comparison.greatestUlps.map { Numbers.brief($0.x, digits: 5) } ?? "–",
      own.map { Numbers.ulps($0.ulps) }.joined(separator: ", "),
      comparison.isFailure(strict: isStrict) ? "**disagrees**" : "agrees",
    ]
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
