/// One curve, polyline or set of markers, with the label that the legend shows.
public struct Series: Sendable {
  /// What is drawn.
  public enum Content: Sendable {
    /// The graph of a function, sampled to the pixel by the layout.
    case curve(Curve)
    /// Straight lines between data points; a point that is not finite breaks the line.
    case polyline([Point])
    /// Separate marks at data points; those that are not finite or out of range are not drawn.
    case markers([Point], Marker)
    /// Straight lines between data points, each with a mark.
    case markedLine([Point], Marker)
    /// What lies between a lower and an upper line, in the style's colour, pale; the lower line and the
    /// upper one run from left to right.
    case band(lower: [Point], upper: [Point])
    /// Upright bars from 0 to each point, of a width in data coordinates above 0, centred on the point; on
    /// a logarithmic axis they stand on the frame.
    case bars([Point], width: Double)
  }

  /// The shape of a mark at a data point.
  public enum Marker: Sendable, Hashable { case dot, ring, cross, square, triangle, diamond, point }

  /// The label in the legend or at the end of the line; nil for none.
  ///
  /// Series of several panels with equal label and style share one entry.
  public var label: MathText?
  /// What the series is, from which the theme gives it colour, dash and width.
  public var style: SeriesStyle
  /// What is drawn.
  public var content: Content

  /// A series.
  public init(_ label: MathText? = nil, style: SeriesStyle, content: Content) {
    self.label = label
    self.style = style
    self.content = content
  }

  /// The graph of a function.
  public init(_ label: MathText? = nil, style: SeriesStyle, curve: Curve) {
    self.init(label, style: style, content: .curve(curve))
  }
}
