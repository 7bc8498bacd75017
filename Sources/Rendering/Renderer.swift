public import Figures

/// Turns laid-out drawings into files.
///
/// It decides nothing: every mark is drawn as it is.
///
/// One layout unit is one pixel of a PNG at scale 1, and ``unit`` of an SVG or PDF. The same drawing and settings give the same bytes in every run, whatever the number of threads, the locale
/// or the working directory.
///
/// ```swift
/// var renderer = Renderer(typeface: try Typeface())
/// renderer.scale = 2
/// try renderer.write(drawing, as: .png, to: "activations.png")
/// ```
public struct Renderer: Sendable {
  /// The typeface, which should be the one that the drawing was laid out with.
  public var typeface: Typeface
  /// Pixels of a PNG per layout unit, above 0 up to 100.
  ///
  /// SVG and PDF have no pixels: no effect.
  public var scale = 1.0
  /// The length that one unit of the layout stands for.
  public var unit = Unit.cssPixel
  /// The resolution that a PNG states, in pixels per inch, or nil for that of the unit and the scale.
  public var resolution: Double?
  /// Whether the letters of an SVG are outlines, and so look the same with any font.
  public var hasOutlines = false
  /// What the file says about itself.
  public var metadata = Metadata()
  /// How many threads draw and compress one PNG, or nil for as many as the machine has cores.
  ///
  /// Set it to 1 where many pictures are drawn at once.
  public var threads: Int?

  /// What one unit of a layout is on paper.
  public enum Unit: Sendable {
    /// 1/96 inch.
    case cssPixel
    /// 1/72 inch.
    case point

    /// CSS pixels to a unit.
    var cssPixels: Double { self == .cssPixel ? 1 : 96.0 / 72 }
    /// Points to a unit.
    var points: Double { self == .cssPixel ? 0.75 : 1 }
    /// Units to an inch.
    public var perInch: Double { self == .cssPixel ? 96 : 72 }
  }

  /// The rows that are drawn and compressed at a time.
  var rowsPerBand = 64

  /// The greatest number of pixels of a side: Cairo's limit.
  public static let greatestSide = 32_767

  /// A renderer at scale 1 without metadata.
  public init(typeface: Typeface) { self.typeface = typeface }

  /// A drawing as the contents of a file.
  ///
  /// - Throws: `RenderingError.unsupportedSize` before anything is drawn; `drawingFailed` with
  ///   Cairo's or zlib's message.
  public func render(_ drawing: Drawing, as format: OutputFormat) throws(RenderingError) -> [UInt8]
  {
    switch format {
    case .png: try renderPNG(drawing)
    case .svg: try renderSVG(drawing)
    case .pdf: try renderPDF(drawing)
    case .tex: renderTeX(LaidOutFigure(drawing: drawing))
    }
  }

  /// A figure as the contents of a file.
  ///
  /// Only a pgfplots picture has axes and formulas of its own; the other formats are the drawing.
  ///
  /// - Throws: As ``render(_:as:)-(Drawing,_)``.
  public func render(
    _ figure: LaidOutFigure, as format: OutputFormat
  ) throws(RenderingError) -> [UInt8] {
    format == .tex ? renderTeX(figure) : try render(figure.drawing, as: format)
  }

  private func renderTeX(_ figure: LaidOutFigure) -> [UInt8] {
    PGFWriter(figure, scale: unit.points).file(metadata)
  }

  /// Renders a drawing and writes it to a path as `OutputFile.write` does.
  ///
  /// - Throws: what `render` and `OutputFile.write` throw; an existing file is then left as it was.
  public func write(
    _ drawing: Drawing, as format: OutputFormat, to path: String
  ) throws(RenderingError) {
    try OutputFile.write(try render(drawing, as: format), to: path)
  }

  /// Throws unless a canvas of this many units per side can be drawn at a scale.
  func check(_ size: Size, scale: Double) throws(RenderingError) {
    let sides = [size.width * scale, size.height * scale]
    guard scale > 0,
      sides.allSatisfy({ $0 >= 0.5 && $0.rounded() <= Double(Renderer.greatestSide) })
    else { throw .unsupportedSize(width: size.width, height: size.height, scale: scale) }
  }
}
