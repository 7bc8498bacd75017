import Activations
import Tables

/// One message for a person: one short line, whatever came in, and the place in a formula where there is one.
///
/// What is put into a message is shortened, and its control characters are shown as escapes, so that neither
/// a file's name nor a formula can fill the terminal or steer it:
///
/// ```swift
/// throw Failure.usage("'\(path)' is a folder")
/// ```
struct Message: Sendable {
  /// The sentence, fit for one line.
  private(set) var text: String
  /// The place of a formula that the sentence is about.
  private(set) var place: FormulaError?

  /// The greatest length in bytes of all that is printed, the program's name included.
  static let greatestLength = 990

  var isEmpty: Bool { text.isEmpty && place == nil }

  /// A line of the parser's, which quotes words as they were typed.
  init(line: String) {
    text = line.escapingControls
    place = nil
  }

  /// The message with the program's name before it, in lines of at most `width` cells where there is a width.
  func lines(width: Int?) -> String {
    let sentence = "actplot: \(text.shortened(toBytes: 600))"
    var lines = width.map { sentence.folded(to: $0, indent: 2) } ?? [sentence]
    if let place {
      let (formula, caret) = place.excerpt(width: min(72, (width ?? 80) - 3))
      lines += ["  \(formula)", "  \(caret)"]
    }
    var result = lines.joined(separator: "\n")
    while result.utf8.count > Self.greatestLength { result.removeLast(8) }
    return result + "\n"
  }
}

extension Message: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) {
    text = value
    place = nil
  }

  init(stringInterpolation interpolation: Interpolation) {
    text = interpolation.text
    place = interpolation.place
  }

  static func + (first: Message, second: Message) -> Message {
    var result = first
    result.text += second.text
    result.place = first.place ?? second.place
    return result
  }

  /// What is put together of words that are ours and of words that came in.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""
    fileprivate var place: FormulaError?

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { text += literal }

    mutating func appendInterpolation(_ error: FormulaError) {
      appendInterpolation(error.message)
      place = error
    }

    mutating func appendInterpolation(_ message: Message) {
      text += message.text
      place = place ?? message.place
    }

    mutating func appendInterpolation(_ value: some Any) {
      text += String(describing: value).shortened(to: 300).escapingControls
    }
  }
}

extension Message: CustomStringConvertible {
  var description: String {
    guard let place else { return text }
    let (formula, caret) = place.excerpt(width: 72)
    return "\(text)\n  \(formula)\n  \(caret)"
  }
}

extension String {
  /// The text with its middle left out where it takes more bytes.
  fileprivate func shortened(toBytes count: Int) -> String {
    if utf8.count <= count { return self }
    var (head, tail) = (prefix(count / 2), suffix(count / 2))
    while head.utf8.count > count / 2 { head.removeLast() }
    while tail.utf8.count > count / 2 { tail.removeFirst() }
    return "\(head)…\(tail)"
  }
}
