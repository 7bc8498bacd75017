public import Activations
import Arithmetic

/// The error of one witness along a range.
public struct Residual: Sendable, Equatable {
  /// The error at one point.
  public struct Point: Sendable, Equatable {
    /// The point.
    public var x: Double
    /// (result − truth) in ulps of the truth; NaN where one of the two is NaN or the point is a corner.
    public var ulps: Double
    /// (result − truth)/|truth|.
    public var relative: Double
    /// The witness's result.
    public var result: Double
    /// The true value, rounded to `Double`.
    public var truth: Double
  }

  /// Whose error.
  public var witness: Witness
  /// The errors, by rising x.
  public var points: [Point]

  /// The point of greatest finite magnitude, or nil where all are exact.
  public var worst: Point? {
    points.filter { $0.ulps.isFinite && $0.ulps != 0 }
      .max { $0.ulps.magnitude < $1.ulps.magnitude }
  }

  /// Whether every result is the true value as the format has it, and there is one.
  public func isExact(in precision: Activations.Precision) -> Bool {
    let measured = points.filter { !$0.ulps.isNaN }
    return !measured.isEmpty && measured.allSatisfy { precision.round($0.truth) == $0.result }
  }
}

extension Check {
  /// The errors of the witnesses' derivatives along the range, for a picture.
  ///
  /// - Parameters:
  ///   - activation: The function.
  ///   - given: A function whose value is the derivative to be judged.
  ///   - order: The order of the derivative.
  ///   - points: The points by rising x; nil for equally spaced ones.
  /// - Returns: The errors of each witness, the given one first.
  public func residuals(
    of activation: Activation, given: Activation? = nil, order: Int = 1, at points: [Double]? = nil
  ) -> [Residual] {
    var settings = self
    settings.orders = [order]
    let places = (points ?? PointGrid.spaced(over: range ?? activation.window, count: 301))
      .map(precision.round)
    let breakpoints = activation.breakpoints.filter { $0.kind != .join }.map(\.x)
    let plan = Plan(activation, given: given, settings: settings, at: places)
    let truth = Truth(activation)
    let truths = places.map { truth([order], at: $0)[0] }
    return plan.testimonies.map { testimony in
      let results = testimony.results(at: places)
      return Residual(
        witness: testimony.witness,
        points: places.indices.map { index in
          let (x, result, truth) = (places[index], results[index], truths[index])
          let isKink = order > 0 && breakpoints.contains { $0 == x }
          let isMeasured = !isKink && !result.isNaN && !truth.isNaN
          return Residual.Point(
            x: x,
            ulps: isMeasured
              ? truth.ulps(
                of: result, in: precision.format,
                unit: truths.unit(at: index, places, precision.format)) : .nan,
            relative: isMeasured ? truth.relativeError(of: result) : .nan, result: result,
            truth: truth.nearest)
        })
    }
  }
}

extension Check {
  /// The errors of numbers computed elsewhere, at those of their points that lie in a range.
  ///
  /// - Parameters:
  ///   - activation: The function.
  ///   - values: The numbers.
  ///   - range: The range of x.
  /// - Returns: The errors, by rising x.
  public func residual(
    of activation: Activation, values: GivenValues.Series, in range: ClosedRange<Double>
  ) -> Residual {
    let truth = Truth(activation, format: precision.format)
    let kinks = activation.breakpoints.filter { $0.kind != .join }.map(\.x)
    let inside = values.points.indices.filter { range.contains(values.points[$0]) }
    return Residual(
      witness: .given,
      points: inside.map { index in
        let (x, result) = (values.points[index], values.values[index])
        let truth = truth([values.order], at: x)[0]
        let isKink = values.order > 0 && kinks.contains(x)
        let isMeasured = !isKink && !result.isNaN && !truth.isNaN
        return Residual.Point(
          x: x, ulps: isMeasured ? truth.ulps(of: result, in: precision.format) : .nan,
          relative: isMeasured ? truth.relativeError(of: result) : .nan, result: result,
          truth: truth.nearest)
      })
  }
}

extension TrueNumber {
  /// (result − truth)/|truth|; 0 where both are zero.
  func relativeError(of result: Double) -> Double {
    let error = difference(from: result)
    return error == 0 ? 0 : error / nearest.magnitude
  }
}
