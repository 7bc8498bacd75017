extension TextBuffer {
  /// Appends a cell of a Markdown table.
  mutating func append(_ cell: MarkdownCell) {
    switch cell {
    case .text(let text): append(markdown: text)
    case .code(let code): append(code: code)
    case .math(let latex):
      if latex.isEmpty { return }
      append("$")
      append(verbatim: latex)
      append("$")
    case .markup(let markup): append(markup)
    }
  }

  /// Appends a text of one line, with all escaped that Markdown would take for its own.
  mutating func append(markdown text: String) {
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : .blank
      let previous = index > 0 ? bytes[index - 1] : .blank
      if byte == .lineFeed || byte == .carriageReturn {
        append(lineEnd: byte, before: next)
        continue
      }
      let isSpecial =
        switch byte {
        case .pipe, .backslash, .backtick, UInt8(ascii: "*"): true
        // Between letters it is one.
        case UInt8(ascii: "_"): !(previous.isWord && next.isWord)
        // A tag, `<a`, `</a` or `<!--`, but no comparison.
        case UInt8(ascii: "<"): next.isLetter || "/!?".utf8.contains(next)
        // An entity, `&lt;` or `&#60;`.
        case UInt8(ascii: "&"): next.isLetter || next == UInt8(ascii: "#")
        // A link, `[text](address)`.
        case UInt8(ascii: "]"): next == UInt8(ascii: "(")
        default: false
        }
      if isSpecial { append(byte: .backslash) }
      append(byte: byte)
    }
  }

  /// Appends a code span, fenced by more backticks than it holds side by side.
  private mutating func append(code: String) {
    if code.isEmpty { return }
    var longest = 0
    var run = 0
    for byte in code.utf8 {
      run = byte == .backtick ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let margin = code.utf8.first == .backtick || code.utf8.last == .backtick ? " " : ""
    append(fence + margin)
    append(verbatim: code)
    append(margin + fence)
  }

  /// Appends what is shown as it is but for the pipes, which part cells even there.
  private mutating func append(verbatim text: String) {
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      if byte == .lineFeed || byte == .carriageReturn {
        append(lineEnd: byte, before: index + 1 < bytes.count ? bytes[index + 1] : .blank)
      } else {
        if byte == .pipe { append(byte: .backslash) }
        append(byte: byte)
      }
    }
  }

  /// Appends one blank for a line end, which would end the row.
  private mutating func append(lineEnd byte: UInt8, before next: UInt8) {
    if byte == .lineFeed || next != .lineFeed { append(byte: .blank) }
  }
}

extension UInt8 {
  fileprivate var isWord: Bool { isLetter || isDigit }
}
