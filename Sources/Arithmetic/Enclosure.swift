/// A scalar that knows how far the exact result can be: what true values are found with.
public protocol Enclosure: Scalar {
  /// A `Double` times a power of two, which may be beyond every `Double`.
  init(_ value: Double, scaledBy power: Int)

  /// The number of a format nearest to the exact result, if the enclosure leaves only one.
  func rounded(to format: Format) -> Double?
}

extension Bounded: Enclosure {
  /// A `Double` times a power of two.
  public init(_ value: Double, scaledBy power: Int) {
    self = Self(value).scaled(by: Number.Exponent(power))
  }
}

extension Wide: Enclosure {
  /// A `Double` times a power of two.
  public init(_ value: Double, scaledBy power: Int) {
    self.init(Bounded(value, scaledBy: power))
  }

  /// The number of a format nearest to the exact result, if the bound leaves only one.
  public func rounded(to format: Format) -> Double? { bounded.rounded(to: format) }
}
