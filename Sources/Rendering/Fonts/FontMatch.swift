import CCairo

/// What fontconfig finds for a family.
///
/// Fontconfig is started anew for each match and never finished, because Cairo shares it; later
/// matches cost microseconds.
struct FontMatch: Sendable {
  /// The file of the face.
  var file: FontFile
  /// The family's name as the file gives it.
  var family: String
  /// Whether the face leans by itself.
  var isItalic: Bool

  /// The weights and slants that are asked for.
  enum Style { case upright, italic, bold }

  /// The face of a family, or an error that names what fontconfig would put in its place.
  init(family: String, _ style: Style) throws(RenderingError) {
    guard let best = FontMatch.best(family: family, style) else {
      throw .fontNotFound(family: family, substitute: nil)
    }
    let wanted = family.lowercased()
    guard best.names.contains(where: { $0.lowercased() == wanted }) else {
      throw .fontNotFound(family: family, substitute: best.match.family)
    }
    self = best.match
  }

  private init(file: FontFile, family: String, isItalic: Bool) {
    self.file = file
    self.family = family
    self.isItalic = isItalic
  }

  /// DejaVu Sans wherever fontconfig knows it, else the sans-serif that it prefers.
  static func anySansSerif(_ style: Style) throws(RenderingError) -> FontMatch {
    guard
      let best = best(family: "DejaVu Sans", style) ?? best(family: "sans-serif", style)
    else { throw .noFonts }
    return best.match
  }

  /// A font that has a character, for letters that neither the family nor DejaVu Sans has.
  static func covering(_ scalar: Unicode.Scalar) -> FontMatch? {
    guard FcInit() != 0, let letters = FcCharSetCreate() else { return nil }
    defer { FcCharSetDestroy(letters) }
    FcCharSetAddChar(letters, scalar.value)
    return best(family: "sans-serif", .upright, letters: letters)?.match
  }

  private static func best(
    family: String, _ style: Style, letters: OpaquePointer? = nil
  ) -> (match: FontMatch, names: [String])? {
    guard FcInit() != 0, let pattern = FcPatternCreate() else { return nil }
    defer { FcPatternDestroy(pattern) }
    FcPatternAddString(pattern, FC_FAMILY, family)
    FcPatternAddInteger(pattern, FC_WEIGHT, style == .bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR)
    FcPatternAddInteger(pattern, FC_SLANT, style == .italic ? FC_SLANT_ITALIC : FC_SLANT_ROMAN)
    FcPatternAddBool(pattern, FC_SCALABLE, 1)
    FcPatternAddBool(pattern, FC_OUTLINE, 1)
    if let letters { FcPatternAddCharSet(pattern, FC_CHARSET, letters) }
    FcConfigSubstitute(nil, pattern, FcMatchPattern)
    FcDefaultSubstitute(pattern)
    var result = FcResultNoMatch
    guard let found = FcFontMatch(nil, pattern, &result) else { return nil }
    defer { FcPatternDestroy(found) }
    let names = strings(found, FC_FAMILY)
    guard let path = strings(found, FC_FILE).first, let family = names.first else { return nil }
    let match = FontMatch(
      file: FontFile(path: path, index: integer(found, FC_INDEX) ?? 0), family: family,
      isItalic: (integer(found, FC_SLANT) ?? 0) != Int(FC_SLANT_ROMAN))
    return (match, names + strings(found, FC_FULLNAME))
  }

  private static func strings(_ pattern: OpaquePointer, _ object: String) -> [String] {
    var all: [String] = []
    var text: UnsafeMutablePointer<FcChar8>?
    while FcPatternGetString(pattern, object, Int32(all.count), &text) == FcResultMatch, let text {
      all.append(String(cString: text))
    }
    return all
  }

  private static func integer(_ pattern: OpaquePointer, _ object: String) -> Int? {
    var number: Int32 = 0
    return FcPatternGetInteger(pattern, object, 0, &number) == FcResultMatch ? Int(number) : nil
  }
}
