/// The number type that a function and its derivatives are computed in.
public enum Precision: String, Sendable, CaseIterable {
  /// IEEE binary64, 53 bits.
  case double
  /// IEEE binary32, 24 bits, as most networks are trained.
  case float
  /// IEEE binary16, 11 bits.
  case half
  /// The leading half of an IEEE binary32, 8 bits.
  case bfloat16

  /// The distance from 1 to the next number: 2⁻⁵², 2⁻²³, 2⁻¹⁰ or 2⁻⁷.
  public var ulpOfOne: Double {
    switch self {
    case .double: Double.ulpOfOne
    case .float: Double(Float.ulpOfOne)
    case .half: 0x1p-10
    case .bfloat16: 0x1p-7
    }
  }
}
