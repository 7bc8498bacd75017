/// A point of a function's graph that is worth a label.
public struct Landmark: Sendable, Equatable {
  /// What the point is.
  public enum Kind: String, Sendable {
    case minimum
    case maximum
    case inflection
  }

  /// What the point is.
  public var kind: Kind
  /// Where.
  public var x: Double
  /// The function's value there.
  public var y: Double

  /// A point of a kind.
  public init(_ kind: Kind, x: Double, y: Double) {
    self.kind = kind
    self.x = x
    self.y = y
  }
}
