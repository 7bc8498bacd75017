/// A figure whose every label has its place: the drawing, and the boxes that it was made from.
public struct LaidOutFigure: Sendable {
  /// Something that takes room on the canvas.
  public struct Box: Sendable, Hashable {
    /// What stands in a box.
    public enum Kind: Sendable, Hashable {
      case title, caption, panelTitle, formula, xLabel, yLabel, xTickLabel, yTickLabel, legend
      case note, annotation, lineEnd, colorBar, barLabel, plot
    }

    /// What stands in the box.
    public var kind: Kind
    /// The number of the cell that it belongs to, or nil for the figure's own.
    public var cell: Int?
    /// The place.
    public var rect: Rect

    /// The text that stands in it, or nil for what is none.
    public var label: Label?

    /// A box.
    public init(_ kind: Kind, cell: Int?, rect: Rect, label: Label? = nil) {
      self.kind = kind
      self.cell = cell
      self.rect = rect
      self.label = label
    }
  }

  /// A text with what it is set from, for formats that set it themselves.
  public struct Label: Sendable, Hashable {
    /// What is set.
    public var math: MathText
    /// The size of its font.
    public var size: Double
    /// Whether its upright letters are bold.
    public var isBold: Bool
    /// Whether it runs upwards.
    public var isVertical = false
    /// Whether its end was cut off to make it fit.
    public var isShortened = false
    /// The left end of its baseline.
    public var origin = Point(0, 0)
    /// The length along the baseline.
    public var width: Double
    /// The colour.
    public var color = Color(0)
    /// The marks of the drawing that it is drawn with.
    public var marks = 0..<0
  }

  /// A pair of axes, for formats that draw axes themselves.
  public struct Axes: Sendable, Hashable {
    /// One axis: what its ends stand for and where its ticks are.
    public struct Side: Sendable, Hashable {
      /// The coordinate at the lower end: a value where the scale is linear, a length where not.
      public var lower: Double
      /// The coordinate at the upper end.
      public var upper: Double
      /// The coordinates of the ticks and their labels.
      public var ticks: [Tick]
      /// Whether the labels are shown here.
      public var showsLabels: Bool
    }

    /// A tick of an axis.
    public struct Tick: Sendable, Hashable {
      /// Where.
      public var coordinate: Double
      /// Its label.
      public var label: MathText
    }

    /// The plotting area.
    public var area: Rect
    /// The horizontal axis.
    public var x: Side
    /// The vertical axis.
    public var y: Side
    /// The size of the ticks' labels.
    public var labelSize: Double
    /// The length of the ticks.
    public var tickLength: Double
  }

  /// What a renderer draws.
  public var drawing: Drawing
  /// The boxes of all labels and plotting areas.
  public var boxes: [Box]
  /// The axes.
  public var axes: [Axes] = []

  /// A layout.
  public init(drawing: Drawing, boxes: [Box] = [], axes: [Axes] = []) {
    self.drawing = drawing
    self.boxes = boxes
    self.axes = axes
  }
}
