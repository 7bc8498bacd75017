/// A cell of a Markdown table, by what is in it.
public enum MarkdownCell: Sendable, Hashable {
  /// Words, which look as they are written.
  case text(String)
  /// Code, in a fixed-width font.
  case code(String)
  /// LaTeX, between dollar signs.
  case math(String)
  /// Markdown of one line in which pipes are escaped already.
  case markup(String)
}
