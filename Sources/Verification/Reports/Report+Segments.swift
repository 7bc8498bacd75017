import Tables

extension Report {
  func segmentColumns(_ judgement: Judgement) -> [Column] {
    [Column("\(Words.order(judgement.order)) \(judgement.witness.rawValue), x")]
      + ["numbers", "≤½", "≤1", "ulps", "at x", "value", "truth"].map { Column($0, .right) }
  }

  /// A row for each decade of x of one sign; neighbours that are all correctly rounded share one.
  func segmentRows(_ judgement: Judgement) -> [[String]] {
    var runs: [[Segment]] = []
    for segment in judgement.segments {
      if let last = runs.last?.last, last.isNegative == segment.isNegative, last.isPerfect,
        segment.isPerfect
      {
        runs[runs.count - 1].append(segment)
      } else {
        runs.append([segment])
      }
    }
    return runs.map(row)
  }

  private func row(_ run: [Segment]) -> [String] {
    let numbers = run.reduce(0) { $0 + $1.measured }
    func share(_ count: (Segment) -> Int) -> String {
      Words.share(Double(run.reduce(0) { $0 + count($1) }) / Double(numbers))
    }
    func text(_ value: Double?) -> String { value.map { NumberText.brief($0, digits: 4) } ?? "–" }
    let worst = run.compactMap(\.worst).max { $1.isWorse(than: $0) }
    let decades = run.map(\.decade)
    let (low, high) = (decades.min() ?? 0, (decades.max() ?? 0) + 1)
    return [
      run[0].isNegative ? "-1e\(high) to -1e\(low)" : "1e\(low) to 1e\(high)",
      NumberText.grouped(numbers), share(\.correctlyRounded), share(\.withinOne),
      Words.ulps(worst?.ulps ?? 0), text(worst?.x), text(worst?.value), text(worst?.truth),
    ]
  }
}

extension Segment {
  fileprivate var isPerfect: Bool { correctlyRounded == measured }
}

extension Judgement {
  /// Where the truth is a normal number and the result is zero, infinite or none, a sentence for each.
  var losses: [String] {
    [("0", lost.zeros), ("infinite", lost.infinities), ("no number", lost.nans)].compactMap {
      word, places in
      places.extent.map { extent in
        "\(name) is \(word) where the truth is a normal number at "
          + "\(Words.count(places.count, "point")), x from \(Words.place(extent.lowerBound)) to "
          + Words.place(extent.upperBound)
      }
    }
  }
}
