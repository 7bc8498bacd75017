/// A writer of JSON, value by value (RFC 8259).
///
/// In an object ``key(_:)`` comes before each value. An array or object within one that stands on one
/// line stands on that line too.
public struct JSONWriter: Sendable {
  /// How the members of an array or object are laid out.
  public enum Layout: Sendable {
    /// All on one line.
    case line
    /// Each on a line of its own, indented by two blanks.
    case lines
  }

  private struct Level: Sendable {
    let close: UInt8
    let layout: Layout
    var isEmpty = true
  }

  /// What is written so far.
  public var text = TextBuffer()
  private let numbers: NumberStyle
  private var levels: [Level] = []
  private var isAfterKey = false

  /// A writer; numbers are written in a style.
  public init(numbers: NumberStyle = .plain) {
    self.numbers = numbers
  }

  /// Begins an array.
  public mutating func beginArray(_ layout: Layout = .lines) {
    begin(UInt8(ascii: "["), UInt8(ascii: "]"), layout)
  }

  /// Begins an object.
  public mutating func beginObject(_ layout: Layout = .lines) {
    begin(UInt8(ascii: "{"), UInt8(ascii: "}"), layout)
  }

  private mutating func begin(_ open: UInt8, _ close: UInt8, _ layout: Layout) {
    separate()
    text.append(byte: open)
    let layout = levels.last?.layout == .line ? .line : layout
    levels.append(Level(close: close, layout: layout))
  }

  /// Ends the array or object that was begun last.
  public mutating func end() {
    guard let level = levels.popLast() else { return }
    if level.layout == .lines { breakLine() }
    text.append(byte: level.close)
  }

  /// Writes the name of the member whose value comes next.
  public mutating func key(_ name: String) {
    separate()
    text.append(quoted: name)
    text.append(": ")
    isAfterKey = true
  }

  /// Writes a text.
  public mutating func value(_ text: String) {
    separate()
    self.text.append(quoted: text)
  }

  /// Writes a number; one that is not finite as a string.
  public mutating func value(_ number: Double) {
    separate()
    if !number.isFinite { text.append(byte: .quote) }
    text.append(number, numbers)
    if !number.isFinite { text.append(byte: .quote) }
  }

  /// Writes an integer.
  public mutating func value(_ number: some BinaryInteger) {
    separate()
    text.append(number)
  }

  /// Writes `true` or `false`.
  public mutating func value(_ truth: Bool) {
    separate()
    text.append(truth ? "true" : "false")
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    text.append("null")
  }

  /// Writes what stands between a member and the one before.
  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    guard let level = levels.last else { return }
    if !level.isEmpty { text.append(byte: .comma) }
    switch level.layout {
    case .lines: breakLine()
    case .line: if !level.isEmpty { text.append(byte: .blank) }
    }
    levels[levels.count - 1].isEmpty = false
  }

  private mutating func breakLine() {
    text.append(byte: .lineFeed)
    text.append(blanks: 2 * levels.count)
  }
}
