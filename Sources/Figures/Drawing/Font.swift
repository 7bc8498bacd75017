/// A cut of the figure's one typeface at a size.
public struct Font: Sendable, Hashable {
  /// The cut.
  ///
  /// Italics are the upright letters slanted where the typeface has no italics of its own.
  public enum Style: Sendable, CaseIterable { case upright, italic, bold }

  /// The cut.
  public var style: Style
  /// The size of the em square in layout units.
  public var size: Double

  /// A cut at a size.
  public init(_ style: Style = .upright, size: Double) {
    self.style = style
    self.size = size
  }
}
