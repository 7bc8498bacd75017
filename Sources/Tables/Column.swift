/// A column of a table.
public struct Column: Sendable, Hashable {
  /// Which edge of a column its cells stand at.
  public enum Alignment: Sendable, Hashable {
    /// Words.
    case left
    /// Numbers.
    case right
  }

  /// What stands above the column.
  public var head: String
  /// The edge at which the cells stand.
  public var alignment: Alignment
  /// The least width in character cells of a terminal.
  public var width: Int

  /// A column; a terminal shows it as wide as its head, or wider.
  public init(_ head: String, _ alignment: Alignment = .left, width: Int = 0) {
    self.head = head
    self.alignment = alignment
    self.width = width
  }
}
