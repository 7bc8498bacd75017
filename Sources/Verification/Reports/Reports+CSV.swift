import Tables

extension Collection<Report> {
  /// The reports as comma-separated values: a row for each order and witness.
  ///
  /// Numbers are the shortest decimals that read back to the same `Double`; `inf`, `-inf`, `nan`. What
  /// does not apply is empty. The last column of each row is the function's verdict.
  public var csv: String {
    var writer = CSVWriter(
      header: ["function", "order", "witness", "decides", "passes", "precision"]
        + Agreement.allCases.map(\.rawValue)
        + [
          "ulps", "x", "value", "truth", "within_1", "within_2", "within_4", "zeros", "infinities",
        ]
        + ["verdict"])
    for report in self {
      for judgement in report.judged { writer.row(report.row(judgement)) }
    }
    return writer.text.string
  }
}

extension Report {
  fileprivate func row(_ judgement: Judgement) -> [String] {
    let worst = judgement.worst
    func text(_ number: Double?) -> String { number.map { NumberText.plain($0) } ?? "" }
    return [
      name, String(judgement.order), judgement.witness.rawValue, String(judgement.isDecisive),
      String(!judgement.fails(accuracy: accuracy)), precision.rawValue,
    ] + Agreement.allCases.map { String(judgement.counts[$0]) }
      + [
        NumberText.plain(worst?.ulps ?? 0), text(worst?.x), text(worst?.value), text(worst?.truth),
      ]
      + [1, 2, 4].map { NumberText.plain(judgement.share(within: $0)) }
      + [String(judgement.zeros), String(judgement.infinities), verdict]
  }
}
