/// How a path is stroked; lengths in layout units.
public struct Stroke: Sendable, Hashable {
  /// The shape of a line's ends.
  public enum Cap: Sendable { case butt, round, square }

  /// The colour.
  public var color: Color
  /// The width.
  public var width: Double
  /// The lengths of dashes and gaps in turn; empty for a solid line.
  public var dash: [Double]
  /// The shape of the ends; joins are always round.
  public var cap: Cap

  /// Whether upright and level lines fall on whole device pixels, as those of frames and grids do.
  public var isCrisp: Bool

  /// A stroke.
  public init(
    _ color: Color, width: Double, dash: [Double] = [], cap: Cap = .butt, isCrisp: Bool = false
  ) {
    self.color = color
    self.width = width
    self.dash = dash
    self.cap = cap
    self.isCrisp = isCrisp
  }
}
