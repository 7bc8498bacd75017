extension Rect {
  /// Whether the two rectangles have an inner point in common.
  public func overlaps(_ other: Rect) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// Whether all of another rectangle lies in this one, edges included.
  public func contains(_ other: Rect) -> Bool {
    minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
  }

  /// Whether a point lies in the rectangle, edges included.
  public func contains(_ point: Point) -> Bool {
    minX <= point.x && point.x <= maxX && minY <= point.y && point.y <= maxY
  }

  /// The rectangle with its edges moved outwards by a length, or inwards by a negative one.
  public func expanded(by length: Double) -> Rect {
    Rect(x: x - length, y: y - length, width: width + 2 * length, height: height + 2 * length)
  }

  /// The point of the rectangle that is nearest to another point.
  func nearest(to point: Point) -> Point {
    Point(min(max(point.x, minX), maxX), min(max(point.y, minY), maxY))
  }

  /// How far a point lies outside the rectangle; 0 within it.
  func distance(to point: Point) -> Double { nearest(to: point).distance(to: point) }
}
