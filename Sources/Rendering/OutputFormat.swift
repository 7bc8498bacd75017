/// The file formats that drawings are rendered to.
public enum OutputFormat: String, Sendable, CaseIterable {
  /// Portable Network Graphics: pixels.
  case png
  /// Scalable Vector Graphics: paths, and text as text.
  case svg
  /// Portable Document Format: paths, and text in embedded fonts.
  case pdf
  /// A pgfplots picture that a LaTeX document reads with `\input`.
  case tex

  /// The format that a path's ending names, whatever its case, or nil for any other ending.
  public init?(path: String) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    self.init(rawValue: name[name.index(after: dot)...].lowercased())
  }
}
