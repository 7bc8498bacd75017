/// A check of derivatives against each other and against a wider precision.
///
/// ```swift
/// let report = Check().report(on: Sigmoid(), given: formula)
/// print(report.passes, report.verdict)
/// ```
public struct Check: Sendable {
  /// The range of x to cover densely; nil for the function's own window.
  public var range: ClosedRange<Double>?
  /// What may differ; nil for the default of the precision.
  public var tolerance: Tolerance?
  /// The precision of the methods.
  public var precision = Precision.double
  /// Whether kinks, jumps, undefined points and lost digits fail the check as well.
  public var isStrict = false
  /// The number of equally spaced points in the range.
  public var samples = 1001
  /// The methods to compare, every pair of them.
  public var methods = DerivativeMethod.allCases

  /// A check with default settings.
  public init() {}
}
