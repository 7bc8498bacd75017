import CRendering

/// A face in a font file, not yet opened.
struct FontFile: Sendable, Hashable {
  /// The file.
  var path: String
  /// The face's index in the file; a named instance of a variable font in the upper 16 bits.
  var index = 0

  /// The first of some paths at which a file can be read.
  static func first(of paths: [String]) -> FontFile? {
    for path in paths where access(path, R_OK) == 0 { return FontFile(path: path) }
    return nil
  }

  /// DejaVu Sans in a cut's weight at the places where systems put it, found without fontconfig.
  static func dejaVuSans(bold: Bool) -> FontFile? {
    let name = bold ? "DejaVuSans-Bold.ttf" : "DejaVuSans.ttf"
    return first(of: dejaVuFolders.map { $0 + "/" + name })
  }

  private static let dejaVuFolders = [
    "/usr/share/fonts/truetype/dejavu",  // Debian, Ubuntu
    "/usr/share/fonts/dejavu-sans-fonts",  // Fedora
    "/usr/share/fonts/dejavu",  // older Fedora, Alpine
    "/usr/share/fonts/TTF",  // Arch
    "/opt/homebrew/share/fonts", "/usr/local/share/fonts", "/Library/Fonts",  // macOS
  ]
}
