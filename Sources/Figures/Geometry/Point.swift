/// A point in layout units or in data coordinates; y grows downwards in a drawing.
public struct Point: Sendable, Hashable {
  /// The abscissa.
  public var x: Double
  /// The ordinate.
  public var y: Double

  /// A point.
  @inlinable
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// A point.
  @inlinable
  public init(x: Double, y: Double) { self.init(x, y) }
}
