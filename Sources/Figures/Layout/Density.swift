/// How closely a figure is set.
///
/// The first of the list that fits the canvas is taken.
struct Density {
  /// A factor for all sizes of text, which end at seven points.
  var textScale: Double
  /// The margin of the canvas.
  var padding: Double
  /// The gap between the cells, labels included.
  var gap: Double
  /// The smallest plotting area at which this density is still good.
  var smallestArea: Size
  /// Whether formulas are shown.
  var showsFormulas = true
  /// Whether axes have labels, and the figure its caption.
  var showsAxisLabels = true
  /// Whether ticks have labels.
  var showsTickLabels = true
  /// Whether a long title may take two lines.
  var breaksTitles = true
  /// Whether the legend of a lone panel stands in it, where it covers nothing.
  var hasInnerLegend = false
  /// The share of the canvas's height that the axes must fill.
  var leastShare = 0.0
  /// The smallest size of any text.
  var smallestText = 7.0

  /// From generous to the utmost.
  static let all = [
    Density(textScale: 1, padding: 12, gap: 16, smallestArea: Size(112, 80)),
    Density(textScale: 0.9, padding: 12, gap: 14, smallestArea: Size(92, 66)),
    Density(
      textScale: 0.85, padding: 10, gap: 14, smallestArea: Size(66, 46), showsFormulas: false),
    Density(
      textScale: 0.75, padding: 8, gap: 10, smallestArea: Size(44, 32), showsFormulas: false,
      showsAxisLabels: false),
    Density(
      textScale: 0.7, padding: 5, gap: 7, smallestArea: Size(32, 24), showsFormulas: false,
      showsAxisLabels: false),
    Density(
      textScale: 0.6, padding: 4, gap: 5, smallestArea: Size(20, 12), showsFormulas: false,
      showsAxisLabels: false, showsTickLabels: false, breaksTitles: false),
  ]

  /// For text that keeps its size: what gives way is the room about the panels, the place of the legend,
  /// then formulas and labels.
  static let constant = [
    Density(
      textScale: 1, padding: 8, gap: 16, smallestArea: Size(112, 80), hasInnerLegend: true,
      leastShare: 0.65),
    Density(
      textScale: 1, padding: 5, gap: 14, smallestArea: Size(92, 66), hasInnerLegend: true,
      leastShare: 0.65),
    Density(
      textScale: 1, padding: 4, gap: 12, smallestArea: Size(80, 56), showsFormulas: false,
      hasInnerLegend: true, leastShare: 0.65),
    Density(
      textScale: 1, padding: 3, gap: 10, smallestArea: Size(60, 44), showsFormulas: false,
      hasInnerLegend: true),
    Density(
      textScale: 1, padding: 3, gap: 8, smallestArea: Size(40, 30), showsFormulas: false,
      showsAxisLabels: false, hasInnerLegend: true),
    Density(
      textScale: 1, padding: 2, gap: 6, smallestArea: Size(24, 16), showsFormulas: false,
      showsAxisLabels: false, showsTickLabels: false, breaksTitles: false),
  ]

  /// The font of a size that is `points` where there is room enough.
  func size(_ points: Double) -> Double { max(smallestText, points * textScale) }

  /// The size of the figure's title.
  var title: Double { size(14) }
  /// The size of panel titles.
  var panelTitle: Double { size(11.5) }
  /// The size of formulas.
  var formula: Double { size(10) }
  /// The size of tick labels.
  var tickLabel: Double { size(8.5) }
  /// The size of axis labels and of the legend.
  var label: Double { size(10) }
  /// The size of notes, annotations and the caption.
  var note: Double { size(8.5) }
  /// The length of ticks.
  var tick: Double { showsTickLabels ? 3.5 : 2 }
  /// The room between a tick and its label.
  static let tickGap = 3.5
  /// The room between tick labels and the axis label.
  static let labelGap = 5.0
  /// The room between a title block and the plotting area.
  var titleGap: Double { textScale < 0.8 ? 3 : 6 }
  /// The room between a panel and its residual.
  var residualGap: Double { showsTickLabels ? 11 * max(textScale, 0.7) : 4 }
}
