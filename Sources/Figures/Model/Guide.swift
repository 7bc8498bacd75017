/// A fine dashed line behind the series.
public enum Guide: Sendable, Hashable {
  /// The line x = value.
  case vertical(Double)
  /// The line y = value.
  case horizontal(Double)
  /// The line y = slope · x + intercept, an oblique asymptote.
  case line(slope: Double, intercept: Double)
}
