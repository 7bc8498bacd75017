/// Lays out a figure at one density: measures all labels, then fixes the plotting areas.
struct GridLayout<Fonts: TextMeasuring> {
  let figure: Figure
  let typesetter: Typesetter<Fonts>
  let cells: [PreparedCell]
  let columns: Int
  let density: Density
  /// A factor for the width of curves.
  let lineScale: Double

  /// The number of rows.
  var rows: Int { (cells.count + columns - 1) / columns }

  /// The labels of a cell and the room that they take on each side of the plotting area.
  struct CellLabels {
    var title = TitleBlock()
    var mainX = AxisLabels()
    var mainY = AxisLabels()
    var residualX: AxisLabels?
    var residualY: AxisLabels?
    var ends: LineEnds?
    var bar: ColorBar?
    var left = 0.0
    var right = 0.0
    var bottom = 0.0
    var topOverhang = 0.0
    /// The room of tick labels to the left, from where the y label stands.
    var tickWidth = 0.0
  }

  /// All that surrounds plotting areas of one size.
  struct Measures {
    var area: Size
    var cells: [CellLabels]
    var left: [Double]
    var right: [Double]
    var bottom: [Double]
    var titleHeight: [Double]
    var formulaHeight: [Double]
    var top: [Double]
    var title: [MathBox] = []
    var caption: MathBox?
    var legend: LegendBlock
    var isLegendRight = false
    /// Whether the legend stands within the one panel.
    var isLegendInner = false
    var header = 0.0
    var footer = 0.0

    /// The height of the figure's title.
    var figureTitleHeight: Double {
      title.reduce(0) { $0 + $1.height } + TitleBlock.leading * Double(max(title.count - 1, 0))
    }

    /// The canvas for plotting areas of a size.
    func canvas(area: Size, _ density: Density) -> Size {
      let aside = isLegendRight ? legend.size.width + density.gap : 0
      let gaps = (Double(left.count - 1), Double(top.count - 1))
      return Size(
        2 * density.padding + left.reduce(0, +) + right.reduce(0, +) + aside
          + gaps.0 * density.gap + Double(left.count) * area.width,
        2 * density.padding + header + footer + top.reduce(0, +) + bottom.reduce(0, +)
          + gaps.1 * density.gap + Double(top.count) * area.height)
    }
  }

  /// The heights of the two panels of a cell.
  func heights(_ cell: PreparedCell, _ height: Double) -> (main: Double, residual: Double) {
    guard cell.residual != nil else { return (height, 0) }
    let free = max(0, height - density.residualGap)
    return (free * (1 - cell.fraction), free * cell.fraction)
  }

  /// Measures all labels for plotting areas of a size.
  ///
  /// - Parameters:
  ///   - area: The size of the plotting areas.
  ///   - width: The width of the canvas within its margins, or nil for the grid's own.
  func measure(area: Size, width: Double? = nil) -> Measures {
    let (sharedX, sharedY) = (sharedColumns, sharedRows)
    let titleWidth = area.width + density.gap - 4
    let titleSize = typesetter.titleSize(
      cells.compactMap(\.main.panel.title), width: titleWidth, density.panelTitle)
    var legend = Legend()
    var measured: [CellLabels] = []
    for (index, cell) in cells.enumerated() {
      let (row, column) = (index / columns, index % columns)
      let showsX = !(sharedX[column] && index + columns < cells.count)
      let showsY = column == 0 || !sharedY[row]
      var labels = self.labels(
        cell, area: area, showsX: showsX, showsY: showsY,
        showsYLabel: column == 0 || !sharesYLabels)
      labels.title = typesetter.titleBlock(
        cell.main.panel, width: titleWidth, titleSize: titleSize, density)
      if labels.ends == nil { legend.add(cell.main.panel) }
      if let residual = cell.residual { legend.add(residual.panel) }
      measured.append(labels)
    }
    func columnMax(_ value: (CellLabels) -> Double) -> [Double] {
      (0..<columns).map { column in
        stride(from: column, to: measured.count, by: columns).map { value(measured[$0]) }.max() ?? 0
      }
    }
    func rowMax(_ value: (CellLabels) -> Double) -> [Double] {
      (0..<rows).map { row in
        measured[row * columns..<min((row + 1) * columns, measured.count)].map(value).max() ?? 0
      }
    }
    let titles = rowMax(\.title.titleHeight)
    let formulas = rowMax(\.title.formulaHeight)
    let overhang = rowMax(\.topOverhang)
    var tops: [Double] = []
    for row in 0..<rows {
      let block = titles[row] + formulas[row]
      tops.append(max(block > 0 ? block + density.titleGap : 0, overhang[row]))
    }
    var result = Measures(
      area: area, cells: measured, left: columnMax(\.left), right: columnMax(\.right),
      bottom: rowMax(\.bottom), titleHeight: titles, formulaHeight: formulas, top: tops,
      legend: LegendBlock())
    addSurroundings(to: &result, legend, width: width)
    return result
  }

  /// The room below the figure's title and below its legend.
  var headerGap: Double { density.textScale < 0.8 ? 5 : density.padding < 12 ? 7 : 12 }

  private func addSurroundings(to measures: inout Measures, _ legend: Legend, width: Double?) {
    let inner = width ?? measures.canvas(area: measures.area, density).width - 2 * density.padding
    if let title = figure.title {
      measures.title = typesetter.titleLines(title, width: inner, size: density.title, most: 3)
      measures.header += measures.figureTitleHeight + headerGap
    }
    if figure.showsLegend, !legend.entries.isEmpty {
      let size = density.label
      let column = LegendBlock(legend, width: 0, fontSize: size, typesetter)
      if density.hasInnerLegend {
        measures.legend = column
        measures.isLegendInner = true
      } else if cells.count == 1, legend.entries.count > 3,
        column.size.height <= measures.area.height,
        column.size.width < 0.4 * inner || figure.size == nil && width == nil
      {
        measures.legend = column
        measures.isLegendRight = true
      } else {
        measures.legend = LegendBlock(legend, width: inner, fontSize: size, typesetter)
        measures.header += measures.legend.size.height + headerGap
      }
    }
    if density.showsAxisLabels, let caption = figure.caption {
      let box = typesetter.box(caption, size: density.note)
      if box.width <= inner {
        measures.caption = box
        measures.footer = box.height + 10
      }
    }
  }

  /// Whether all cells have the same y labels, which then stand in the first column alone.
  private var sharesYLabels: Bool {
    cells.allSatisfy {
      $0.main.panel.yAxis.label == cells[0].main.panel.yAxis.label
        && $0.residual?.panel.yAxis.label == cells[0].residual?.panel.yAxis.label
        && $0.main.panel.field == nil
    }
  }

  /// Whether all cells of each column have the same x axis.
  private var sharedColumns: [Bool] {
    (0..<columns).map { column in
      guard column < cells.count else { return false }
      return stride(from: column, to: cells.count, by: columns).allSatisfy {
        cells[$0].lowest.sharesX(with: cells[column].lowest)
      }
    }
  }

  /// Whether all cells of each row have the same y axis.
  private var sharedRows: [Bool] {
    (0..<rows).map { row in
      let first = cells[row * columns]
      return cells[row * columns..<min((row + 1) * columns, cells.count)].allSatisfy {
        $0.main.sharesY(with: first.main) && $0.residual == nil && first.residual == nil
      }
    }
  }
}
