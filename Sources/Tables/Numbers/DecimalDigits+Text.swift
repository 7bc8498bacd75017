extension DecimalDigits {
  /// How an exponent is written.
  enum ExponentStyle {
    /// `e-8`, `e16`.
    case plain
    /// `e-8`, `e+16`.
    case signed
  }

  private var sign: String { isNegative ? "-" : "" }

  /// Without an exponent: `0.0469`, `21900`.
  var positional: String {
    let digits = String(significand)
    if exponent < 0 {
      return "\(sign)0.\(String(repeating: "0", count: -exponent - 1))\(digits)"
    }
    if exponent >= count - 1 {
      return "\(sign)\(digits)\(String(repeating: "0", count: exponent - count + 1))"
    }
    return "\(sign)\(digits.prefix(exponent + 1)).\(digits.dropFirst(exponent + 1))"
  }

  /// With an exponent and at least this many digits: `1.23e-15`.
  func scientific(_ style: ExponentStyle, digits least: Int = 1) -> String {
    let digits = String(significand) + String(repeating: "0", count: max(0, least - count))
    let fraction = digits.utf8.count > 1 ? ".\(digits.dropFirst())" : ""
    let plus = style == .signed && exponent >= 0 ? "+" : ""
    return "\(sign)\(digits.prefix(1))\(fraction)e\(plus)\(exponent)"
  }
}
