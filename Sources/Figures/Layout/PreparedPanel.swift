/// A panel with its ranges chosen and its curves looked at.
struct PreparedPanel {
  /// What is to be drawn.
  let panel: Panel
  /// The x range.
  let xRange: ClosedRange<Double>
  /// The y range.
  var yRange: ClosedRange<Double>
  /// What is said of curves that the y range does not show whole.
  let note: MathText?
  /// The series that the y range cuts because they dwarf the others; they are drawn below them.
  let outgrown: Set<Int>
  /// The first look at each series that is a curve.
  let seeds: [CurveSeeds?]

  /// Looks at a panel.
  ///
  /// - Parameters:
  ///   - panel: The panel.
  ///   - xRange: The range of the panel above, which a residual shares.
  init(_ panel: Panel, xRange: ClosedRange<Double>? = nil) {
    let x = xRange ?? RangeChooser.xRange(of: panel)
    let axis = AxisMap(panel.xAxis.scale, x, start: 0, length: 1)
    var seeds: [CurveSeeds?] = panel.series.map { series in
      if case .curve(let curve) = series.content { CurveSeeds(curve, over: axis) } else { nil }
    }
    self.panel = panel
    self.xRange = x
    (yRange, note, outgrown) = RangeChooser.yRange(of: panel, over: x, seeds: &seeds)
    self.seeds = seeds
  }

  /// Whether two panels have the same x axis.
  func sharesX(with other: PreparedPanel) -> Bool {
    xRange == other.xRange && panel.xAxis.scale == other.panel.xAxis.scale
      && panel.xAxis.label == other.panel.xAxis.label
  }

  /// Whether two panels have the same y axis.
  func sharesY(with other: PreparedPanel) -> Bool {
    yRange == other.yRange && panel.yAxis.scale == other.panel.yAxis.scale
      && panel.yAxis.label == other.panel.yAxis.label
  }
}

/// A cell with its panels looked at.
struct PreparedCell {
  /// The upper panel.
  var main: PreparedPanel
  /// The panel below.
  let residual: PreparedPanel?
  /// The share of the plotting height that the panel below takes.
  let fraction: Double

  init(_ cell: Cell) {
    main = PreparedPanel(cell.main)
    let above = main.xRange
    residual = cell.residual.map { PreparedPanel($0, xRange: above) }
    fraction = cell.residual == nil ? 0 : min(max(cell.residualFraction, 0.1), 0.9)
  }

  /// The cells of a figure, with one y range where they share it.
  static func all(of figure: Figure) -> [PreparedCell] {
    var cells = figure.cells.map(PreparedCell.init)
    guard figure.sharesY, let first = cells.first else { return cells }
    let low = cells.map(\.main.yRange.lowerBound).min() ?? first.main.yRange.lowerBound
    let high = cells.map(\.main.yRange.upperBound).max() ?? first.main.yRange.upperBound
    for index in cells.indices { cells[index].main.yRange = low...high }
    return cells
  }

  /// The panel whose x axis is labelled.
  var lowest: PreparedPanel { residual ?? main }
}
