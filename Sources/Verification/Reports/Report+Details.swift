import Tables

extension Report {
  /// All that was found, in tables.
  func details(width: Int, _ ink: Ink) -> [String] {
    var lines = [ink.bold(name.shortened(to: width))]
    lines += "f(x) = \(formula)".wrapped(to: width, indent: 4, first: 2)
    lines += "f′(x) = \(derivativeFormula)".wrapped(to: width, indent: 4, first: 2)
    lines += setting.wrapped(to: width, indent: 4, first: 2)
    lines += table(countColumns, countRows, width, ink)
    lines += table(errorColumns, errorRows, width, ink)
    for judgement in judged where !judgement.segments.isEmpty {
      let rows = segmentRows(judgement)
      if !rows.isEmpty { lines += table(segmentColumns(judgement), rows, width, ink) }
    }
    for judgement in judged {
      for words in judgement.losses { lines += words.wrapped(to: width, indent: 4, first: 2) }
    }
    for kink in kinks { lines += kink.description.wrapped(to: width, indent: 4, first: 2) }
    for finding in findings { lines += finding.words.wrapped(to: width, indent: 4, first: 2) }
    return lines
  }

  private var setting: String {
    var parts = [
      isExhaustive ? Words.count(points, "number") : Words.count(points, "point"),
      isExhaustive
        ? "all finite ones of \(precision.rawValue) in the range"
        : "dense from \(Words.place(range.lowerBound)) to \(Words.place(range.upperBound))",
      "plain arithmetic in \(precision.rawValue)",
      "tolerance \(NumberText.brief(tolerance.relative)) in proportion"
        + (tolerance.absolute > 0 ? " and \(NumberText.brief(tolerance.absolute)) at least" : ""),
    ]
    if let accuracy { parts.append("accuracy \(Words.ulps(accuracy)) ulps") }
    let borne = confirmed.sorted { $0.key < $1.key }.map {
      "\(Words.order($0.key)) at \(Words.count($0.value, "point"))"
    }
    if !borne.isEmpty {
      parts.append("truth confirmed by differences of values: \(borne.joined(separator: ", "))")
    }
    return parts.joined(separator: "; ")
  }

  private var kinds: [Agreement] {
    Agreement.allCases.filter { kind in
      [.agrees, .disagrees].contains(kind) || judged.contains { $0.counts[kind] > 0 }
    }
  }

  private var countColumns: [Column] {
    [Column(""), Column("judged")] + kinds.map { Column($0.rawValue, .right) }
  }

  private var countRows: [[String]] {
    judged.map { judgement in
      [Words.order(judgement.order), judgement.witness.rawValue]
        + kinds.map { NumberText.grouped(judgement.counts[$0]) }
    }
  }

  private var errorColumns: [Column] {
    [Column(""), Column("judged")]
      + ["ulps", "at x", "value", "truth", "≤½", "≤1", "≤2", "≤4", "0", "∞"].map {
        Column($0, .right)
      }
  }

  private var errorRows: [[String]] {
    judged.map { judgement in
      let worst = judgement.worst
      func text(_ value: Double?) -> String { value.map { NumberText.brief($0, digits: 4) } ?? "–" }
      return [
        Words.order(judgement.order), judgement.witness.rawValue, Words.ulps(worst?.ulps ?? 0),
        text(worst?.x), text(worst?.value), text(worst?.truth),
      ] + [Words.share(judgement.correctlyRoundedShare)]
        + [1, 2, 4].map { Words.share(judgement.share(within: $0)) }
        + [NumberText.grouped(judgement.zeros), NumberText.grouped(judgement.infinities)]
    }
  }

  private func table(
    _ columns: [Column], _ rows: [[String]], _ width: Int, _ ink: Ink
  ) -> [String] {
    Columns(columns, rows: rows).lines.enumerated().map { index, line in
      let line = ("  " + line).shortened(to: width)
      return index == 0 ? ink.dim(line) : line
    }
  }
}
