extension Series.Marker {
  /// The marks of a marker at a point; equal areas for equal weight on the page.
  func marks(
    at center: Point, _ style: LineStyle, _ paper: Color, scale: Double = 1, clip: Rect?
  ) -> [Mark] {
    let radius = 2.4 * scale
    func polygon(_ points: [(Double, Double)]) -> Path {
      var path = Path(
        polyline: points.map { Point(center.x + $0.0 * radius, center.y + $0.1 * radius) })
      path.elements.append(.close)
      return path
    }
    switch self {
    case .dot: return [.fill(Path(circle: center, radius: radius), style.color, clip: clip)]
    case .point:
      return [.fill(Path(circle: center, radius: 0.45 * radius), style.color, clip: clip)]
    case .ring:
      return [
        .stroke(
          Path(circle: center, radius: radius), Stroke(style.color, width: 1.2 * scale), clip: clip)
      ]
    case .cross:
      let path = Path([
        .move(Point(center.x - radius, center.y - radius)),
        .line(Point(center.x + radius, center.y + radius)),
        .move(Point(center.x - radius, center.y + radius)),
        .line(Point(center.x + radius, center.y - radius)),
      ])
      return [.stroke(path, Stroke(style.color, width: 1.2 * scale), clip: clip)]
    case .square:
      return [
        .fill(
          polygon([(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]), style.color, clip: clip)
      ]
    case .triangle:
      return [.fill(polygon([(0, -1.3), (1.2, 0.8), (-1.2, 0.8)]), style.color, clip: clip)]
    case .diamond:
      return [
        .fill(polygon([(0, -1.35), (1.2, 0), (0, 1.35), (-1.2, 0)]), style.color, clip: clip)
      ]
    }
  }
}
