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
      default: values += series.content.extent.map(\.x)
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

  /// The y range of a panel: the one given, or that of what its x range shows, with a margin; and what
  /// is to be said of curves that it does not show whole.
  static func yRange(
    of panel: Panel, over x: ClosedRange<Double>, seeds: inout [CurveSeeds?]
  ) -> (range: ClosedRange<Double>, note: MathText?, outgrown: Set<Int>) {
    if let range = usable(panel.yAxis) { return (range, nil, []) }
    var values = panel.yAxis.includes
    var extents: [(series: Series, extent: CurveExtent)] = []
    var places: [Int] = []
    for (index, series) in panel.series.enumerated() {
      switch series.content {
      case .curve(let curve):
        guard var own = seeds[index] else { continue }
        let extent = CurveExtent(of: curve, &own)
        if extent.range != nil {
          extents.append((series, extent))
          places.append(index)
        }
        seeds[index] = own
      default: values += series.content.extent.filter { x.contains($0.x) }.map(\.y)
      }
    }
    for region in panel.field?.regions ?? [] {
      for polygon in region.polygons { values += polygon.map(\.y) }
    }
    let shown = Outgrowing(extents, others: values)
    values += shown.values
    values += panel.annotations.map(\.point).filter { x.contains($0.x) }.map(\.y)
      .filter { value in shown.limit.map { $0.contains(value) } ?? true }
    let extra = panel.field == nil ? margin : 0
    let range = range(of: values, panel.yAxis.scale, margin: extra) ?? fallback(panel.yAxis)
    return (range, shown.note, Set(shown.indices.map { places[$0] }))
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
}

extension Series {
  /// Whether the layout samples this series.
  var isCurve: Bool {
    if case .curve = content { true } else { false }
  }
}
