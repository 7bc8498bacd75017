public import Figures

extension Figure {
  /// Lays the figure out, draws it and writes it to a file, whose ending says the format.
  ///
  /// ```swift
  /// try Figure(title: "Loss", panels: [panel]).write(to: "loss.pdf")
  /// ```
  ///
  /// A PDF or a pgfplots picture has one point to a unit of the layout, a PNG or an SVG one pixel. A
  /// ``Renderer`` does the same with more choices.
  ///
  /// - Parameters:
  ///   - path: The file, ending in `.png`, `.svg`, `.pdf` or `.tex`. It appears whole or not at all.
  ///   - scale: Pixels of a PNG to a unit, above 0 up to 100.
  ///   - font: The family of the typeface; nil for DejaVu Sans, or what stands in for it.
  /// - Throws: `LayoutError` for a figure that cannot be laid out, and `RenderingError` for an unknown
  ///   ending, a font that is missing, or a file that cannot be written.
  public func write(to path: String, scale: Double = 1, font: String? = nil) throws {
    guard let format = OutputFormat(path: path) else {
      throw RenderingError.unknownFormat(path: path)
    }
    var renderer = Renderer(typeface: try Typeface(family: font))
    renderer.scale = scale
    renderer.unit = format == .pdf || format == .tex ? .point : .cssPixel
    renderer.metadata = Metadata(title: title?.plainText, description: summary)
    let laidOut = try layout(measuring: renderer.typeface)
    try OutputFile.write(try renderer.render(laidOut, as: format), to: path)
  }
}
