/// A line y = slope·x + intercept that a function approaches.
public struct Asymptote: Sendable, Equatable {
  /// Where the function approaches the line.
  public enum End: Sendable {
    case left
    case right
    case both
  }

  /// The line's slope; 0 for a horizontal asymptote.
  public var slope: Double
  /// The line's value at x = 0.
  public var intercept: Double
  /// Where the function approaches the line.
  public var end: End

  /// The line y = slope·x + intercept, approached at an end.
  public init(slope: Double = 0, intercept: Double, end: End) {
    self.slope = slope
    self.intercept = intercept
    self.end = end
  }
}
