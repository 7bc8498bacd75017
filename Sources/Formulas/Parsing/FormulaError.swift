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
    let shown = excerpt
    return "\(message)\n  \(shown.text)\n  \(shown.caret)"
  }

  /// The text around the place and the line below it; a long text is cut.
  private var excerpt: (text: String, caret: String) {
    let room = 72
    var characters = Array(text)
    var start = position
    if characters.count > room {
      let first = Swift.max(0, Swift.min(position - room / 2, characters.count - room))
      let last = Swift.min(characters.count, first + room)
      let cutsEnd = last < characters.count
      characters = (first > 0 ? ["…"] : []) + characters[first..<last] + (cutsEnd ? ["…"] : [])
      start += (first > 0 ? 1 : 0) - first
    }
    // A line break or a control character would move the caret's line away from the text's.
    let line = characters.map { character -> Character in
      character.isNewline || character.unicodeScalars.contains { $0.value < 32 && $0 != "\t" }
        ? " " : character
    }
    let remaining = Swift.max(1, line.count - start)
    let carets = String(repeating: "^", count: Swift.max(1, Swift.min(length, remaining)))
    return (String(line), line.prefix(start).map(Self.blank).joined() + carets)
  }

  /// What is as wide as a character on a terminal: a tab for a tab, two blanks for a wide one.
  private static func blank(_ character: Character) -> String {
    guard character != "\t", let scalar = character.unicodeScalars.first else { return "\t" }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return "  "
    default: return scalar.properties.generalCategory == .nonspacingMark ? "" : " "
    }
  }
}
