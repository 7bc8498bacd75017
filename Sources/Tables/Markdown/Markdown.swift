/// Text for Markdown documents.
public enum Markdown {
  /// A text of one line that looks as it is written, in a table's cell or elsewhere.
  ///
  /// Pipes, backslashes, and what would be emphasis, code, a tag, an entity or a link are escaped; line
  /// ends become blanks.
  public static func escaped(_ text: String) -> String {
    var buffer = TextBuffer()
    buffer.append(markdown: text)
    return buffer.string
  }
}
