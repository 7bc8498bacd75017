/// A JSON value whose objects keep their order.
public enum JSON: Sendable {
  /// Nothing.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// An integer.
  case integer(Int)
  /// An integer that is never negative.
  case unsigned(UInt64)
  /// A number; one that is not finite becomes a string, `"inf"`, `"-inf"` or `"nan"`.
  case number(Double)
  /// A text.
  case string(String)
  /// Values in order.
  case array([JSON])
  /// Named values in order.
  case object([(String, JSON)])

  /// The text, indented.
  ///
  /// Up to nine simple values stand on one line; more, or others, have a line each.
  public func text(numbers: NumberStyle = .plain) -> String {
    var writer = JSONWriter(numbers: numbers)
    writer.value(self)
    return writer.text.string
  }

  private var isSimple: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  private static let longestLine = 9

  /// How an array or object is laid out.
  var layout: JSONWriter.Layout {
    let isShort =
      switch self {
      case .array(let values): values.count <= Self.longestLine && values.allSatisfy(\.isSimple)
      case .object(let members):
        members.count <= Self.longestLine && members.allSatisfy(\.1.isSimple)
      default: true
      }
    return isShort ? .line : .lines
  }
}

extension JSONWriter {
  /// Writes a value with all that is in it.
  public mutating func value(_ value: JSON) {
    switch value {
    case .null: null()
    case .bool(let truth): self.value(truth)
    case .integer(let number): self.value(number)
    case .unsigned(let number): self.value(number)
    case .number(let number): self.value(number)
    case .string(let text): self.value(text)
    case .array(let values):
      beginArray(value.layout)
      for value in values { self.value(value) }
      end()
    case .object(let members):
      beginObject(value.layout)
      for (name, value) in members {
        key(name)
        self.value(value)
      }
      end()
    }
  }
}
