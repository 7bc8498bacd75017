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
  /// A factor for the width of curves.
  let width: Double
  let typesetter: Typesetter<Fonts>

  var marks: [Mark] = []
  var boxes: [LaidOutFigure.Box] = []
  /// The lines drawn, of which annotations and notes keep clear.
  var lines: [[Point]] = []
  /// A legend that stands within the area.
  var legend: LegendBlock?
  /// The labels within the area.
  var taken: [Rect] = []

  init(
    prepared: PreparedPanel, area: Rect, cell: Int, x: AxisLabels, y: AxisLabels, ends: LineEnds?,
    bar: ColorBar?, leftOfTicks: Double, density: Density, theme: Theme, isTransparent: Bool,
    width: Double,
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
    self.width = width
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
  var lineScale: Double { width * min(1, max(0.55, area.width / 120)) }

  /// Draws everything, the lowest first.
  mutating func paint() {
    boxes.append(LaidOutFigure.Box(.plot, cell: cell, rect: area))
    paintField()
    paintGrid()
    paintAreas()
    paintGuides()
    paintSeries()
    paintFrame()
    paintTickLabels()
    paintEnds()
    paintLegend()
    paintAnnotations()
    paintNote()
    bar?.draw(
      beside: area, cell: cell, theme, density, capHeight: tickCapHeight, into: &marks, &boxes)
  }

  private mutating func paintLegend() {
    guard let legend, let rect = placeForLegend(legend.size) else { return }
    legend.draw(at: Point(rect.x, rect.y), theme, into: &marks, &boxes)
    taken.append(rect)
  }

  /// The place of a legend within the area where it covers nothing, a corner if there is a free one.
  func placeForLegend(_ size: Size) -> Rect? {
    let inner = area.expanded(by: -7)
    let spare = Size(inner.width - size.width, inner.height - size.height)
    guard spare.width >= 0, spare.height >= 0 else { return nil }
    let shares = [0, 1, 0.5, 0.25, 0.75, 0.125, 0.375, 0.625, 0.875]
    var best: (cost: Double, rect: Rect)?
    for (row, down) in shares.enumerated() {
      for (column, across) in shares.enumerated() {
        let rect = Rect(
          x: inner.x + across * spare.width, y: inner.y + down * spare.height, width: size.width,
          height: size.height)
        let wide = rect.expanded(by: 5)
        guard !taken.contains(where: { $0.overlaps(wide) }),
          !lines.contains(where: { !PolylineClip.clip($0, to: wide).isEmpty })
        else { continue }
        let cost = Double(row + column)
        if best.map({ cost < $0.cost }) ?? true { best = (cost, rect) }
      }
    }
    return best?.rect
  }

  /// Adds a label and the box that it takes.
  mutating func add(
    _ box: MathBox, _ kind: LaidOutFigure.Box.Kind, at origin: Point, _ color: Color
  ) {
    marks += box.marks(at: origin, color: color)
    boxes.append(
      LaidOutFigure.Box(
        kind, cell: cell, rect: box.rect(at: origin),
        label: box.label(at: origin, color, lastOf: marks)))
  }

  /// The axes for formats that draw them themselves.
  var axes: LaidOutFigure.Axes {
    func side(
      _ labels: AxisLabels, _ scale: Axis.Scale, _ range: ClosedRange<Double>, _ length: Double
    ) -> LaidOutFigure.Axes.Side {
      let width = range.upperBound - range.lowerBound
      let magnitude = max(range.lowerBound.magnitude, range.upperBound.magnitude)
      // Elsewhere their arithmetic has too few digits.
      let isData = scale == .linear && (1e-4...1e4).contains(width) && magnitude < 100 * width
      return LaidOutFigure.Axes.Side(
        lower: isData ? range.lowerBound : 0, upper: isData ? range.upperBound : length,
        ticks: labels.items.map {
          LaidOutFigure.Axes.Tick(
            coordinate: isData ? $0.tick.value : $0.place, label: $0.tick.label)
        }, showsLabels: labels.showsTickLabels)
    }
    return LaidOutFigure.Axes(
      area: area, x: side(x, prepared.panel.xAxis.scale, prepared.xRange, area.width),
      y: side(y, prepared.panel.yAxis.scale, prepared.yRange, area.height),
      labelSize: density.tickLabel, tickLength: density.tick)
  }
}
