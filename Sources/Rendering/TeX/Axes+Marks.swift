import Figures

extension LaidOutFigure.Axes {
  /// Whether a mark is part of these axes: their frame, ticks and grid, and what is cut at them.
  func owns(_ mark: Mark) -> Bool {
    switch mark {
    case .stroke(let path, let stroke, let clip):
      if let clip { return clip.isNear(area) }
      return stroke.isCrisp && path.points.allSatisfy { near.contains($0) }
    case .fill(_, _, let clip): return clip.map { $0.isNear(area) } ?? false
    case .text: return false
    }
  }

  /// The area with its ticks.
  private var near: Rect { area.expanded(by: tickLength + 0.01) }

  /// Whether all of a path lies in the area itself.
  func holds(_ path: Path) -> Bool {
    path.points.allSatisfy { area.expanded(by: 0.01).contains($0) }
  }

  /// The coordinates of a point of the canvas.
  func coordinates(of point: Point) -> Point {
    Point(
      x.lower + (point.x - area.minX) / area.width * (x.upper - x.lower),
      y.lower + (area.maxY - point.y) / area.height * (y.upper - y.lower))
  }
}

extension Rect {
  fileprivate func isNear(_ other: Rect) -> Bool {
    (minX - other.minX).magnitude < 0.01 && (minY - other.minY).magnitude < 0.01
      && (maxX - other.maxX).magnitude < 0.01 && (maxY - other.maxY).magnitude < 0.01
  }
}

extension Path {
  /// The points that lines lead to.
  fileprivate var points: [Point] {
    elements.compactMap { element in
      switch element {
      case .move(let point), .line(let point), .curve(_, _, let point), .circle(let point, _): point
      case .close: nil
      }
    }
  }

  /// The lines of which it is made, each from where the pen is set down to where it is lifted.
  var polylines: [[Point]] {
    var lines: [[Point]] = []
    for element in elements {
      switch element {
      case .move(let point): lines.append([point])
      case .line(let point), .curve(_, _, let point):
        if lines.isEmpty { lines.append([]) }
        lines[lines.count - 1].append(point)
      case .circle: break
      case .close:
        if let first = lines.last?.first { lines[lines.count - 1].append(first) }
      }
    }
    return lines.filter { $0.count > 1 }
  }
}

extension String {
  /// LaTeX's mathematics as part of a text.
  var asMathematics: String { "$\(self)$" }
}
