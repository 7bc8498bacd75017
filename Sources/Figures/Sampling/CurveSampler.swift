/// Samples a curve as finely as the canvas shows: bisection in pixel space to a tenth of a unit.
struct CurveSampler {
  /// The x axis.
  let xMap: AxisMap
  /// The y axis.
  let yMap: AxisMap
  /// The plotting area.
  let area: Rect

  /// How far a curve may be from its polyline.
  private static let tolerance = 0.08
  /// Intervals narrower than this are not split further.
  private static let finest = 0.002
  /// No curve has more vertices than this.
  private static let mostNodes = 40_000

  private struct Node {
    var x: Double
    var value: Double
    var at: Point
    /// Whether the interval that begins here is still to be looked at.
    var isOpen = true
    /// Whether the line is broken between this node and the next.
    var isBroken = false
    var isFinite: Bool { value.isFinite }
  }

  /// The lines and dots of a curve.
  func sample(_ curve: Curve, _ seeds: CurveSeeds) -> SampledCurve {
    var lines: [[Point]] = []
    var seeds = seeds
    var isDense = false
    if turns(seeds) > 12 {
      let dense = CurveSeeds(curve, over: xMap, count: Int(min(4 * area.width, 16_000)))
      let points = dense.pieces.reduce(0) { $0 + $1.count }
      // With fewer than seven points to a wave, pixels cannot show it either.
      if 10 * turns(dense) > 3 * points {
        return SampledCurve(lines: envelope(curve), dots: [], rings: [], isDense: true)
      }
      isDense = Double(turns(dense)) > area.width / 8
      seeds = dense
    }
    for piece in seeds.pieces { lines += refined(piece, curve) }
    if lines.count > 400 { lines = envelope(curve) }
    var result = SampledCurve(
      lines: joined(lines).map(PolylineClip.merged), dots: [], rings: [], isDense: isDense)
    for one in seeds.breaks { result.markJump(one, xMap, yMap, area) }
    result.lines = result.lines.flatMap { PolylineClip.clip($0, to: area.expanded(by: 4)) }
    return result
  }

  private func node(_ x: Double, _ value: Double) -> Node {
    Node(x: x, value: value, at: Point(xMap(x), value.isFinite ? yMap(value) : .nan))
  }

  private func refined(_ piece: [CurveSeeds.Sample], _ curve: Curve) -> [[Point]] {
    var nodes = piece.map { node($0.x, $0.value) }
    var xs: [Double] = []
    while nodes.count < Self.mostNodes {
      xs.removeAll(keepingCapacity: true)
      for index in 0..<nodes.count - 1 where nodes[index].isOpen {
        let (from, to) = (nodes[index], nodes[index + 1])
        if to.at.x - from.at.x < Self.finest || !(from.isFinite || to.isFinite) && xs.count > 4000 {
          nodes[index].isOpen = false
          nodes[index].isBroken = (to.at.y - from.at.y).magnitude > 3
          continue
        }
        xs.append(from.x + 0.27 * (to.x - from.x))
        xs.append(from.x + 0.5 * (to.x - from.x))
      }
      if xs.isEmpty { break }
      let values = curve.values(at: xs)
      var next: [Node] = []
      next.reserveCapacity(nodes.count + xs.count / 2)
      var place = 0
      for index in nodes.indices {
        guard index + 1 < nodes.count, nodes[index].isOpen else {
          next.append(nodes[index])
          continue
        }
        let early = node(xs[place], values[place])
        let middle = node(xs[place + 1], values[place + 1])
        place += 2
        if isFine(nodes[index], nodes[index + 1], early, middle) {
          nodes[index].isOpen = false
          next.append(nodes[index])
        } else {
          next.append(nodes[index])
          next.append(middle)
        }
      }
      nodes = next
    }
    return split(nodes)
  }

  /// Whether the chord between two nodes shows the curve, as far as two points between them tell.
  private func isFine(_ from: Node, _ to: Node, _ early: Node, _ middle: Node) -> Bool {
    let finite =
      (from.isFinite ? 1 : 0) + (to.isFinite ? 1 : 0)
      + (early.isFinite ? 1 : 0) + (middle.isFinite ? 1 : 0)
    if finite == 0 { return true }
    if finite < 4 { return false }
    let (top, bottom) = (area.minY - 6, area.maxY + 6)
    if from.at.y < top && to.at.y < top && early.at.y < top && middle.at.y < top { return true }
    if from.at.y > bottom && to.at.y > bottom && early.at.y > bottom && middle.at.y > bottom {
      return true
    }
    let (dx, dy) = (to.at.x - from.at.x, to.at.y - from.at.y)
    let bound = Self.tolerance * (dx * dx + dy * dy).squareRoot()
    func isClose(_ point: Point) -> Bool {
      (dx * (point.y - from.at.y) - dy * (point.x - from.at.x)).magnitude <= bound
    }
    // A step that nobody announced is steep, and unlike a steep curve it is not straight.
    let rise = dy.magnitude
    if rise > 3, dx < 0.5, (middle.at.y - (from.at.y + to.at.y) / 2).magnitude > 0.3 * rise {
      return false
    }
    return isClose(early.at) && isClose(middle.at)
  }

  private func split(_ nodes: [Node]) -> [[Point]] {
    var lines: [[Point]] = []
    var line: [Point] = []
    for node in nodes {
      if node.isFinite { line.append(node.at) }
      if !node.isFinite || node.isBroken {
        if line.count > 1 { lines.append(line) }
        line = []
      }
    }
    if line.count > 1 { lines.append(line) }
    return lines.map(PolylineClip.simplified)
  }

  /// Joins pieces that meet, so that corners are joined and dashes run on.
  private func joined(_ lines: [[Point]]) -> [[Point]] {
    var result: [[Point]] = []
    for line in lines {
      if let end = result.last?.last, let start = line.first,
        (end.x - start.x).magnitude < 0.001, (end.y - start.y).magnitude < 0.5
      {
        result[result.count - 1] += line.dropFirst()
      } else {
        result.append(line)
      }
    }
    return result
  }

  /// How often the seeds turn up or down by more than a unit.
  private func turns(_ seeds: CurveSeeds) -> Int {
    var count = 0
    for piece in seeds.pieces {
      var (last, direction) = (Double.nan, 0.0)
      for sample in piece where sample.value.isFinite {
        let y = min(max(yMap(sample.value), area.minY - 10), area.maxY + 10)
        if (y - last).magnitude > 1 {
          let step = y > last ? 1.0 : -1.0
          if direction == -step { count += 1 }
          direction = step
          last = y
        } else if last != last {
          last = y
        }
      }
    }
    return count
  }

  /// The band of a curve that oscillates faster than pixels: least and greatest value in turn.
  private func envelope(_ curve: Curve) -> [[Point]] {
    let columns = Int(min(max(area.width * 2, 2), 8000))
    var line: [Point] = []
    for column in 0..<columns {
      let xs = (0..<48).map { index in
        let jitter = (Double(index) * 0.618_033_988_75).truncatingRemainder(dividingBy: 1)
        return xMap.value(at: (Double(column) + jitter) / Double(columns))
      }
      let ys = curve.values(at: xs).filter(\.isFinite).map { yMap($0) }
      guard let low = ys.min(), let high = ys.max() else { continue }
      let x = area.minX + (Double(column) + 0.5) / Double(columns) * area.width
      line += column % 2 == 0 ? [Point(x, low), Point(x, high)] : [Point(x, high), Point(x, low)]
    }
    return PolylineClip.clip(line, to: area.expanded(by: 4))
  }
}
