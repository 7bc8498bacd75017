extension TextBuffer {
  /// Appends the shortest decimal that reads back to the number; `inf`, `-inf`, `nan`.
  ///
  /// Of the shortest decimals it is the closest to the number (Adams 2018, Ryū: fast float-to-string
  /// conversion, PLDI, on which the standard library's digits rest).
  public mutating func append(_ number: Double, _ style: NumberStyle = .plain) {
    // A NaN's sign and payload mean nothing, but `description` may show them.
    if number.isNaN { return append("nan") }
    append(restyled: number.description, style)
  }

  /// Appends the shortest decimal that reads back to the same Float; `inf`, `-inf`, `nan`.
  public mutating func append(_ number: Float, _ style: NumberStyle = .plain) {
    if number.isNaN { return append("nan") }
    append(restyled: number.description, style)
  }

  /// Appends a number as Swift describes it, in another style.
  private mutating func append(restyled description: String, _ style: NumberStyle) {
    if style == .swift { return append(description) }
    var description = description
    description.withUTF8 { text in
      // The longest exponent is `e-324`.
      guard let mark = text.suffix(5).firstIndex(of: UInt8(ascii: "e")) else {
        let isWhole = text.suffix(2).elementsEqual(".0".utf8)
        return append(bytes: isWhole && !style.showsFraction ? text.dropLast(2) : text[...])
      }
      if style.padsExponent { return append(bytes: text) }
      let isNegative = text[mark + 1] == UInt8(ascii: "-")
      append(bytes: text[...mark])
      if isNegative { append(byte: UInt8(ascii: "-")) }
      let digits = text[(mark + 1)...].drop { $0 < UInt8(ascii: "1") }
      append(bytes: digits)
    }
  }
}
