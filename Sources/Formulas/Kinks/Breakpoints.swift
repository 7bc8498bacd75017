/// Finds the breakpoints of a typed formula from its parts.
enum Breakpoints {
  /// The greatest number of steps of programs for the search on the grid.
  private static let greatestWork = 4_000_000

  /// Where the formula, its derivative or its second derivative jumps, in rising order.
  static func find(
    in expression: Expression, _ program: Program, _ derivative: Program?
  ) -> [Breakpoint] {
    let critical = expression.criticalExpressions.prefix(64)
    let floored = expression.floored.prefix(16)
    if critical.isEmpty && floored.isEmpty { return [] }
    let finder = ZeroFinder(trying: expression.numbers)
    var candidates: [Double] = []
    var work = 0
    /// The changes of a part, unless all parts together would take too long.
    func changes(_ value: Program, _ classify: (Double) -> Int) -> [(below: Double, above: Double)]
    {
      work += value.instructions.count * finder.nodeCount
      if work > greatestWork { return [] }
      let all = finder.changes(of: classify)
      // Of a periodic part only those within the dense grid are all there, and exact.
      return all.count <= 32
        ? all : all.filter { Swift.abs($0.above) <= ZeroFinder.greatestDenseX }
    }
    for part in critical {
      let program = Program(part)
      let value = program.prepared(for: Double.self)
      candidates += changes(program) { x in sign(value(x)) }.map { change in
        // A zero that a double hits is the point; else the end that comes nearer to it.
        let (low, high) = (Swift.abs(value(change.below)), Swift.abs(value(change.above)))
        return low < high ? change.below : change.above
      }
    }
    for part in floored {
      let program = Program(part)
      let value = program.prepared(for: Double.self)
      candidates += changes(program) { x in Int(exactly: value(x).rounded(.down)) ?? .max }
        .map { change in
          let above = value(change.above)
          return above == above.rounded() ? change.above : change.below
        }
    }
    let classifier = BreakpointClassifier(program, derivative: derivative)
    return merged(candidates).prefix(ZeroFinder.greatestCount)
      .sorted().compactMap { classifier.breakpoint(at: $0.low, $0.x, $0.high) }
  }

  private static func sign(_ value: Double) -> Int {
    value > 0 ? 1 : value < 0 ? -1 : value == 0 ? 0 : 2
  }

  /// A cluster of candidates that rounding has separated, and the plainest number in it.
  private struct Cluster: Comparable {
    var low: Double
    var x: Double
    var high: Double
    static func < (a: Self, b: Self) -> Bool { a.x < b.x }
  }

  private static func merged(_ candidates: [Double]) -> [Cluster] {
    var clusters: [Cluster] = []
    for x in candidates.sorted() {
      let tolerance = 1e-14 * Swift.max(Swift.abs(x), 0.01)
      if let last = clusters.last, x - last.high <= tolerance {
        clusters[clusters.count - 1].high = x
      } else {
        clusters.append(Cluster(low: x, x: x, high: x))
      }
    }
    return
      clusters
      .map { cluster in
        Cluster(
          low: cluster.low, x: plainest(cluster.low, cluster.high), high: cluster.high)
      }
      .sorted { Swift.abs($0.x) < Swift.abs($1.x) }
  }

  /// The number with the shortest decimal between two.
  private static func plainest(_ low: Double, _ high: Double) -> Double {
    if low == high { return low }
    if low <= 0 && high >= 0 { return 0 }
    var scale = 1.0
    for _ in 0..<16 {
      let x = (low * scale).rounded(.up) / scale
      if x >= low && x <= high { return x }
      scale *= 10
    }
    return low
  }
}

extension Expression {
  /// The numbers that occur.
  var numbers: [Double] {
    if case .number(let value) = self { return [value] }
    if case .constant(let constant) = self { return [constant.value] }
    return children.flatMap { $0.numbers }
  }
}
