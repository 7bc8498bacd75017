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
    let heads =
      ["function", "kinks", "points", "disagree", "apart"]
      + DerivativeMethod.allCases.map(\.rawValue)
    let lines = Columns(heads: heads, rows: map(\.summaryCells)).lines
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
    let places = kinks.map { Numbers.brief($0.x, digits: 4) }.joined(separator: ", ")
    let apart = comparisons.filter { $0.order == 1 }.compactMap { $0.greatestUlps?.ulps }.max()
    let disagreeing = comparisons.map { $0.counts[.disagrees] }.max() ?? 0
    let own = DerivativeMethod.allCases.map { method in
      accuracies.first { $0.order == 1 && $0.witness.method == method }
        .map { Numbers.ulps($0.ulps) } ?? "–"
    }
    return [
      name, places.isEmpty ? "–" : places, Numbers.grouped(comparisons.map(\.points).max() ?? 0),
      Numbers.grouped(disagreeing), Numbers.ulps(Double(apart ?? 0)),
    ] + own
  }
}
