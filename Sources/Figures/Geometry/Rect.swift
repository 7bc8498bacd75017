/// An upright rectangle in layout units, y growing downwards.
public struct Rect: Sendable, Hashable {
  /// The left edge.
  public var x: Double
  /// The upper edge.
  public var y: Double
  /// The width.
  public var width: Double
  /// The height.
  public var height: Double

  /// A rectangle by its upper left corner and its size.
  @inlinable
  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The left edge.
  @inlinable public var minX: Double { x }
  /// The right edge.
  @inlinable public var maxX: Double { x + width }
  /// The upper edge.
  @inlinable public var minY: Double { y }
  /// The lower edge.
  @inlinable public var maxY: Double { y + height }
  /// The middle.
  @inlinable public var center: Point { Point(x + width / 2, y + height / 2) }
}
