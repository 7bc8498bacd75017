/// Searches a stretch that may be endless from the part nearest to 0 outward, as far as there is an end of
/// what is found.
struct OutwardSearch {
  /// What was found, for each goal.
  private(set) var found: [[Place]] = []
  /// Stretches in which points may be missing, in rising order.
  private(set) var unproven: [(low: Double, high: Double)] = []
  /// Everything within is found, but for what is not proven.
  private(set) var reach: (low: Double, high: Double)

  /// Where the search stops to look whether there is an end: at these distances from 0.
  private static let shells: [Double] = [
    0.125, 1, 8, 16, 32, 64, 128, 256, 512, 1024, 0x1p15, 0x1p20, 0x1p40, 0x1p60,
  ]
  /// No search looks at more boxes.
  private static let mostBoxes = 3000
  /// With more points than this the function is taken to wave on without end.
  private static let manyPoints = 24

  /// Searches the stretch between two points, −∞ and ∞ among them.
  ///
  /// - Parameters:
  ///   - range: The part of it that is asked for; nil for as much as there is an end of.
  ///   - work: How many steps of formulas may be run.
  init(
    _ function: SmoothFunction, _ goals: [Goal], from low: Double, to high: Double,
    in range: ClosedRange<Double>?, work: Int
  ) {
    var search = RootSearch(function, goals, mostPoints: range == nil ? 64 : 1000)
    let boxes = Swift.min(Swift.max(64, work / function.cost), Self.mostBoxes)
    if let range {
      let (from, to) = (Swift.max(low, range.lowerBound), Swift.min(high, range.upperBound))
      reach = (from, to)
      var budget = boxes
      _ = search.search(from, to, &budget)
    } else {
      reach = Self.outward(&search, low, high, boxes)
    }
    let reach = reach
    found = search.found.map { points in
      points.filter { $0.x >= reach.low && $0.x <= reach.high }.distinct
    }
    unproven =
      search.unproven.filter { $0.low < reach.high && $0.high > reach.low }
      .map { (low: $0.low, high: $0.high) }.merged
  }

  private static func outward(
    _ search: inout RootSearch, _ low: Double, _ high: Double, _ boxes: Int
  ) -> (low: Double, high: Double) {
    // Where the stretch comes nearest to 0.
    let start = low > 0 ? low : high < 0 ? high : 0
    let nearest = shells.firstIndex { $0 > start.magnitude } ?? shells.count - 1
    let first = Swift.max(nearest, waves(search.function, low, high) ?? 2)
    var reach = (
      low: Swift.max(low, -shells[first]), high: Swift.min(high, shells[first])
    )
    var budget = boxes / 2
    _ = search.search(reach.low, reach.high, &budget)
    var canGo = (left: low < reach.low, right: high > reach.high)
    for shell in shells.dropFirst(first + 1) where canGo.left || canGo.right {
      if search.found.contains(where: { $0.count > manyPoints }) { break }
      if canGo.right {
        var budget = boxes / 8
        let end = Swift.min(high, shell)
        if search.search(reach.high, end, &budget) { reach.high = end } else { canGo.right = false }
        if end == high { canGo.right = false }
      }
      if canGo.left {
        var budget = boxes / 8
        let end = Swift.max(low, -shell)
        if search.search(end, reach.low, &budget) { reach.low = end } else { canGo.left = false }
        if end == low { canGo.left = false }
      }
    }
    // Beyond the last shell doubles are so far apart that nothing is looked for.
    if reach.high == shells.last { reach.high = high }
    if let last = shells.last, reach.low == -last { reach.low = low }
    return reach
  }

  /// The first shell for what waves so often that a few of its turns are within: 0 or 1.
  private static func waves(_ function: SmoothFunction, _ low: Double, _ high: Double) -> Int? {
    guard function.expression.hasWaves else { return nil }
    for shell in [1, 0] {
      let reach = (Swift.max(low, -shells[shell + 1]), Swift.min(high, shells[shell + 1]))
      guard reach.0 < reach.1 else { return nil }
      let slopes = (1..<200).map { step in
        let share = (Double(step) + 0.3 * Double(step % 3)) / 200
        return function.plainGerm(at: reach.0 + (reach.1 - reach.0) * share).slope
      }
      let turns = zip(slopes, slopes.dropFirst()).filter { $0 * $1 < 0 }.count
      if turns < 24 { return shell + 1 == 2 ? nil : shell + 1 }
    }
    return 0
  }
}

extension [(low: Double, high: Double)] {
  /// The same stretches in rising order, those that meet as one.
  var merged: Self {
    var result: Self = []
    for stretch in sorted(by: { $0.low < $1.low }) {
      if let last = result.last, last.high >= stretch.low {
        result[result.count - 1].high = Swift.max(last.high, stretch.high)
      } else {
        result.append(stretch)
      }
    }
    return result
  }
}
