/// How two scalars compare, and by what that was decided.
public struct Order: Sendable, Equatable {
  /// The outcome of a comparison.
  public enum Relation: Sendable {
    case less
    case equal
    case greater
    /// One of the two is no number.
    case unordered
    /// The scalars are enclosures that overlap: more digits may tell.
    case undecided
  }

  /// The outcome.
  public var relation: Relation
  /// Whether the values are equal, so that the outcome, unless it is `equal`, is that of the derivatives.
  public var isTie: Bool

  /// An outcome.
  @inlinable
  public init(_ relation: Relation, isTie: Bool = false) {
    self.relation = relation
    self.isTie = isTie
  }
}

extension Order {
  /// The order of two numbers that `<` and `==` compare.
  @inlinable
  public init<Value: Comparable>(comparing x: Value, _ y: Value) {
    self.init(
      x < y ? .less : x > y ? .greater : x == y ? .equal : .unordered, isTie: x == y)
  }
}
