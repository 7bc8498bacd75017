import CCairo
import Figures

/// Text that stays text: glyphs with the characters they stand for.
struct VectorText {
  let typeface: Typeface

  /// Draws a line of text, one run for each face that it needs.
  func draw(_ line: Mark.Text, on context: OpaquePointer) throws(RenderingError) {
    guard line.isDrawable else { return }
    cairo_save(context)
    defer { cairo_restore(context) }
    cairo_translate(context, line.origin.x, line.origin.y)
    if line.isVertical { cairo_rotate(context, -Double.pi / 2) }
    Pen.set(line.color, on: context)
    for run in runs(of: line) { try show(run, size: line.font.size, on: context) }
  }

  /// Neighbouring characters from one face.
  private struct Run {
    var source: Cut.Source
    var face: Int
    var text = ""
    var glyphs: [cairo_glyph_t] = []
    var clusters: [cairo_text_cluster_t] = []
  }

  private func runs(of line: Mark.Text) -> [Run] {
    typeface.withCut(line.font.style) { cut in
      var runs: [Run] = []
      var pen = 0.0
      for scalar in line.string.storable.unicodeScalars {
        let glyph = cut.glyph(of: scalar)
        defer { pen += glyph.advance * line.font.size }
        guard glyph.index != 0 || glyph.ink != nil else { continue }
        if runs.last?.face != glyph.face {
          runs.append(Run(source: cut.sources[glyph.face], face: glyph.face))
        }
        runs[runs.count - 1].text.unicodeScalars.append(scalar)
        runs[runs.count - 1].glyphs.append(
          cairo_glyph_t(index: UInt(glyph.index), x: pen, y: 0))
        runs[runs.count - 1].clusters.append(
          cairo_text_cluster_t(num_bytes: Int32(UTF8.width(scalar)), num_glyphs: 1))
      }
      return runs
    }
  }

  private func show(_ run: Run, size: Double, on context: OpaquePointer) throws(RenderingError) {
    let face = try typeface.cairoFaces.withLock { (faces) throws(RenderingError) in
      try faces.handle(for: run.source.file)
    }
    cairo_set_font_face(context, face)
    var matrix = cairo_matrix_t(
      xx: size, yx: 0, xy: -run.source.slant * size, yy: size, x0: 0, y0: 0)
    cairo_set_font_matrix(context, &matrix)
    let options = cairo_font_options_create()
    defer { cairo_font_options_destroy(options) }
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_set_font_options(context, options)
    cairo_show_text_glyphs(
      context, run.text, Int32(run.text.utf8.count), run.glyphs, Int32(run.glyphs.count),
      run.clusters, Int32(run.clusters.count), cairo_text_cluster_flags_t(rawValue: 0))
  }
}

extension UTF8 {
  /// The number of bytes of a character.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x10000: 3
    default: 4
    }
  }
}
