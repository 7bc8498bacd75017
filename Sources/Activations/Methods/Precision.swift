/// The number type that a function and its derivatives are computed in.
public enum Precision: String, Sendable, CaseIterable {
  /// IEEE binary64, 53 bits.
  case double
  /// IEEE binary32, 24 bits, as most networks are trained.
  case float

  /// The distance from 1 to the next number: 2⁻⁵² or 2⁻²³.
  public var ulpOfOne: Double {
    switch self {
    case .double: Double.ulpOfOne
    case .float: Double(Float.ulpOfOne)
    }
  }
}
