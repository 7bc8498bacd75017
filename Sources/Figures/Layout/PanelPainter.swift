/// Draws one pair of axes and what is in it.
struct PanelPainter<Fonts: TextMeasuring> {
  let prepared: PreparedPanel
  let area: Rect
  let cell: Int
  let x: AxisLabels
  let y: AxisLabels
  let ends: LineEnds?
  let bar: ColorBar?
  /// How far left of the plotting area the tick labels of its column reach.
  let leftOfTicks: Double
  let density: Density
  let theme: Theme
  let isTransparent: Bool
  let typesetter: Typesetter<Fonts>

  var marks: [Mark] = []
  var boxes: [LaidOutFigure.Box] = []
  /// The lines drawn, of which annotations and notes keep clear.
  var lines: [[Point]] = []
  /// The labels within the area.
  var taken: [Rect] = []

  init(
    prepared: PreparedPanel, area: Rect, cell: Int, x: AxisLabels, y: AxisLabels, ends: LineEnds?,
    bar: ColorBar?, leftOfTicks: Double, density: Density, theme: Theme, isTransparent: Bool,
    typesetter: Typesetter<Fonts>
  ) {
    self.prepared = prepared
    self.area = area
    self.cell = cell
    self.x = x
    self.y = y
    self.ends = ends
    self.bar = bar
    self.leftOfTicks = leftOfTicks
    self.density = density
    self.theme = theme
    self.isTransparent = isTransparent
    self.typesetter = typesetter
  }

  /// The x axis on the canvas.
  var xMap: AxisMap {
    AxisMap(prepared.panel.xAxis.scale, prepared.xRange, start: area.minX, length: area.width)
  }

  /// The y axis on the canvas, running upwards.
  var yMap: AxisMap {
    AxisMap(prepared.panel.yAxis.scale, prepared.yRange, start: area.maxY, length: -area.height)
  }

  /// The height of a capital among the tick labels.
  var tickCapHeight: Double {
    typesetter.fonts.metrics(of: Font(size: density.tickLabel)).capHeight
  }

  /// A factor for line widths and dots, smaller in small panels.
  var lineScale: Double { min(1, max(0.55, area.width / 120)) }

  /// Draws everything, the lowest first.
  mutating func paint() {
    boxes.append(LaidOutFigure.Box(.plot, cell: cell, rect: area))
    paintField()
    paintGrid()
    paintGuides()
    paintSeries()
    paintFrame()
    paintTickLabels()
    paintEnds()
    paintAnnotations()
    paintNote()
    bar?.draw(
      beside: area, cell: cell, theme, density, capHeight: tickCapHeight, into: &marks, &boxes)
  }

  /// Adds a label and the box that it takes.
  mutating func add(
    _ box: MathBox, _ kind: LaidOutFigure.Box.Kind, at origin: Point, _ color: Color
  ) {
    marks += box.marks(at: origin, color: color)
    boxes.append(LaidOutFigure.Box(kind, cell: cell, rect: box.rect(at: origin)))
  }
}
