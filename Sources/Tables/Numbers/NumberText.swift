/// Numbers as text.
public enum NumberText {
  /// The shortest decimal that reads back to the same Double: `2`, `0.5`, `1e-8`, `inf`, `-inf`, `nan`.
  public static func plain(_ number: Double, style: NumberStyle = .plain) -> String {
    var text = TextBuffer()
    text.append(number, style)
    return text.string
  }

  /// The shortest decimal that reads back to the same Float: `0.1`, not `0.10000000149011612`.
  public static func plain(_ number: Float, style: NumberStyle = .plain) -> String {
    var text = TextBuffer()
    text.append(number, style)
    return text.string
  }

  /// An integer with its thousands parted: `21,854`.
  public static func grouped(_ number: some BinaryInteger) -> String {
    let digits = Array(String(number.magnitude).utf8)
    var text = TextBuffer()
    if number < 0 { text.append(byte: UInt8(ascii: "-")) }
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(byte: .comma) }
      text.append(byte: digit)
    }
    return text.string
  }
}
