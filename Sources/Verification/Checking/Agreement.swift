/// What can be said of two results for one point.
public enum Agreement: String, Sendable, CaseIterable {
  /// The same number, or −0 and 0.
  case identical
  /// Different numbers within the tolerance.
  case agrees
  /// A corner: f′ jumps here and both results lie in the subdifferential.
  case kink
  /// f itself jumps here and both results are one-sided values or between them.
  case jump
  /// One of the results, or both, is NaN.
  case undefined
  /// Different beyond the tolerance, but the difference vanishes in wider precision: digits are lost by
  /// rounding, the mathematics is right.
  case rounding
  /// Different beyond the tolerance.
  case disagrees

  /// Whether a check fails for it; a strict one fails for all but what agrees.
  public func isFailure(strict: Bool) -> Bool {
    switch self {
    case .identical, .agrees: false
    case .disagrees: true
    case .kink, .jump, .undefined, .rounding: strict
    }
  }
}
