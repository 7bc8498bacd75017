/// The points of an evaluation; equally spaced ones are made a part at a time, so that millions of
/// them take no memory.
enum EvaluationPoints {
  case list([Double])
  case spaced(Int, over: ClosedRange<Double>)

  /// All points in order, in parts of two hundred.
  var parts: some Sequence<[Double]> {
    stride(from: 0, to: count, by: 200).lazy.map { start in
      (start..<Swift.min(start + 200, count)).map { self[$0] }
    }
  }

  var count: Int {
    switch self {
    case .list(let points): points.count
    case .spaced(let count, _): count
    }
  }

  private subscript(index: Int) -> Double {
    switch self {
    case .list(let points): points[index]
    case .spaced(let count, let range): Self.spaced(index, of: count, over: range)
    }
  }

  /// One of equally spaced points with both ends; a single point is the middle.
  private static func spaced(
    _ index: Int, of count: Int, over range: ClosedRange<Double>
  ) -> Double {
    let (low, high) = (range.lowerBound, range.upperBound)
    if count == 1 { return low / 2 + high / 2 }
    // Weighting the ends hits both, and 0 in a symmetric range, exactly.
    let (before, after) = (Double(count - 1 - index), Double(index))
    let sum = low * before + high * after
    let last = Double(count - 1)
    return sum.isFinite ? sum / last : low * (before / last) + high * (after / last)
  }
}
