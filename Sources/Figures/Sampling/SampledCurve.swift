/// A curve in layout units: its lines within the plotting area, and the dots of its jumps.
struct SampledCurve {
  /// The lines.
  var lines: [[Point]]
  /// Filled dots at the values of jumps.
  var dots: [Point]
  /// Open rings at the limits of jumps that are not the value.
  var rings: [Point]

  /// Whether the line is the outline of waves too narrow to be told apart.
  var isDense = false

  /// The radius of dots and rings.
  static let radius = 2.5

  /// Marks a breakpoint with a dot and rings where the graph jumps by more than a unit.
  mutating func markJump(
    _ one: CurveSeeds.Break, _ xMap: AxisMap, _ yMap: AxisMap, _ area: Rect
  ) {
    let x = xMap(one.x)
    let limits = [one.left, one.right].compactMap(\.self).filter(\.isFinite).map { yMap($0) }
    let value = one.value.isFinite ? yMap(one.value) : nil
    let heights = limits + [value].compactMap(\.self)
    guard let low = heights.min(), let high = heights.max(), high - low > 1 else { return }
    func isShown(_ y: Double) -> Bool { y >= area.minY - 0.01 && y <= area.maxY + 0.01 }
    if let value, isShown(value) { dots.append(Point(x, value)) }
    for limit in limits where isShown(limit) && (value.map { (limit - $0).magnitude > 1 } ?? true) {
      rings.append(Point(x, limit))
      hollow(Point(x, limit))
    }
  }

  /// Cuts the line that ends at a ring back to the ring's rim, so that it stays open.
  private mutating func hollow(_ ring: Point) {
    for index in lines.indices {
      if let last = lines[index].last, last.distance(to: ring) < 0.01 {
        lines[index] = Self.shortened(lines[index])
      } else if let first = lines[index].first, first.distance(to: ring) < 0.01 {
        lines[index] = Self.shortened(lines[index].reversed()).reversed()
      }
    }
  }

  private static func shortened(_ line: [Point]) -> [Point] {
    guard var end = line.last else { return line }
    var rest = line
    var left = radius
    rest.removeLast()
    while let previous = rest.last {
      let step = end.distance(to: previous)
      if step > left {
        let share = left / step
        rest.append(
          Point(end.x + (previous.x - end.x) * share, end.y + (previous.y - end.y) * share))
        return rest
      }
      left -= step
      end = previous
      rest.removeLast()
    }
    return []
  }
}

extension Point {
  /// The distance to another point.
  func distance(to other: Point) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }
}
