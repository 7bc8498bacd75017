/// A writer of a table as a JSON array that has an object a row, each on a line.
public struct JSONTableWriter: TableWriter {
  private var writer = JSONWriter()
  private let keys: [String]
  private var column = 0

  /// A writer of a table whose columns have these names.
  public init(keys: [String]) {
    self.keys = keys
    writer.beginArray(.lines)
  }

  /// What is written so far.
  public var text: TextBuffer {
    get { writer.text }
    _modify { yield &writer.text }
  }

  private mutating func beginCell() {
    if column == 0 { writer.beginObject(.line) }
    writer.key(keys[column])
    column += 1
  }

  public mutating func cell(_ text: String) {
    beginCell()
    writer.value(text)
  }

  public mutating func cell(_ number: Double) {
    beginCell()
    writer.value(number)
  }

  public mutating func cell(_ number: Int) {
    beginCell()
    writer.value(number)
  }

  public mutating func endRow() {
    writer.end()
    column = 0
  }

  public mutating func finish() {
    writer.end()
    writer.text.append(byte: .lineFeed)
  }
}
