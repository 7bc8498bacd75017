/// A labelled place: a small dot with its coordinates beside it, or a text of its own without a dot, such
/// as the equation of an asymptote; either stays clear of the curves.
public struct Annotation: Sendable, Hashable {
  /// The point in data coordinates; one outside the ranges is not drawn.
  public var point: Point
  /// The text, or nil for the point's coordinates to three significant digits, (−0.752, −0.170).
  public var label: MathText?
  /// The series whose colour dot and text take, or nil for the text's colour.
  public var style: SeriesStyle?

  /// A labelled point.
  public init(_ point: Point, label: MathText? = nil, style: SeriesStyle? = nil) {
    self.point = point
    self.label = label
    self.style = style
  }
}
