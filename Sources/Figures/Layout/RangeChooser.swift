/// Chooses what an axis shows where nothing is given.
enum RangeChooser {
  /// The share of the data's extent that is added at each end.
  static let margin = 0.05

  /// A given range where it can be used, or nil.
  static func usable(_ axis: Axis) -> ClosedRange<Double>? {
    guard let range = axis.range else { return nil }
    let (low, high) = (range.lowerBound, range.upperBound)
    let width = high - low
    guard width > 1e-300, width.isFinite else { return nil }
    if axis.scale == .logarithmic && low <= 0 { return nil }
    return width < 1e-12 * max(low.magnitude, high.magnitude) ? nil : range
  }

  /// The x range of a panel: the one given, or that of its data with a margin.
  static func xRange(of panel: Panel) -> ClosedRange<Double> {
    if let range = usable(panel.xAxis) { return range }
    var values = panel.xAxis.includes
    for series in panel.series {
      switch series.content {
      case .curve(let curve):
        if let domain = curve.domain { values += [domain.lowerBound, domain.upperBound] }
      case .polyline(let points), .markers(let points, _): values += points.map(\.x)
      }
    }
    for region in panel.field?.regions ?? [] {
      for polygon in region.polygons { values += polygon.map(\.x) }
    }
    let hasCurvesOnly = panel.series.allSatisfy(\.isCurve)
    let isFilled = panel.field != nil || hasCurvesOnly
    return range(of: values, panel.xAxis.scale, margin: isFilled ? 0 : margin)
      ?? fallback(panel.xAxis)
  }

  /// The y range of a panel: the one given, or that of what its x range shows, with a margin.
  static func yRange(
    of panel: Panel, over x: ClosedRange<Double>, seeds: [CurveSeeds?]
  ) -> ClosedRange<Double> {
    if let range = usable(panel.yAxis) { return range }
    var values = panel.yAxis.includes
    for (series, seeds) in zip(panel.series, seeds) {
      switch series.content {
      case .curve(let curve):
        if let seeds { values += extremes(of: curve, seeds) }
      case .polyline(let points), .markers(let points, _):
        values += points.filter { x.contains($0.x) }.map(\.y)
      }
    }
    for region in panel.field?.regions ?? [] {
      for polygon in region.polygons { values += polygon.map(\.y) }
    }
    values += panel.annotations.map(\.point).filter { x.contains($0.x) }.map(\.y)
    let extra = panel.field == nil ? margin : 0
    return range(of: values, panel.yAxis.scale, margin: extra) ?? fallback(panel.yAxis)
  }

  private static func fallback(_ axis: Axis) -> ClosedRange<Double> {
    axis.scale == .logarithmic ? 0.1...10 : -1...1
  }

  /// The range of values with a margin in the lengths of a scale, or nil where there is none.
  static func range(
    of values: [Double], _ scale: Axis.Scale, margin: Double
  ) -> ClosedRange<Double>? {
    let bound = 1e300
    let shown = values.filter { $0.magnitude < bound && (scale != .logarithmic || $0 > 1e-300) }
    guard var low = shown.min(), var high = shown.max() else { return nil }
    if high - low <= max(1e-12 * max(low.magnitude, high.magnitude), 1e-290) {
      if scale == .logarithmic { return low / 3...low * 3 }
      let room = low == 0 ? 1 : max(low.magnitude * 0.2, 1e-280)
      (low, high) = (low - room, high + room)
    }
    let map = AxisMap(scale, low...high, start: 0, length: 1)
    let wider = map.value(at: -margin)...map.value(at: 1 + margin)
    return wider.lowerBound < wider.upperBound ? wider : low...high
  }

  /// The values that a range must hold to show a curve, without the spikes of its poles.
  static func extremes(of curve: Curve, _ seeds: CurveSeeds) -> [Double] {
    var values: [Double] = []
    var poles = false
    for piece in seeds.pieces {
      let finite = piece.map(\.value).filter(\.isFinite)
      guard let low = finite.min(), let high = finite.max() else { continue }
      let inner = piece.dropFirst().dropLast().map(\.value).filter(\.isFinite)
      // An end far beyond its neighbours is a pole's, not a limit.
      let innerSpan = (inner.max() ?? 0) - (inner.min() ?? 0)
      let reach = 3 * innerSpan + 1e-9 * (high - low)
      let hasWildEnd = !inner.isEmpty && (high - low) > reach && innerSpan > 0
      let hasHole = finite.count < piece.count
      if hasWildEnd || isPole(piece, curve, high) || isPole(piece, curve, low)
        || hasHole && isWild(finite)
      {
        poles = true
        values += inner
      } else {
        values += finite
      }
    }
    for one in seeds.breaks where one.value.isFinite { values.append(one.value) }
    values.sort()
    guard let first = values.first, let last = values.last else { return [] }
    guard poles, values.count > 8 else { return [first, last] }
    let (low, high) = (values[values.count / 8], values[values.count - 1 - values.count / 8])
    let room = 0.3 * (high - low)
    return [max(first, low - room), min(last, high + room)]
  }

  /// Whether a few values dwarf the rest.
  private static func isWild(_ values: [Double]) -> Bool {
    let sorted = values.sorted()
    guard sorted.count > 8, let first = sorted.first, let last = sorted.last else { return false }
    let (low, high) = (sorted[sorted.count / 10], sorted[sorted.count - 1 - sorted.count / 10])
    return last - first > 8 * (high - low)
  }

  /// Whether an extreme value within a piece is a pole: it grows without end when looked at closer.
  private static func isPole(
    _ piece: [CurveSeeds.Sample], _ curve: Curve, _ extreme: Double
  ) -> Bool {
    guard let place = piece.firstIndex(where: { $0.value == extreme }), place > 0,
      place < piece.count - 1
    else { return false }
    let (from, to) = (piece[place - 1].x, piece[place + 1].x)
    let values = curve.values(at: (1..<64).map { from + (to - from) * Double($0) / 64 })
    if values.contains(where: { $0.isInfinite }) { return true }
    let finite = piece.map(\.value.magnitude).filter(\.isFinite).sorted()
    let typical = finite.isEmpty ? 0 : finite[finite.count / 3]
    let greatest = values.filter(\.isFinite).map(\.magnitude).max() ?? 0
    return greatest > 4 * extreme.magnitude && greatest > 8 * typical
  }
}

extension Series {
  /// Whether the layout samples this series.
  var isCurve: Bool {
    if case .curve = content { true } else { false }
  }
}
