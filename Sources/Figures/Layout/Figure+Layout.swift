extension Figure {
  /// Measures every label, gives each its place, samples the curves, and lists what is to be drawn.
  ///
  /// With no size given, each cell gets 225 by 170 units of plotting area (a lone panel 300 by 225)
  /// and the canvas what its labels need. A size given is filled; where it is small, text shrinks to
  /// seven points at the least, and formulas, axis labels and tick labels go, in this order.
  ///
  /// - Parameter fonts: What measures text; the renderer that will draw it.
  /// - Throws: `LayoutError` where there is nothing to draw, or where the size is not positive or too
  ///   small for the panels even so; the error names the smallest size that holds them.
  public func layout(measuring fonts: some TextMeasuring) throws(LayoutError) -> LaidOutFigure {
    guard !cells.isEmpty else { throw .noPanels }
    if let columns, columns < 1 { throw .invalidColumns(columns) }
    let prepared = cells.map(PreparedCell.init)
    let typesetter = Typesetter(fonts)
    let hasResiduals = prepared.contains { $0.residual != nil }
    let cellAspect = hasResiduals ? 0.95 : 1.25

    guard let size else {
      let count = columns ?? Self.columns(for: cells.count, cellAspect: cellAspect)
      let grid = GridLayout(
        figure: self, typesetter: typesetter, cells: prepared, columns: min(count, cells.count),
        density: Density.all[0])
      let height = cells.count == 1 ? 225.0 : 170
      let fraction = prepared.map(\.fraction).max() ?? 0
      let area = Size(
        cells.count == 1 ? 300 : 225,
        hasResiduals ? height / (1 - fraction) + grid.density.residualGap : height)
      let measures = grid.measure(area: area)
      let canvas = measures.canvas(area: area, grid.density)
      return grid.place(measures, on: Size(canvas.width.rounded(.up), canvas.height.rounded(.up)))
    }
    guard size.width > 0, size.height > 0, size.width.isFinite, size.height.isFinite else {
      throw .invalidSize(size)
    }
    let count =
      columns
      ?? Self.columns(for: cells.count, aspect: size.width / size.height, cellAspect: cellAspect)
    var needed = size
    for density in Density.all {
      let grid = GridLayout(
        figure: self, typesetter: typesetter, cells: prepared, columns: min(count, cells.count),
        density: density)
      if let measures = grid.fitted(size) { return grid.place(measures, on: size) }
      needed = grid.smallestCanvas
    }
    throw .tooSmall(
      size, needed: Size(max(needed.width, size.width), max(needed.height, size.height)))
  }

  /// The drawing of the figure: `layout(measuring:)` without its boxes.
  ///
  /// - Throws: As `layout(measuring:)`.
  public func drawing(measuring fonts: some TextMeasuring) throws(LayoutError) -> Drawing {
    try layout(measuring: fonts).drawing
  }
}
