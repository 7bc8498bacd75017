import CCairo
import Figures

/// A line of text as outlines at exact places.
///
/// Cairo's own glyph drawing rounds positions to whole pixels, which tears words apart at small
/// sizes; filled outlines keep the fractions that the layout was made with.
struct RasterText: Sendable {
  private let glyphs: [(glyph: Glyph, x: Double)]
  private let line: Mark.Text
  /// The first and last position on the y axis that have ink, in layout units.
  let top: Double
  let bottom: Double

  /// Looks up the letters; nil if there is no ink.
  init?(_ line: Mark.Text, typeface: Typeface) {
    guard line.isDrawable else { return nil }
    var box = InkBox(minX: .infinity, maxX: -.infinity, minY: .infinity, maxY: -.infinity)
    glyphs = typeface.withCut(line.font.style) { cut in
      var glyphs: [(glyph: Glyph, x: Double)] = []
      var pen = 0.0
      for scalar in line.string.storable.unicodeScalars {
        let glyph = cut.glyph(of: scalar)
        if let ink = glyph.ink {
          glyphs.append((glyph, pen))
          box.minX = min(box.minX, pen + ink.minX)
          box.maxX = max(box.maxX, pen + ink.maxX)
          box.minY = min(box.minY, ink.minY)
          box.maxY = max(box.maxY, ink.maxY)
        }
        pen += glyph.advance
      }
      return glyphs
    }
    guard !glyphs.isEmpty else { return nil }
    self.line = line
    if line.isVertical {
      top = line.origin.y - box.maxX * line.font.size
      bottom = line.origin.y - box.minX * line.font.size
    } else {
      top = line.origin.y + box.minY * line.font.size
      bottom = line.origin.y + box.maxY * line.font.size
    }
  }

  /// Fills the letters.
  func draw(on context: OpaquePointer) {
    Pen.set(line.color, on: context)
    cairo_new_path(context)
    forEachElement { element in
      switch element {
      case .move(let point): cairo_move_to(context, point.x, point.y)
      case .line(let point): cairo_line_to(context, point.x, point.y)
      case .curve(let first, let second, let end):
        cairo_curve_to(context, first.x, first.y, second.x, second.y, end.x, end.y)
      default: break
      }
    }
    cairo_fill(context)
  }

  /// The steps of the letters' outlines on the canvas; contours close themselves.
  func forEachElement(_ body: (Path.Element) -> Void) {
    let size = line.font.size
    for (glyph, x) in glyphs {
      for element in glyph.outline.elements {
        switch element {
        case .move(let point): body(.move(place(point, x, size)))
        case .line(let point): body(.line(place(point, x, size)))
        case .curve(let first, let second, let end):
          body(.curve(place(first, x, size), place(second, x, size), place(end, x, size)))
        }
      }
    }
  }

  /// Where a point of a glyph that begins `offset` ems along the line lies on the canvas.
  private func place(_ point: SIMD2<Float>, _ offset: Double, _ size: Double) -> Point {
    let along = (Double(point.x) + offset) * size
    let down = Double(point.y) * size
    return line.isVertical
      ? Point(line.origin.x + down, line.origin.y - along)
      : Point(line.origin.x + along, line.origin.y + down)
  }
}
