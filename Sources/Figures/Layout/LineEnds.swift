/// Labels at the right ends of a panel's lines, spread so that none touches another.
struct LineEnds {
  /// A label with the height of its line's end and its own, from the top of the plotting area.
  struct Item {
    var style: SeriesStyle
    var box: MathBox
    var end: Double
    var place: Double
  }

  var items: [Item] = []

  /// The length of the line that leads to a label.
  static let leader = 16.0
  /// The room between a leader and its label.
  static let gap = 4.0

  /// The room that the labels take to the right of the plotting area.
  var width: Double {
    items.isEmpty ? 0 : Self.leader + Self.gap + (items.map(\.box.width).max() ?? 0)
  }

  /// Sets the labels of a panel, or returns nil where there is no room for them.
  init?<Fonts>(
    _ prepared: PreparedPanel, height: Double, fontSize: Double, _ typesetter: Typesetter<Fonts>
  ) {
    let map = AxisMap(prepared.panel.yAxis.scale, prepared.yRange, start: height, length: -height)
    let line = typesetter.fonts.metrics(of: Font(size: fontSize)).capHeight + 0.55 * fontSize
    for (series, seeds) in zip(prepared.panel.series, prepared.seeds) {
      guard let label = series.label else { continue }
      guard let value = Self.lastValue(series, seeds, prepared.xRange) else { return nil }
      let end = map(value)
      guard end > -1, end < height + 1 else { return nil }
      let box = typesetter.box(label, size: fontSize)
      items.append(Item(style: series.style, box: box, end: end, place: end))
    }
    items.sort { ($0.end, $0.box.width) < ($1.end, $1.box.width) }
    let step = max(line, (items.map(\.box.height).max() ?? 0) + 2)
    guard Double(items.count) * step <= height else { return nil }
    spread(step: step, within: height)
    let furthest = items.map { ($0.place - $0.end).magnitude }.max() ?? 0
    guard furthest <= 2.6 * step else { return nil }
  }

  /// Moves labels apart by as little as possible: isotonic regression by pooling of neighbours.
  private mutating func spread(step: Double, within height: Double) {
    var pools: [(sum: Double, count: Int)] = []
    for (index, item) in items.enumerated() {
      pools.append((item.end - Double(index) * step, 1))
      while pools.count > 1 {
        let (last, before) = (pools[pools.count - 1], pools[pools.count - 2])
        guard last.sum / Double(last.count) < before.sum / Double(before.count) else { break }
        pools.removeLast()
        pools[pools.count - 1] = (last.sum + before.sum, last.count + before.count)
      }
    }
    var index = 0
    for pool in pools {
      for _ in 0..<pool.count {
        let mean = pool.sum / Double(pool.count)
        let bounded = min(max(mean, 0), height - Double(items.count - 1) * step)
        items[index].place = bounded + Double(index) * step
        index += 1
      }
    }
  }

  private static func lastValue(
    _ series: Series, _ seeds: CurveSeeds?, _ range: ClosedRange<Double>
  ) -> Double? {
    let reach = range.upperBound - 0.02 * (range.upperBound - range.lowerBound)
    switch series.content {
    case .curve:
      guard let last = seeds?.pieces.last?.last, last.x >= reach, last.value.isFinite else {
        return nil
      }
      return last.value
    case .polyline(let points), .markedLine(let points, _):
      return points.last { range.contains($0.x) && $0.x >= reach && $0.y.isFinite }?.y
    case .markers, .band, .bars: return nil
    }
  }
}
