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
