import Verification

/// Of many points the few that make their picture: in each narrow column the least and the greatest.
enum Envelope {
  /// The number of columns; a panel has fewer pixels.
  private static let columns = 800

  /// The points, or the extremes of each column where there are more than two for each.
  static func extremes<Element>(
    of points: [Element], over range: ClosedRange<Double>, x: (Element) -> Double,
    y: (Element) -> Double
  ) -> [Element] {
    guard points.count > 2 * columns else { return points }
    let scale = Double(columns) / (range.upperBound - range.lowerBound)
    var found: [Element] = []
    var (start, index) = (0, 0)
    func column(_ index: Int) -> Int { Int((x(points[index]) - range.lowerBound) * scale) }
    while start < points.count {
      var (least, greatest) = (start, start)
      index = start
      while index < points.count, column(index) == column(start) {
        if y(points[index]) < y(points[least]) { least = index }
        if y(points[index]) > y(points[greatest]) { greatest = index }
        index += 1
      }
      found.append(points[min(least, greatest)])
      if least != greatest { found.append(points[max(least, greatest)]) }
      start = index
    }
    return found
  }
}

extension Residual {
  /// The errors with no more points than a picture shows; those that are no number all stay.
  func envelope(over range: ClosedRange<Double>) -> Residual {
    var copy = self
    let numbers = points.filter { $0.ulps.isFinite }
    copy.points =
      Envelope.extremes(of: numbers, over: range, x: \.x, y: \.ulps)
      + points.filter { !$0.ulps.isFinite }
    return copy
  }
}
