/// Finds the grid, the density and the canvas for a figure whose text is 10 units high.
struct GridFactory<Fonts: TextMeasuring> {
  let figure: Figure
  private let cells: [PreparedCell]
  private let typesetter: Typesetter<Fonts>
  private let smallestText: Double
  private let lineScale: Double

  /// The smallest size of text on paper, in points.
  private static var smallestSize: Double { 7 }

  /// Looks at a figure's curves.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - fonts: What measures text.
  ///   - zoom: How many times the layout will be enlarged.
  init(figure: Figure, fonts: Fonts, zoom: Double) {
    self.figure = figure
    cells = PreparedCell.all(of: figure)
    smallestText = Self.smallestSize / zoom
    typesetter = Typesetter(fonts, smallestSize: smallestText)
    lineScale = (figure.lineWidth ?? 1.75 * zoom) / (1.75 * zoom)
  }

  private var hasResiduals: Bool { cells.contains { $0.residual != nil } }
  private var cellAspect: Double { hasResiduals ? 0.95 : 1.25 }

  /// The densities in the order in which they are tried; where a legend within the panel has no room
  /// the same follows with the legend above it.
  private var densities: [Density] {
    (figure.keepsFontSize ? Density.constant : Density.all).flatMap { density in
      var density = density
      density.smallestText = smallestText
      density.showsFormulas = density.showsFormulas && figure.showsFormulas
      var other = density
      other.hasInnerLegend = false
      return density.hasInnerLegend && cells.count == 1 ? [density, other] : [other]
    }
  }

  private func grid(_ density: Density, columns: Int) -> GridLayout<Fonts> {
    GridLayout(
      figure: figure, typesetter: typesetter, cells: cells, columns: min(columns, cells.count),
      density: density, lineScale: lineScale)
  }

  /// The layout with panels of the usual size, on the canvas that they need.
  var free: LaidOutFigure {
    let columns = figure.columns ?? Figure.columns(for: cells.count, cellAspect: cellAspect)
    let grid = grid(densities[0], columns: columns)
    let area =
      cells.count == 1
      ? area(width: 300, height: 225, grid.density) : area(width: 225, height: 170, grid.density)
    let measures = grid.measure(area: area)
    return place(measures, grid)
  }

  /// The layout of a given width, as high as its panels need.
  func across(_ width: Double) -> LaidOutFigure {
    let most = figure.columns ?? min(cells.count, 5)
    var last: LaidOutFigure?
    for density in densities {
      for columns in stride(from: most, through: figure.columns ?? 1, by: -1) {
        let grid = grid(density, columns: columns)
        guard let measures = grid.fitted(width: width, { area(width: $0, height: nil, density) })
        else { continue }
        let isEnough = measures.area.width >= density.smallestArea.width
        guard isEnough || columns == 1 else { continue }
        let laidOut = place(measures, grid, width: width)
        last = laidOut
        let share = measures.area.height * Double(grid.rows) / laidOut.drawing.size.height
        if isEnough, grid.hasRoomForLegend(measures), cells.count > 1 || share >= density.leastShare
        {
          return laidOut
        }
        break
      }
    }
    // Narrower than anything that can be read.
    return last ?? free
  }

  /// The layout that fills a canvas.
  func filling(_ size: Size) throws(LayoutError) -> LaidOutFigure {
    let columns =
      figure.columns
      ?? Figure.columns(
        for: cells.count, aspect: size.width / size.height, cellAspect: cellAspect)
    var needed = size
    for density in densities {
      let grid = grid(density, columns: columns)
      if let measures = grid.fitted(size) {
        let share = measures.area.height * Double(grid.rows) / size.height
        if cells.count > 1 || share >= density.leastShare, grid.hasRoomForLegend(measures) {
          return grid.place(measures, on: size)
        }
      }
      needed = grid.smallestCanvas
    }
    throw .tooSmall(
      size, needed: Size(max(needed.width, size.width), max(needed.height, size.height)))
  }

  /// A plotting area with the room for a residual below it.
  private func area(width: Double, height: Double?, _ density: Density) -> Size {
    let height = height ?? (cells.count == 1 ? 0.7 : 0.68) * width
    let fraction = cells.map(\.fraction).max() ?? 0
    return Size(width, hasResiduals ? height / (1 - fraction) + density.residualGap : height)
  }

  private func place(
    _ measures: GridLayout<Fonts>.Measures, _ grid: GridLayout<Fonts>, width: Double? = nil
  ) -> LaidOutFigure {
    let canvas = measures.canvas(area: measures.area, grid.density)
    return grid.place(
      measures, on: Size(width ?? canvas.width.rounded(.up), canvas.height.rounded(.up)))
  }
}
