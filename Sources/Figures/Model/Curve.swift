/// The graph of a function, to be sampled by the layout as finely as its pixels need.
public struct Curve: Sendable {
  /// The function; NaN and infinities break the line.
  public var function: @Sendable (Double) -> Double
  /// The function of many points at once, of as many values, if that is faster.
  public var batch: (@Sendable ([Double]) -> [Double])?
  /// Where the function may jump, have a kink or a pole: sampling splits there, exactly.
  public var breakpoints: [Double]
  /// Where the function has a peak, a dip or its steepest slope, as far as that is known: neither the
  /// range nor the line misses them, however narrow they are.
  public var features: [Double]
  /// Where the function is drawn, or nil for the whole axis.
  public var domain: ClosedRange<Double>?

  /// The graph of a function.
  public init(
    breakpoints: [Double] = [], features: [Double] = [], domain: ClosedRange<Double>? = nil,
    batch: (@Sendable ([Double]) -> [Double])? = nil,
    _ function: @escaping @Sendable (Double) -> Double
  ) {
    self.function = function
    self.batch = batch
    self.breakpoints = breakpoints
    self.domain = domain
    self.features = features
  }
}
