import Tables

extension Collection<Report> {
  /// The reports as comma-separated values: a row for each comparison, then for each witness one
  /// against `reference`, the wider precision, then for each corner and witness one against
  /// `subdifferential`.
  ///
  /// Numbers are the shortest decimals that read back to the same Double; `inf`, `-inf`, `nan`. What
  /// does not apply is empty. In a row against the reference `ulps` is the greatest error in ulps of
  /// the true value, a fraction. The last column of each row is the function's verdict.
  public var csv: String {
    let heads =
      ["function", "order", "first", "second", "points"]
      + Agreement.allCases.map(\.rawValue)
      + ["absolute", "relative", "ulps"].flatMap { measure in
        [measure] + ["x", "first", "second", "truth", "allowed"].map { "\(measure)_\($0)" }
      } + ["passes"] + Report.kinkHeads + ["verdict"]
    let rows = flatMap { report in
      (report.comparisons.map { report.row($0) } + report.accuracies.map { report.row($0) }
        + report.kinks.flatMap { report.rows($0) }).map { $0 + [report.verdict] }
    }
    var writer = CSVWriter(header: heads)
    for row in rows { writer.row(row) }
    return writer.text.string
  }
}

extension Report {
  fileprivate func row(_ comparison: Comparison) -> [String] {
    [name, "\(comparison.order)", "\(comparison.first)", "\(comparison.second)"]
      + ["\(comparison.points)"]
      + Agreement.allCases.map { "\(comparison.counts[$0])" }
      + cells(comparison.greatestAbsolute) { Words.real($0.absolute) }
      + cells(comparison.greatestRelative) { Words.real($0.relative) }
      + cells(comparison.greatestUlps) { $0.ulps?.description ?? "" }
      + [(comparison.isFailure(strict: isStrict) ? "false" : "true")]
      + Self.kinkHeads.map { _ in "" }
  }

  private func cells(
    _ difference: Difference?, measure: (Difference) -> String
  ) -> [String] {
    guard let difference else { return ["0", "", "", "", "", ""] }
    let numbers = [
      difference.x, difference.first, difference.second, difference.truth, difference.allowed,
    ]
    return [measure(difference)] + numbers.map(Words.real)
  }

  fileprivate func row(_ accuracy: Accuracy) -> [String] {
    let blanks = [String](repeating: "", count: Agreement.allCases.count + 12)
    return [name, "\(accuracy.order)", "\(accuracy.witness)", "reference", "\(accuracy.points)"]
      + blanks
      + [Words.real(accuracy.ulps), accuracy.x.map(Words.real) ?? ""]
      + [accuracy.x == nil ? "" : Words.real(accuracy.result), ""]
      + [accuracy.x == nil ? "" : Words.real(accuracy.truth), "", ""]
      + Self.kinkHeads.map { _ in "" }
  }

  fileprivate static let kinkHeads = ["kink_x", "kink_left", "kink_right", "kink_derivative"]

  fileprivate func rows(_ kink: KinkReport) -> [[String]] {
    let blanks = [String](repeating: "", count: Agreement.allCases.count + 19)
    return kink.answers.map { answer in
      [name, "1", "\(answer.witness)", "subdifferential"] + blanks
        + [answer.isInSubdifferential ? "true" : "false"]
        + [kink.x, kink.slopes.left, kink.slopes.right, answer.derivative].map(Words.real)
    }
  }
}
