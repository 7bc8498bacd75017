/// A marked value of an axis.
struct Tick: Hashable {
  /// The value.
  var value: Double
  /// Its label.
  var label: MathText
}

/// A decimal number exactly: digits · 10^exponent.
struct Decimal: Hashable {
  /// The digits with their sign.
  var digits: Int
  /// The power of ten.
  var exponent: Int

  /// The nearest Double: divided by the inverse power below one, so that 3/10 is 0.3.
  var value: Double {
    if exponent >= 0 { return Double(digits) * Elementary.power10(exponent) }
    // Two divisions where 10^-exponent is beyond the greatest Double.
    if exponent < -300 {
      return Double(digits) / Elementary.power10(300) / Elementary.power10(-exponent - 300)
    }
    return Double(digits) / Elementary.power10(-exponent)
  }

  /// The number with a given number of decimals, `exponent` being at least minus that number.
  func text(decimals: Int) -> String {
    guard digits != 0 || decimals > 0 else { return "0" }
    var magnitude = String(digits.magnitude)
    magnitude += String(repeating: "0", count: max(0, exponent + decimals))
    if decimals > 0 {
      if magnitude.count <= decimals {
        magnitude = String(repeating: "0", count: decimals + 1 - magnitude.count) + magnitude
      }
      magnitude.insert(".", at: magnitude.index(magnitude.endIndex, offsetBy: -decimals))
    }
    return (digits < 0 ? "\u{2212}" : "") + magnitude
  }
}
