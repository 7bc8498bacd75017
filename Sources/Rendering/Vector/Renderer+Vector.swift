import CCairo
import CRendering
import Figures

extension Renderer {
  /// A drawing as a PDF file, with text as text and embedded fonts.
  func renderPDF(_ drawing: Drawing) throws(RenderingError) -> [UInt8] {
    let points = unit.points
    try check(drawing.size, scale: points)
    let surface = try CairoSurface { write, file in
      cairo_pdf_surface_create_for_stream(
        write, file, drawing.size.width * points, drawing.size.height * points)
    }
    func set(_ key: cairo_pdf_metadata_t, _ text: String?) {
      if let text { cairo_pdf_surface_set_metadata(surface.handle, key, text.storable) }
    }
    set(CAIRO_PDF_METADATA_TITLE, metadata.title)
    set(CAIRO_PDF_METADATA_CREATOR, metadata.software)
    set(CAIRO_PDF_METADATA_SUBJECT, metadata.description)
    set(CAIRO_PDF_METADATA_KEYWORDS, metadata.command)
    set(CAIRO_PDF_METADATA_CREATE_DATE, metadata.creationDate ?? "")
    return try draw(drawing, on: surface, scale: points)
  }

  /// A drawing as an SVG file, with text as text or as outlines.
  func renderSVG(_ drawing: Drawing) throws(RenderingError) -> [UInt8] {
    try check(drawing.size, scale: 1)
    return SVGWriter(drawing, typeface: typeface, hasOutlines: hasOutlines)
      .file(metadata, pixelsPerUnit: unit.cssPixels)
  }

  private func draw(
    _ drawing: Drawing, on surface: CairoSurface, scale: Double
  ) throws(RenderingError) -> [UInt8] {
    let text = VectorText(typeface: typeface)
    try surface.draw { (context) throws(RenderingError) in
      cairo_scale(context, scale, scale)
      if let background = drawing.background {
        Pen.set(background, on: context)
        cairo_paint(context)
      }
      for mark in drawing.marks {
        switch mark {
        case .stroke(let path, let stroke, let clip):
          Pen.stroke(path, stroke, clip: clip, on: context)
        case .fill(let path, let color, let clip):
          Pen.fill(path, color, clip: clip, on: context)
        case .text(let line):
          try text.draw(line, on: context)
        }
      }
    }
    return try surface.finish()
  }
}
