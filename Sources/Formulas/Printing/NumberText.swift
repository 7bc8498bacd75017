/// Numbers as they are written in formulas.
enum NumberText {
  /// The shortest decimal that reads back to the same number: `2`, `0.5`, `1e-8`.
  static func plain(_ value: Double) -> String {
    if value == .infinity { return "inf" }
    if value == -.infinity { return "-inf" }
    var text = "\(value)"
    if text.hasSuffix(".0") { text.removeLast(2) }
    guard let mark = text.firstIndex(of: "e") else { return text }
    // "1e-05" and "1.5e+16" as "1e-5" and "1.5e16".
    var mantissa = String(text[..<mark])
    if mantissa.hasSuffix(".0") { mantissa.removeLast(2) }
    let exponent = text[text.index(after: mark)...]
    let digits = exponent.drop { $0 == "+" || $0 == "-" }.drop { $0 == "0" }
    return mantissa + "e" + (exponent.first == "-" ? "-" : "") + digits
  }
}

extension NumberText {
  /// The number to some significant digits, without zeros at the end: `1.0507`, `0.044715`, `1e-8`.
  static func rounded(_ value: Double, digits: Int) -> String {
    guard value.isFinite, value != 0, digits > 0 else { return plain(value) }
    let places = digits - 1 - Int(Double.log10(Swift.abs(value)).rounded(.down))
    if places > 300 || places < -300 { return plain(value) }
    let scale = Double.pow(10, Swift.abs(places))
    // Scaling by a whole power keeps the shortest decimal of what is rounded.
    let rounded =
      places >= 0 ? (value * scale).rounded() / scale : (value / scale).rounded() * scale
    return plain(rounded)
  }
}
