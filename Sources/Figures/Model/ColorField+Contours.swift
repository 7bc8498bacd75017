extension ColorField {
  /// The filled contours of a function of two variables, found on a grid.
  ///
  /// - Parameters:
  ///   - x: The abscissas covered.
  ///   - y: The ordinates covered.
  ///   - levels: The borders between the colours, increasing, at least two; the first and the last
  ///     are the ends of the palette, and values beyond them take its end colours.
  ///   - lines: The values along which a line is drawn, such as 0.5 between two classes.
  ///   - resolution: The number of grid intervals each way, 2 to 1000 (96).
  ///   - palette: How values become colours.
  ///   - label: The label of the colour bar.
  ///   - function: The function, called (`resolution` + 1)² times.
  public init(
    contouring x: ClosedRange<Double>, _ y: ClosedRange<Double>, levels: [Double],
    lines: [Double] = [], resolution: Int = 96, palette: Palette = .diverging,
    label: MathText? = nil, showsBar: Bool = true, of function: (Double, Double) -> Double
  ) {
    self.init(
      regions: [], range: (levels.first ?? 0)...max(levels.last ?? 1, levels.first ?? 0),
      palette: palette, label: label, showsBar: showsBar)
  }
}
