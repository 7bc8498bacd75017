/// One pair of axes and what is drawn in it.
public struct Panel: Sendable {
  /// The title above the axes.
  public var title: MathText?
  /// Lines of formula, small, below the title.
  ///
  /// A line too wide for its panel is set smaller and, where even seven points are too wide,
  /// broken at a relation or left out.
  public var formulas: [MathText]
  /// The horizontal axis.
  public var xAxis: Axis
  /// The vertical axis.
  public var yAxis: Axis
  /// What is drawn over the axes, the lowest first.
  public var series: [Series]
  /// Fine dashed lines behind the series: asymptotes and reference lines.
  public var guides: [Guide]
  /// Labelled points.
  public var annotations: [Annotation]
  /// A field of colours behind everything, such as the probability that a classifier gives.
  public var field: ColorField?
  /// A small text in a corner where it covers no curve: "max 1.5 ulp".
  public var note: MathText?
  /// Whether series are labelled at the ends of their lines where there is room.
  ///
  /// Where there is none for all of them, they go to the figure's legend instead.
  public var labelsLineEnds: Bool

  /// A panel, with defaults for all that is not given.
  public init(
    title: MathText? = nil, formulas: [MathText] = [], xAxis: Axis = Axis(), yAxis: Axis = Axis(),
    series: [Series] = [], guides: [Guide] = [], annotations: [Annotation] = [],
    field: ColorField? = nil, note: MathText? = nil, labelsLineEnds: Bool = false
  ) {
    self.title = title
    self.formulas = formulas
    self.xAxis = xAxis
    self.yAxis = yAxis
    self.series = series
    self.guides = guides
    self.annotations = annotations
    self.field = field
    self.note = note
    self.labelsLineEnds = labelsLineEnds
  }
}
