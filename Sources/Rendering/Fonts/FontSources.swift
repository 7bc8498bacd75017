/// Which files a typeface's cuts are read from.
struct FontSources: Sendable {
  /// The family's name as its files give it.
  var family: String
  var upright: [Cut.Source]
  var italic: [Cut.Source]
  var bold: [Cut.Source]
}

extension FontSources {
  /// Finds the files of a family, or of DejaVu Sans without asking fontconfig.
  static func find(family: String?) throws(RenderingError) -> FontSources {
    if let family, family.lowercased() != "dejavu sans" {
      return try find(named: family)
    }
    if let regular = FontFile.dejaVuSans(bold: false) {
      return slanting(
        family: "DejaVu Sans", regular: regular, bold: FontFile.dejaVuSans(bold: true) ?? regular)
    }
    let regular = try FontMatch.anySansSerif(.upright)
    let bold = try FontMatch.anySansSerif(.bold)
    if let family, regular.family.lowercased() != family.lowercased() {
      throw .fontNotFound(family: family, substitute: regular.family)
    }
    return slanting(
      family: regular.family, regular: regular.file,
      bold: bold.family == regular.family ? bold.file : regular.file)
  }

  /// The default's cuts: italics are slanted even where there are some, so that pictures agree
  /// between machines with and without the oblique files.
  private static func slanting(family: String, regular: FontFile, bold: FontFile) -> FontSources {
    FontSources(
      family: family, upright: [Cut.Source(file: regular)],
      italic: [Cut.Source(file: regular, slant: Typeface.slant)], bold: [Cut.Source(file: bold)])
  }

  /// A named family with its own italics, and DejaVu Sans for the letters that it lacks.
  private static func find(named family: String) throws(RenderingError) -> FontSources {
    let upright = try FontMatch(family: family, .upright)
    let italic = try FontMatch(family: family, .italic)
    let bold = try FontMatch(family: family, .bold)
    let regular = FontFile.dejaVuSans(bold: false)
    func cut(_ source: Cut.Source, standIn file: FontFile?, slant: Double = 0) -> [Cut.Source] {
      [source] + (file.map { [Cut.Source(file: $0, slant: slant)] } ?? [])
    }
    return FontSources(
      family: upright.family,
      upright: cut(Cut.Source(file: upright.file), standIn: regular),
      italic: cut(
        italic.isItalic
          ? Cut.Source(file: italic.file) : Cut.Source(file: upright.file, slant: Typeface.slant),
        standIn: regular, slant: Typeface.slant),
      bold: cut(
        Cut.Source(file: bold.file), standIn: FontFile.dejaVuSans(bold: true) ?? regular))
  }
}
