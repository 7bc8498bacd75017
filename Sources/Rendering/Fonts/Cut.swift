import Figures

/// One cut of a typeface: the family's face, and those that stand in where it lacks a letter.
///
/// It is not thread-safe; `Typeface` locks it.
final class Cut {
  /// A face of the cut and how its letters are slanted.
  struct Source {
    var file: FontFile
    /// The horizontal shift of a point one em above the baseline, in ems.
    var slant = 0.0
  }

  /// The faces, the family's own first.
  private(set) var sources: [Source]
  /// The measures of the family's own face at one em.
  let measures: FaceMeasures
  private var faces: [FontFace?]
  private var glyphs: [UInt32: Glyph] = [:]

  /// Opens the first face; the others are opened when a letter is missing.
  init(_ sources: [Source]) throws(RenderingError) {
    guard let first = sources.first else { throw .noFonts }
    self.sources = sources
    let face = try FontFace(first.file)
    faces = [face] + sources.dropFirst().map { _ in nil }
    measures = FaceMeasures(of: face)
  }

  /// What the family's own face says about mathematics, read at its first use.
  private lazy var mathTable = face(at: 0).flatMap { MathTable(of: $0) }
  private(set) lazy var mathConstants: MathConstants? = {
    guard let face = face(at: 0), let table = mathTable,
      var constants = table.constants(unitsPerEm: face.unitsPerEm)
    else { return nil }
    constants.hasItalics = face.glyphIndex(of: "\u{1D465}") != nil && sources[0].slant == 0
    return constants
  }()

  /// The lowest form of a character that has some height in ems: its own glyph or a taller one.
  func delimiter(_ scalar: Unicode.Scalar, height: Double) -> Glyph? {
    guard let face = face(at: 0), let table = mathTable, let glyph = face.glyphIndex(of: scalar)
    else { return nil }
    let variants = table.variants(of: Int(glyph))
    guard let best = variants.first(where: { Double($0.height) / face.unitsPerEm >= height })
    else { return nil }
    return load(UInt32(best.glyph), 0)
  }

  /// The glyph of a character: from the first face that has it, else the family's sign for none.
  func glyph(of scalar: Unicode.Scalar) -> Glyph {
    if let known = glyphs[scalar.value] { return known }
    let glyph = load(scalar)
    glyphs[scalar.value] = glyph
    return glyph
  }

  private func load(_ scalar: Unicode.Scalar) -> Glyph {
    // A tab or a line break has no letter; fonts draw a box for it.
    if scalar.properties.generalCategory == .control {
      return Glyph(face: 0, index: 0, advance: 0, ink: nil, outline: Outline())
    }
    for position in sources.indices {
      if let index = face(at: position)?.glyphIndex(of: scalar) {
        return load(index, position) ?? missing
      }
    }
    // A script that the figure's fonts do not know, as in a title: any font that has it.
    if let match = FontMatch.covering(scalar), !sources.contains(where: { $0.file == match.file }) {
      sources.append(Source(file: match.file, slant: sources[0].slant))
      faces.append(nil)
      let position = sources.count - 1
      if let index = face(at: position)?.glyphIndex(of: scalar) {
        return load(index, position) ?? missing
      }
    }
    return missing
  }

  private var missing: Glyph {
    load(0, 0) ?? Glyph(face: 0, index: 0, advance: 0.5, ink: nil, outline: Outline())
  }

  private func load(_ index: UInt32, _ position: Int) -> Glyph? {
    face(at: position)?.loadGlyph(index, slant: sources[position].slant).map {
      Glyph(face: position, index: index, advance: $0.advance, ink: $0.ink, outline: $0.2)
    }
  }

  private func face(at position: Int) -> FontFace? {
    if let open = faces[position] { return open }
    let opened = try? FontFace(sources[position].file)
    faces[position] = opened
    return opened
  }
}
