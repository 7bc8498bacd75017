/// How the decimal of a number is written; the digits are the same in each style.
public struct NumberStyle: Sendable, Hashable {
  /// Whether a whole number has a fraction, `2.0`.
  public var showsFraction: Bool
  /// Whether an exponent has a sign and two digits at least, `1e-08` and `1e+16`.
  public var padsExponent: Bool

  /// A style.
  public init(showsFraction: Bool, padsExponent: Bool) {
    self.showsFraction = showsFraction
    self.padsExponent = padsExponent
  }

  /// No character too many: `2`, `1e-8`, `1e16`.
  public static let plain = Self(showsFraction: false, padsExponent: false)
  /// As C's `%g` writes: `2`, `1e-08`, `1e+16`.
  public static let padded = Self(showsFraction: false, padsExponent: true)
  /// As Swift's `description` has it: `2.0`, `1e-08`, `1e+16`.
  public static let swift = Self(showsFraction: true, padsExponent: true)
}
