extension Figure {
  /// Measures every label, gives each its place, samples the curves, and lists what is to be drawn.
  ///
  /// With no size given, each cell gets 225 by 170 units of plotting area (a lone panel 300 by 225)
  /// and the canvas what its labels need. A size given is filled; where it is small, text shrinks to
  /// seven points at the least unless it keeps its size, and formulas, axis labels and tick labels go,
  /// in this order.
  ///
  /// - Parameter fonts: What measures text; the renderer that will draw it.
  /// - Throws: `LayoutError` where there is nothing to draw, where a number cannot be drawn, which the
  ///   error names, or where the size is not positive or too small for the panels even so; the error
  ///   names the smallest size that holds them.
  public func layout(measuring fonts: some TextMeasuring) throws(LayoutError) -> LaidOutFigure {
    guard !cells.isEmpty else { throw .noPanels }
    if let columns, columns < 1 { throw .invalidColumns(columns) }
    if let size { guard size.isUsable else { throw .invalidSize(size) } }
    try checkNumbers()
    // All lengths are in proportion to the text: laid out as for 10 units, and then enlarged.
    let zoom = fontSize / 10
    let factory = GridFactory(figure: self, fonts: fonts, zoom: zoom)
    let laidOut: LaidOutFigure
    if let size {
      do {
        laidOut = try factory.filling(size.divided(by: zoom))
      } catch .tooSmall(_, let needed) {
        throw .tooSmall(size, needed: needed.divided(by: 1 / zoom))
      }
    } else if let width {
      laidOut = factory.across(width / zoom)
    } else {
      let free = factory.free
      if let greatestWidth, free.drawing.size.width > greatestWidth / zoom {
        laidOut = factory.across(greatestWidth / zoom)
      } else {
        laidOut = free
      }
    }
    guard zoom != 1 else { return laidOut }
    var enlarged = laidOut.enlarged(by: zoom)
    enlarged.drawing.size = size ?? enlarged.drawing.size
    return enlarged
  }

  /// The drawing of the figure: `layout(measuring:)` without its boxes.
  ///
  /// - Throws: As `layout(measuring:)`.
  public func drawing(measuring fonts: some TextMeasuring) throws(LayoutError) -> Drawing {
    try layout(measuring: fonts).drawing
  }
}

extension Size {
  /// Whether both sides are positive and finite.
  fileprivate var isUsable: Bool { width > 0 && height > 0 && width.isFinite && height.isFinite }

  /// The size with both sides divided by a number.
  fileprivate func divided(by divisor: Double) -> Size { Size(width / divisor, height / divisor) }
}
