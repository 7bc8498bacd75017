/// The difference of a witness from a reference along a range, in ulps with its sign.
public struct Residual: Sendable, Equatable {
  /// The difference at one point.
  public struct Point: Sendable, Equatable {
    /// The point.
    public var x: Double
    /// (result − reference) in ulps of the reference, at most ``Precision/ulpsOfEveryDigit`` in
    /// magnitude; NaN where one of the two is NaN.
    public var ulps: Double
    /// The witness's result.
    public var result: Double
    /// The reference's value, rounded to `Double`.
    public var reference: Double
  }

  /// What a witness is held against.
  public enum Reference: Sendable, Equatable {
    /// Another witness in the same precision.
    case witness(Witness)
    /// A witness in double precision: what single precision does to a method.
    case double(Witness)
    /// The true derivative, from a wider precision.
    case wide
  }

  /// The differences, by rising x.
  public var points: [Point]
  /// The point of greatest finite magnitude, or nil for no points.
  public var greatest: Point?
  /// The corners and jumps in the range, with one-sided values.
  public var kinks: [KinkReport]
}

extension Check {
  /// The difference of one witness's derivative from a reference, for a picture.
  ///
  /// - Parameters:
  ///   - activation: The function.
  ///   - witness: Whose derivative; in this check's ``precision``, in whose ulps the result is.
  ///   - reference: What it is held against.
  ///   - given: A function whose value is the derivative to be judged.
  ///   - points: The points by rising x; nil for 401 equally spaced ones and all breakpoints.
  ///     In single precision they are rounded to `Float`.
  /// - Returns: The differences, the greatest of them and the corners in the range.
  public func residual(
    of activation: Activation, _ witness: Witness, against reference: Residual.Reference,
    given: Activation? = nil, at points: [Double]? = nil
  ) -> Residual {
    var sampling = Sampling(
      of: activation, given: given, check: self, at: points ?? spacedPoints(for: activation))
    let results = sampling.results(of: witness, order: 1).values
    let truths: [Wide]
    switch reference {
    case .wide: truths = sampling.wide.map { $0.derivative }
    case .witness(let other):
      truths = sampling.results(of: other, order: 1).values.map { Wide($0) }
    case .double(let other):
      sampling.precision = .double
      truths = sampling.results(of: other, order: 1).values.map { Wide($0) }
    }
    let residuals = zip(sampling.points, zip(results, truths)).map { x, pair in
      Residual.Point(
        x: x,
        ulps: pair.0.isNaN || pair.1.primal.isNaN
          ? .nan : precision.error(of: pair.0, truth: pair.1),
        result: pair.0, reference: pair.1.primal)
    }
    let greatest = residuals.filter(\.ulps.isFinite).max {
      $0.ulps.magnitude < $1.ulps.magnitude
    }
    let shown = range ?? activation.window
    return Residual(
      points: residuals, greatest: greatest,
      kinks: sampling.kinks.filter { shown.contains($0.x) })
  }

  private func spacedPoints(for activation: Activation) -> [Double] {
    let range = range ?? activation.window
    let breakpoints = activation.breakpoints.map(\.x).filter { range.contains($0) }
    let points = PointGrid.spaced(over: range, count: 401)
    return (points + breakpoints).sorted()
  }
}
