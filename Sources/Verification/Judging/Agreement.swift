/// What can be said of a result at one point.
public enum Agreement: String, Sendable, CaseIterable {
  /// The true value, within the tolerance.
  case agrees
  /// Farther off than the tolerance, and no farther than the rounding of the formula's own operations
  /// explains: digits are lost, the mathematics is right.
  case rounding
  /// A corner: the derivative jumps here and the result lies between its one-sided values.
  case kink
  /// The function itself jumps here and the result is a one-sided value or lies between them.
  case jump
  /// The function has no value here, so that there is nothing to agree with.
  case undefined
  /// No number where the truth is one, and more digits would give it: something overflows on the way.
  case missing
  /// Wrong.
  case disagrees

  /// Whether a result was held against a true value, or against those of both sides.
  var isCompared: Bool { self != .undefined }
}

/// How many points there are of each kind.
public struct AgreementCounts: Sendable, Equatable {
  private var counts = [Int](repeating: 0, count: Agreement.allCases.count)

  /// No points.
  public init() {}

  /// The number of points of a kind.
  public subscript(agreement: Agreement) -> Int {
    get { counts[Self.indices[agreement] ?? 0] }
    set { counts[Self.indices[agreement] ?? 0] = newValue }
  }

  /// The number of all points.
  public var total: Int { counts.reduce(0, +) }
  /// The number of points where something was compared.
  public var compared: Int { total - self[.undefined] }

  private static let indices = Dictionary(
    uniqueKeysWithValues: Agreement.allCases.enumerated().map { ($1, $0) })
}
