import Figures

/// Text metrics near those of DejaVu Sans, from a table, so that layout is tested without a font.
struct FakeFonts: TextMeasuring {
  /// Advances of the printable ASCII characters in thousandths of the em.
  private static let advances: [Double] = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
    575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685,
    611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
  ]

  func measure(_ text: String, font: Font) -> TextExtents {
    let factor = font.size / 1000 * (font.style == .bold ? 1.1 : 1)
    var width = 0.0
    var (top, bottom) = (0.0, 0.0)
    for scalar in text.unicodeScalars {
      let index = Int(scalar.value) - 32
      width += Self.advances.indices.contains(index) ? Self.advances[index] : 838
      let character = Character(scalar)
      let isSmall = "acemnorsuvwxzα−+·".contains(character)
      top = max(top, character == " " ? 0 : isSmall ? 547 : 760)
      if "gjpqy,(){}[]|Φ/".contains(character) { bottom = max(bottom, 236) }
    }
    let ink = Rect(
      x: 0.05 * font.size, y: -top * font.size / 1000,
      width: max(0, width * factor - 0.1 * font.size), height: (top + bottom) * font.size / 1000)
    return TextExtents(advance: width * factor, ink: ink)
  }

  func metrics(of font: Font) -> FontMetrics {
    FontMetrics(
      ascent: 0.928 * font.size, descent: 0.236 * font.size, capHeight: 0.729 * font.size,
      xHeight: 0.547 * font.size)
  }
}
