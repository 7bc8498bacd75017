import Tables

/// What is wrong with a typed formula, and where.
public struct FormulaError: Error, Sendable, Equatable {
  /// One sentence that says what is wrong and what would be right.
  public let message: String
  /// The text as it was typed.
  public let text: String
  /// Where the fault begins, in characters from the beginning of the text.
  public let position: Int
  /// How many characters are at fault; at least one, also at the end of the text.
  public let length: Int

  /// An error at a place of a text.
  public init(_ message: String, in text: String, at position: Int, length: Int = 1) {
    self.message = message
    self.text = text
    self.position = Swift.max(0, Swift.min(position, text.count))
    self.length = Swift.max(1, length)
  }
}

extension FormulaError: CustomStringConvertible {
  /// The message, the typed text and a caret under the place.
  public var description: String {
    let shown = excerpt(width: 72)
    return "\(message)\n  \(shown.text)\n  \(shown.caret)"
  }

  /// The text around the place and the line below it, no wider than a terminal's line leaves room for.
  ///
  /// A long text is cut, and its control characters are escapes.
  public func excerpt(width: Int) -> (text: String, caret: String) {
    // Where the text is cut an ellipsis stands, at one end or at both.
    let room = Swift.max(3, width - 2)
    let cells = text.dropFirst(Swift.max(0, position - width)).prefix(2 * width + 1).map {
      String($0).escapingControls
    }
    let place = Swift.min(position, width)
    let fits = text.count <= cells.count && cells.joined().displayWidth <= width
    var (first, last) = fits ? (0, cells.count) : (place, place)
    var taken = 0
    // From the place outwards, to both sides as long as there is room.
    while !fits {
      let after = last < cells.count ? cells[last].displayWidth : nil
      if let after, taken + after <= room {
        taken += after
        last += 1
      }
      let before = first > 0 ? cells[first - 1].displayWidth : nil
      if let before, taken + before <= room {
        taken += before
        first -= 1
      }
      let mayGrow = [after, before].contains { $0.map { taken + $0 <= room } ?? false }
      if !mayGrow { break }
    }
    let isCutBefore = position - place + first > 0
    let isCutAfter = position - place + last < text.count
    let line = cells[first..<last].joined()
    let start = (isCutBefore ? 1 : 0) + cells[first..<place].joined().displayWidth
    let marked = cells[place..<Swift.min(last, place + length)].joined().displayWidth
    return (
      (isCutBefore ? "…" : "") + line + (isCutAfter ? "…" : ""),
      String(repeating: " ", count: start) + String(repeating: "^", count: Swift.max(1, marked))
    )
  }
}
