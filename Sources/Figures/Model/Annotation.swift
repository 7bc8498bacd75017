/// A labelled point: a small dot and, beside it, a text that stays clear of the curves.
public struct Annotation: Sendable, Hashable {
  /// The point in data coordinates; one outside the ranges is not drawn.
  public var point: Point
  /// The text, or nil for the point's coordinates to three significant digits, (−0.752, −0.170).
  public var label: MathText?
  /// The series whose colour the dot takes, or nil for the text's colour.
  public var style: SeriesStyle?

  /// A labelled point.
  public init(_ point: Point, label: MathText? = nil, style: SeriesStyle? = nil) {
    self.point = point
    self.label = label
    self.style = style
  }
}
