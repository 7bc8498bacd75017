/// A figure whose every label has its place: the drawing, and the boxes that it was made from.
public struct LaidOutFigure: Sendable {
  /// Something that takes room on the canvas.
  public struct Box: Sendable, Hashable {
    /// What stands in a box.
    public enum Kind: Sendable, Hashable {
      case title, caption, panelTitle, formula, xLabel, yLabel, xTickLabel, yTickLabel, legend
      case note, annotation, lineEnd, colorBar, plot
    }

    /// What stands in the box.
    public var kind: Kind
    /// The number of the cell that it belongs to, or nil for the figure's own.
    public var cell: Int?
    /// The place.
    public var rect: Rect

    /// A box.
    public init(_ kind: Kind, cell: Int?, rect: Rect) {
      self.kind = kind
      self.cell = cell
      self.rect = rect
    }
  }

  /// What a renderer draws.
  public var drawing: Drawing
  /// The boxes of all labels and plotting areas.
  public var boxes: [Box]
}
