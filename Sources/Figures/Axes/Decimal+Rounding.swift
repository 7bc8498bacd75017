extension Decimal {
  /// A number to some significant digits, without zeros at its end.
  static func rounded(_ value: Double, digits: Int) -> String {
    guard value.isFinite, value != 0 else { return value == 0 ? "0" : "\(value)" }
    let exponent = Int(Elementary.log10(value.magnitude).rounded(.down))
    let shift = digits - 1 - exponent
    guard (-6...12).contains(shift) else { return rounded(value) }
    let number = Decimal(
      digits: Int((value * Elementary.power10(shift)).rounded()), exponent: -shift
    ).simplified
    return number.text(decimals: max(0, -number.exponent))
  }

  /// A number to three decimals, or to three digits where it is very small or very large.
  static func rounded(_ value: Double) -> String {
    guard value.isFinite else { return "\(value)" }
    if value == 0 { return "0" }
    let exponent = Int(Elementary.log10(value.magnitude).rounded(.down))
    guard (-3...8).contains(exponent) else {
      let mantissa = Decimal(
        digits: Int((value / Elementary.power10(exponent) * 100).rounded()), exponent: -2)
      return mantissa.text(decimals: 2) + "e" + "\(exponent)"
    }
    let thousandths = Decimal(digits: Int((value * 1000).rounded()), exponent: -3)
    let short = thousandths.simplified
    return short.exponent >= 0 ? short.text(decimals: 0) : thousandths.text(decimals: 3)
  }
}
