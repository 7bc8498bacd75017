import Synchronization

/// Goes through points, piece by piece, and holds all witnesses against the truth.
struct Sweep {
  let points: Points
  let judges: [Judge]
  let truth: Truth
  /// Whether errors count in ulps of their own truths, and by segments of x; a long way, that may be stopped.
  let isStrict: Bool
  let workers: Workers

  /// The number of points of a piece.
  private static let size = 1 << 13

  /// What was found of each witness, and at how many points.
  func judgements(isDecisive: (Witness) -> Bool) -> (judged: [Judgement], covered: Int) {
    let empty = judges.map { Judgement($0.testimony, isDecisive: isDecisive($0.testimony.witness)) }
    let found = Mutex((judged: empty, covered: 0))
    let count = (points.count + Self.size - 1) / Self.size
    let stride = Self.stride(through: count)
    workers.spread(count) { index in
      if isStrict, workers.isStopped() { return }
      // Scattered, so that what is covered when someone stops is spread over all.
      let start = index * stride % count * Self.size
      let range = start..<min(points.count, start + Self.size)
      var judged = empty
      judge(range, &judged)
      found.withLock { found in
        for index in judged.indices { found.judged[index].merge(judged[index]) }
        found.covered += range.count
      }
      workers.advance(range.count, points.count)
    }
    return found.withLock { $0 }
  }

  private func judge(_ range: Range<Int>, _ judged: inout [Judgement]) {
    let points = points[range]
    let orders = Set(judges.map(\.testimony.order)).sorted()
    let truths = points.map { truth(orders, at: $0) }
    for (place, order) in orders.enumerated() {
      let own = truths.map { $0[place] }
      for index in judges.indices where judges[index].testimony.order == order {
        judged[index].add(
          judges[index], points: points,
          results: judges[index].testimony.results(at: points, range), truths: own,
          isStrict: isStrict)
      }
    }
  }

  /// A step that comes through all of a count before it comes back.
  private static func stride(through count: Int) -> Int {
    func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
    var step = max(1, Int(Double(count) * 0.6180339887))
    while divisor(step, count) > 1 { step += 1 }
    return step
  }
}
