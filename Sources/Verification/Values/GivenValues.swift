/// Numbers computed elsewhere: values of a function or of its derivatives at points.
public struct GivenValues: Sendable, Equatable {
  /// The numbers, a series for each order, by rising order.
  public var series: [Series]

  /// The values of one order.
  public struct Series: Sendable, Equatable {
    /// The order of the derivative; 0 is the function.
    public var order: Int
    /// The points in rising order.
    public var points: [Double]
    /// The values there.
    public var values: [Double]

    /// Values at points in rising order.
    public init(order: Int, points: [Double], values: [Double]) {
      self.order = order
      self.points = points
      self.values = values
    }
  }

  /// Series by rising order.
  public init(_ series: [Series]) { self.series = series.sorted { $0.order < $1.order } }

  /// From the least point to the greatest.
  public var range: ClosedRange<Double>? {
    let ends = series.compactMap { series in
      series.points.first.flatMap { first in series.points.last.map { (first, $0) } }
    }
    guard let low = ends.map(\.0).min(), let high = ends.map(\.1).max() else { return nil }
    return low...high
  }
}
