/// A grid of panels with one title and one legend: a value that knows neither Cairo nor pixels.
///
/// ```swift
/// let figure = Figure(
///   title: "Activation functions",
///   cells: [
///     Cell(Panel(
///       title: "square", xAxis: Axis(range: -2...2),
///       series: [Series("f", style: .order(0), curve: Curve { $0 * $0 })]))
///   ])
/// ```
public struct Figure: Sendable {
  /// The title above the grid.
  public var title: MathText?
  /// A line of small text below everything.
  public var caption: MathText?
  /// The panels in reading order, each alone or with a residual below it.
  public var cells: [Cell]
  /// The number of columns, or nil for the number that suits the number of cells.
  public var columns: Int?
  /// The canvas in layout units, or nil for panels of 225 by 170 and what surrounds them.
  public var size: Size?
  /// The canvas's width where its height is free, or nil for the width of the panels.
  public var width: Double?
  /// The width that a canvas without a size of its own does not exceed: a page's text width.
  public var greatestWidth: Double?
  /// The size of ordinary text, to which all else is in proportion: gaps, ticks, markers (10).
  public var fontSize = 10.0
  /// Whether text keeps that size on any canvas, and other things give way.
  public var keepsFontSize = false
  /// The width of curves (1.75).
  public var lineWidth: Double?
  /// Whether formulas are drawn.
  public var showsFormulas = true
  /// Whether all panels have one y range.
  public var sharesY = false
  /// What the figure shows, in words for those who do not see it.
  public var summary: String?
  /// Colours, fonts and line styles.
  public var theme: Theme
  /// Whether there is no paper behind the figure.
  public var isTransparent: Bool
  /// Whether the one legend is drawn; it collects the labels of the series of all panels.
  public var showsLegend: Bool

  /// A figure of cells, with defaults for all the rest.
  public init(
    title: MathText? = nil, caption: MathText? = nil, cells: [Cell], columns: Int? = nil,
    size: Size? = nil, theme: Theme = .light, isTransparent: Bool = false, showsLegend: Bool = true
  ) {
    self.title = title
    self.caption = caption
    self.cells = cells
    self.columns = columns
    self.size = size
    self.theme = theme
    self.isTransparent = isTransparent
    self.showsLegend = showsLegend
  }
}
