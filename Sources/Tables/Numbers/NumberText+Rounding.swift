extension NumberText {
  /// A number to some significant digits, without zeros at the end: `1.0507`, `0.044715`, `1e-8`.
  ///
  /// What is rounded, half away from zero, is the shortest decimal of the number.
  public static func rounded(_ number: Double, digits: Int) -> String {
    guard digits > 0, let all = DecimalDigits(number) else { return plain(number) }
    let rounded = all.rounded(to: digits)
    // The greatest numbers round up to what no Double is.
    return rounded.value.isFinite ? plain(rounded.value) : rounded.scientific(.plain)
  }

  /// A number in few significant digits and few characters: `1.23e-15`, `0.0469`, `21900`, `8.79e+15`.
  ///
  /// Below 10⁻⁴ and from 10⁶ on there is an exponent, with its sign. Subnormal numbers have as many
  /// digits as others: 2⁻¹⁰⁷⁴ is `4.94e-324`.
  public static func brief(_ number: Double, digits: Int = 3) -> String {
    guard number != 0, let all = DecimalDigits(significant: number) else { return plain(number) }
    let rounded = all.rounded(to: digits)
    if (-4..<6).contains(rounded.exponent) { return rounded.positional }
    return rounded.scientific(.signed)
  }

  /// A number with an exponent and just as many significant digits: `5.7e-16`, `1.0e-15`; `0` for zero.
  public static func scientific(_ number: Double, digits: Int) -> String {
    guard number != 0, let all = DecimalDigits(number) else { return plain(number) }
    return all.rounded(to: digits).scientific(.plain, digits: digits)
  }
}
