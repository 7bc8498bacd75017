/// What a panel's axis shows and how it is labelled.
public struct Axis: Sendable, Hashable {
  /// How data values become lengths.
  public enum Scale: Sendable, Hashable {
    /// Lengths proportional to values.
    case linear
    /// Lengths proportional to the decimal logarithm; what is not positive is not shown.
    case logarithmic
    /// Linear within ±threshold (> 0), logarithmic beyond, for values of both signs.
    case symmetricLogarithmic(threshold: Double)
  }

  /// The values at the two ends, or nil to show all data with a margin of 5 %.
  ///
  /// From data, a y range shows the finite values of all series that lie in the x range; where a
  /// few of them dwarf the rest, as at a pole, it shows the rest. An unusable range (empty, not
  /// finite, not positive on a logarithmic axis) counts as nil.
  public var range: ClosedRange<Double>?
  /// The label along the axis.
  public var label: MathText?
  /// How values become lengths.
  public var scale: Scale
  /// Values that a range chosen from the data must hold, such as 0 for a residual.
  public var includes: [Double]

  /// An axis.
  public init(
    range: ClosedRange<Double>? = nil, label: MathText? = nil, scale: Scale = .linear,
    includes: [Double] = []
  ) {
    self.range = range
    self.label = label
    self.scale = scale
    self.includes = includes
  }
}
