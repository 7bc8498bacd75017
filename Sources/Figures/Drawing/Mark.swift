/// One drawing operation, whole in itself: no pen, colour or transformation leaks into the next.
public enum Mark: Sendable, Hashable {
  /// A stroked path, cut at a rectangle if there is one.
  case stroke(Path, Stroke, clip: Rect?)
  /// A filled path (non-zero winding), cut at a rectangle if there is one.
  case fill(Path, Color, clip: Rect?)
  /// A line of text.
  case text(Text)

  /// A line of text at a place.
  public struct Text: Sendable, Hashable {
    /// The characters.
    public var string: String
    /// The left end of the baseline.
    public var origin: Point
    /// The cut and size.
    public var font: Font
    /// The colour.
    public var color: Color
    /// Whether the line runs upwards, as an axis title does.
    public var isVertical: Bool

    /// A line of text.
    public init(
      _ string: String, at origin: Point, font: Font, color: Color, isVertical: Bool = false
    ) {
      self.string = string
      self.origin = origin
      self.font = font
      self.color = color
      self.isVertical = isVertical
    }
  }
}
