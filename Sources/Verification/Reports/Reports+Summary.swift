import Tables

extension Collection<Report> {
  /// The reports in one line each: for whoever checks the whole catalogue.
  ///
  /// The columns are the number of points, the greatest distance of two methods' derivatives in ulps,
  /// how far each is off the true derivative in ulps, and whether the function passes.
  ///
  /// - Parameter color: Whether to colour with ANSI escape sequences.
  /// - Returns: The text; its last line says how many pass.
  public func summary(color: Bool = false) -> String {
    let ink = Ink(isOn: color)
    let counts = ["points", "disagree", "apart"] + DerivativeMethod.allCases.map(\.rawValue)
    let columns = [Column("function"), Column("kinks")] + counts.map { Column($0, .right) }
    let lines = Columns(columns, rows: map(\.summaryCells)).lines
    let verdicts = map { $0.passes ? ink.green("agrees") : ink.red("DISAGREES") }
    let passed = count { $0.passes }
    let end =
      passed == count
      ? ink.green("all \(count) agree") : ink.red("\(count - passed) of \(count) disagree")
    let body = zip(lines.dropFirst(), verdicts).map { $0 + "  " + $1 }
    return ([ink.dim(lines[0])] + body + [end]).joined(separator: "\n") + "\n"
  }
}

extension Report {
  fileprivate var summaryCells: [String] {
    let places = kinks.map { NumberText.brief($0.x, digits: 4) }.joined(separator: ", ")
    let apart = comparisons.filter { $0.order == 1 }.compactMap { $0.greatestUlps?.ulps }.max()
    let disagreeing = comparisons.map { $0.counts[.disagrees] }.max() ?? 0
    let own = DerivativeMethod.allCases.map { method in
      accuracies.first { $0.order == 1 && $0.witness.method == method }
        .map { Words.ulps($0.ulps) } ?? "–"
    }
    return [
      name, places.isEmpty ? "–" : places, NumberText.grouped(comparisons.map(\.points).max() ?? 0),
      NumberText.grouped(disagreeing), Words.ulps(Double(apart ?? 0)),
    ] + own
  }
}
