/// Cutting and thinning of polylines.
enum PolylineClip {
  /// The parts of a polyline within a rectangle (Liang and Barsky 1984).
  ///
  /// A point that is not finite breaks the line. Renderers have coordinates of 24 bits before the
  /// point at most, so lines are cut here and not there.
  static func clip(_ line: [Point], to rect: Rect) -> [[Point]] {
    if line.allSatisfy(rect.contains) { return line.count > 1 ? [line] : [] }
    var result: [[Point]] = []
    var current: [Point] = []
    func finish() {
      if current.count > 1 { result.append(current) }
      current = []
    }
    for (from, to) in zip(line, line.dropFirst()) {
      guard let (start, end) = segment(from, to, rect) else {
        finish()
        continue
      }
      if current.last != start {
        finish()
        current = [start]
      }
      current.append(end)
      if end != to { finish() }
    }
    finish()
    return result
  }

  private static func segment(_ from: Point, _ to: Point, _ rect: Rect) -> (Point, Point)? {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    guard dx.isFinite, dy.isFinite else { return nil }
    var (enter, leave) = (0.0, 1.0)
    for (step, room) in [
      (-dx, from.x - rect.minX), (dx, rect.maxX - from.x),
      (-dy, from.y - rect.minY), (dy, rect.maxY - from.y),
    ] {
      if step == 0 {
        if room < 0 { return nil }
      } else if step < 0 {
        enter = max(enter, room / step)
      } else {
        leave = min(leave, room / step)
      }
    }
    guard enter <= leave else { return nil }
    return (
      enter == 0 ? from : Point(from.x + enter * dx, from.y + enter * dy),
      leave == 1 ? to : Point(from.x + leave * dx, from.y + leave * dy)
    )
  }

  /// The polyline with four vertices in place of the many in a column of half a unit: the first, the
  /// last, and the least and greatest between them.
  ///
  /// Columns narrower than the line is thick look the same, and stroking them costs what the canvas
  /// costs, however many waves there are. Only lines that run from left to right have columns.
  static func merged(_ line: [Point]) -> [Point] {
    guard zip(line, line.dropFirst()).allSatisfy({ $0.x <= $1.x }) else { return line }
    var result: [Point] = []
    var rest = line[...]
    while let first = rest.first {
      let end = 0.5 * ((first.x * 2).rounded(.down) + 1)
      let column = rest.prefix { $0.x < end }
      rest = rest.dropFirst(column.count)
      guard column.count > mostInColumn,
        let low = column.indices.min(by: { column[$0].y < column[$1].y }),
        let high = column.indices.max(by: { column[$0].y < column[$1].y })
      else {
        result += column
        continue
      }
      let kept = Set([column.startIndex, low, high, column.endIndex - 1]).sorted()
      result += kept.map { column[$0] }
    }
    return result
  }

  /// A column with more vertices than this has more than it can show.
  private static let mostInColumn = 8

  /// The polyline without vertices that lie on the straight line between their neighbours.
  static func simplified(_ line: [Point]) -> [Point] {
    guard line.count > 2 else { return line }
    var result = [line[0]]
    var anchor = 0
    for index in 1..<line.count - 1 {
      let (from, to) = (line[anchor], line[index + 1])
      let (dx, dy) = (to.x - from.x, to.y - from.y)
      let bound = 0.01 * (dx * dx + dy * dy).squareRoot()
      let isStraight =
        index - anchor < 64
        && line[anchor + 1...index].allSatisfy { point in
          (dx * (point.y - from.y) - dy * (point.x - from.x)).magnitude <= bound
        }
      if !isStraight {
        result.append(line[index])
        anchor = index
      }
    }
    result.append(line[line.count - 1])
    return result
  }
}
