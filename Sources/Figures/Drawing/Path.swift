/// A path of straight lines, Bézier curves and circular arcs, in layout units.
public struct Path: Sendable, Hashable {
  /// A step of a path.
  public enum Element: Sendable, Hashable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    /// A full circle, a subpath of its own.
    case circle(center: Point, radius: Double)
    case close
  }

  /// The steps.
  public var elements: [Element]

  /// A path of given steps.
  public init(_ elements: [Element] = []) { self.elements = elements }

  /// An open polyline.
  public init(polyline points: some Sequence<Point>) {
    elements = []
    for point in points { elements.append(elements.isEmpty ? .move(point) : .line(point)) }
  }

  /// A rectangle.
  public init(_ rect: Rect) {
    elements = [
      .move(Point(rect.minX, rect.minY)), .line(Point(rect.maxX, rect.minY)),
      .line(Point(rect.maxX, rect.maxY)), .line(Point(rect.minX, rect.maxY)), .close,
    ]
  }

  /// A circle.
  public init(circle center: Point, radius: Double) {
    elements = [.circle(center: center, radius: radius)]
  }
}
