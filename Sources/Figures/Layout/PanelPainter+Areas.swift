extension PanelPainter {
  /// The bands and the bars, behind all lines.
  mutating func paintAreas() {
    for series in prepared.panel.series {
      let style = theme.lineStyle(series.style)
      switch series.content {
      case .band(let lower, let upper):
        let color = style.color.withOpacity(style.color.opacity * LineStyle.bandOpacity)
        if let path = band(lower, upper) { marks.append(.fill(path, color, clip: area)) }
      case .bars(let points, let width):
        for point in points where point.x.isFinite && point.y.isFinite {
          let bar = bar(to: point, width: width)
          marks.append(.fill(Path(bar), style.color, clip: area))
          taken.append(bar)
        }
      default: break
      }
    }
  }

  /// What lies between two lines; points that are not finite are left out.
  private func band(_ lower: [Point], _ upper: [Point]) -> Path? {
    let (xMap, yMap) = (xMap, yMap)
    let border = (lower + upper.reversed()).filter { $0.x.isFinite && $0.y.isFinite }
    guard border.count > 2 else { return nil }
    var path = Path(polyline: border.map { Point(xMap($0.x), yMap($0.y)) })
    path.elements.append(.close)
    return path
  }

  private func bar(to point: Point, width: Double) -> Rect {
    let (xMap, yMap) = (xMap, yMap)
    let isLogarithmic = prepared.panel.yAxis.scale == .logarithmic
    let foot = isLogarithmic ? area.maxY : yMap(0)
    let (left, right) = (xMap(point.x - width / 2), xMap(point.x + width / 2))
    let top = yMap(point.y)
    return Rect(x: left, y: min(top, foot), width: right - left, height: (top - foot).magnitude)
  }
}

extension LineStyle {
  /// How much of a band's colour covers what is behind it.
  static var bandOpacity: Double { 0.22 }
}

extension Series.Content {
  /// Points that span what is drawn; none of a curve, which is sampled.
  var extent: [Point] {
    switch self {
    case .curve: []
    case .polyline(let points), .markers(let points, _), .markedLine(let points, _): points
    case .band(let lower, let upper): lower + upper
    case .bars(let points, let width):
      points.flatMap { point in
        [
          Point(point.x - width / 2, point.y), Point(point.x + width / 2, point.y),
          Point(point.x, 0),
        ]
      }
    }
  }

  /// The marks at its data points, if it has any.
  var marker: Series.Marker? {
    switch self {
    case .markers(_, let marker), .markedLine(_, let marker): marker
    default: nil
    }
  }
}
