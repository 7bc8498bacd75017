public import Figures

/// The fonts of a figure: one family in an upright, an italic and a bold cut.
///
/// Measures are unhinted and grow in proportion to the size, so that a layout does not depend on
/// the scale at which it is drawn. Letters that the family lacks are taken from DejaVu Sans. One
/// typeface may be used by many threads at once.
///
/// ```swift
/// let typeface = try Typeface()
/// typeface.measure("tanh", font: Font(size: 10)).advance  // 22.68
/// ```
public final class Typeface: Sendable {
  /// The name of the family as its font file gives it.
  public let family: String
  private let cuts: Locked<Cuts>
  let cairoFaces = Locked(CairoFaces())

  /// How far synthetic italics lean: one em up, this part of an em to the right (11.3°).
  static let slant = 0.2

  /// Finds a family and opens its upright cut.
  ///
  /// - Parameter family: The family's name in any case, or nil for DejaVu Sans, which is looked for
  ///   at its usual places before fontconfig is asked. Its italics are always slanted upright
  ///   letters: not every machine has the oblique files, and pictures should agree between machines.
  /// - Throws: `RenderingError.fontNotFound` if fontconfig would put another family in its place,
  ///   `noFonts` if nothing was named and no scalable font is installed, and `unusableFont`.
  public init(family: String? = nil) throws(RenderingError) {
    let sources = try FontSources.find(family: family)
    self.family = sources.family
    cuts = Locked(Cuts(sources, upright: try Cut(sources.upright)))
  }

  /// The cuts opened so far.
  private struct Cuts {
    let sources: FontSources
    let upright: Cut
    var italic: Cut?
    var bold: Cut?

    init(_ sources: FontSources, upright: Cut) {
      self.sources = sources
      self.upright = upright
    }

    /// A cut, opened at its first use.
    ///
    /// If its file is damaged the upright one serves.
    mutating func cut(_ style: Font.Style) -> Cut {
      switch style {
      case .upright: return upright
      case .italic:
        let cut = italic ?? (try? Cut(sources.italic)) ?? upright
        italic = cut
        return cut
      case .bold:
        let cut = bold ?? (try? Cut(sources.bold)) ?? upright
        bold = cut
        return cut
      }
    }
  }

  /// Runs `body` with a cut while no other thread uses the typeface.
  func withCut<Result>(_ style: Font.Style, _ body: (Cut) -> Result) -> Result {
    cuts.withLock { body($0.cut(style)) }
  }
}

extension Typeface: TextMeasuring {
  /// The extents of one line of text, unhinted, in layout units; tabs and line breaks take no room.
  public func measure(_ text: String, font: Font) -> TextExtents {
    withCut(font.style) { cut in
      var pen = 0.0
      var box: InkBox?
      for scalar in text.storable.unicodeScalars {
        let glyph = cut.glyph(of: scalar)
        if let ink = glyph.ink {
          var union =
            box ?? InkBox(minX: .infinity, maxX: -.infinity, minY: .infinity, maxY: -.infinity)
          union.minX = min(union.minX, pen + ink.minX)
          union.maxX = max(union.maxX, pen + ink.maxX)
          union.minY = min(union.minY, ink.minY)
          union.maxY = max(union.maxY, ink.maxY)
          box = union
        }
        pen += glyph.advance
      }
      let ink = box ?? InkBox(minX: 0, maxX: 0, minY: 0, maxY: 0)
      return TextExtents(
        advance: pen * font.size,
        ink: Rect(
          x: ink.minX * font.size, y: ink.minY * font.size,
          width: (ink.maxX - ink.minX) * font.size, height: (ink.maxY - ink.minY) * font.size))
    }
  }

  /// The font's own measures at its size, in layout units.
  public func metrics(of font: Font) -> FontMetrics {
    withCut(font.style) { cut in
      FontMetrics(
        ascent: cut.measures.ascent * font.size, descent: cut.measures.descent * font.size,
        capHeight: cut.measures.capHeight * font.size, xHeight: cut.measures.xHeight * font.size)
    }
  }

  /// The constants for mathematics of the upright cut, or nil where the font has none.
  public var mathConstants: MathConstants? { withCut(.upright) { $0.mathConstants } }

  /// A delimiter of at least some height in a size of the upright cut, or nil where the font has none.
  public func delimiter(_ character: Character, height: Double, size: Double) -> Delimiter? {
    guard let scalar = character.unicodeScalars.first, size > 0 else { return nil }
    return withCut(.upright) { cut in
      guard let glyph = cut.delimiter(scalar, height: height / size), let ink = glyph.ink else {
        return nil
      }
      return Delimiter(
        path: glyph.outline.path(size: size), advance: glyph.advance * size, top: ink.minY * size,
        bottom: ink.maxY * size)
    }
  }
}
