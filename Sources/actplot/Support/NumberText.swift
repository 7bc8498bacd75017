extension Double {
  /// The shortest decimal that reads back to the same Double; `inf`, `-inf`, `nan`.
  var text: String {
    if isNaN { return "nan" }
    var text = description
    // Swift's digits are the shortest; `3.0`, `1e+16` and `1e-08` can still lose a character or two.
    if text.hasSuffix(".0") { text.removeLast(2) }
    guard let mark = text.firstIndex(of: "e") else { return text }
    let exponent = Int(text[text.index(after: mark)...]) ?? 0
    return "\(text[..<mark])e\(exponent)"
  }

  /// The number in JSON; what JSON has no number for is a string.
  var json: String { isFinite ? text : "\"\(text)\"" }
}
