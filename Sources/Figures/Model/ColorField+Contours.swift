extension ColorField {
  /// The filled contours of a function of two variables, found on a grid by marching squares.
  ///
  /// - Parameters:
  ///   - x: The abscissas covered.
  ///   - y: The ordinates covered.
  ///   - levels: The borders between the colours, increasing, at least two; the first and the last
  ///     are the ends of the palette, and values beyond them take its end colours.
  ///   - lines: The values along which a line is drawn, such as 0.5 between two classes.
  ///   - resolution: The number of grid intervals each way, 2 to 1000 (96).
  ///   - palette: How values become colours.
  ///   - label: The label of the colour bar.
  ///   - showsBar: Whether a colour bar stands beside the panel.
  ///   - function: The function, called (`resolution` + 1)² times; what is not finite counts as
  ///     below all levels.
  /// - Throws: `LayoutError.invalidNumber` for levels that are not finite and increasing, or fewer than
  ///   two, for a line at no finite value, and for a resolution out of range.
  public init(
    contouring x: ClosedRange<Double>, _ y: ClosedRange<Double>, levels: [Double],
    lines: [Double] = [], resolution: Int = 96, palette: Palette = .diverging,
    label: MathText? = nil, showsBar: Bool = true, of function: (Double, Double) -> Double
  ) throws(LayoutError) {
    try Self.check(levels, lines, resolution)
    let grid = ContourGrid(x, y, intervals: resolution, function)
    let (low, high) = (levels[0], levels[levels.count - 1])
    var regions = [
      Region(value: (low + levels[1]) / 2, polygons: [grid.border])
    ]
    for (level, next) in zip(levels.dropFirst(), levels.dropFirst(2)) {
      regions.append(
        Region(value: (level + next) / 2, polygons: grid.polygons(above: level)))
    }
    self.init(
      regions: regions, lines: lines.flatMap { grid.lines(at: $0) }, range: low...high,
      palette: palette, label: label, showsBar: showsBar)
  }

  private static func check(
    _ levels: [Double], _ lines: [Double], _ resolution: Int
  ) throws(LayoutError) {
    func check(_ holds: Bool, _ name: String, _ value: Double, _ rule: String) throws(LayoutError) {
      if !holds { throw .invalidNumber(name: name, value: value, rule: rule) }
    }
    try check(levels.count >= 2, "levels.count", Double(levels.count), "at least 2")
    for level in levels { try check(level.isFinite, "levels", level, "finite") }
    for (level, next) in zip(levels, levels.dropFirst()) {
      try check(level < next, "levels", next, "above the level before it, \(level)")
    }
    for line in lines { try check(line.isFinite, "lines", line, "finite") }
    let intervals = 2...1000
    try check(
      intervals.contains(resolution), "resolution", Double(resolution), "2 to 1000")
  }
}

/// Values of a function on a grid, within a rim of values below every level, so that every contour
/// closes.
struct ContourGrid {
  private let xs: [Double]
  private let ys: [Double]
  /// Row by row, rim included.
  private let values: [Double]
  private var columns: Int { xs.count }
  /// The corners of the rectangle covered.
  let border: [Point]

  init(
    _ x: ClosedRange<Double>, _ y: ClosedRange<Double>, intervals: Int,
    _ function: (Double, Double) -> Double
  ) {
    func places(_ range: ClosedRange<Double>) -> [Double] {
      let inner = (0...intervals).map { index in
        let share = Double(index) / Double(intervals)
        return range.lowerBound * (1 - share) + range.upperBound * share
      }
      return [range.lowerBound] + inner + [range.upperBound]
    }
    xs = places(x)
    ys = places(y)
    var values: [Double] = []
    values.reserveCapacity(xs.count * ys.count)
    for (row, y) in ys.enumerated() {
      for (column, x) in xs.enumerated() {
        let isRim = row == 0 || column == 0 || row == ys.count - 1 || column == xs.count - 1
        let value = isRim ? -.infinity : function(x, y)
        values.append(value == value ? value : -.infinity)
      }
    }
    self.values = values
    border = [
      Point(x.lowerBound, y.lowerBound), Point(x.upperBound, y.lowerBound),
      Point(x.upperBound, y.upperBound), Point(x.lowerBound, y.upperBound),
    ]
  }

  /// An edge of the grid: from a node to its right (0) or to the one above (1).
  private struct Edge: Hashable {
    var node: Int
    var isUp: Bool
  }

  /// The borders of where the function is at least a level, with that region on their left.
  func polygons(above level: Double) -> [[Point]] {
    var next: [Edge: Edge] = [:]
    for row in 0..<ys.count - 1 {
      for column in 0..<columns - 1 {
        let node = row * columns + column
        let corners = [node, node + 1, node + columns + 1, node + columns]
        let inside = corners.map { values[$0] >= level }
        guard inside.contains(true), inside.contains(false) else { continue }
        let sides = [
          Edge(node: node, isUp: false), Edge(node: node + 1, isUp: true),
          Edge(node: node + columns, isUp: false), Edge(node: node, isUp: true),
        ]
        // Going round counter-clockwise, the border leaves where inside turns to outside.
        let entering = (0..<4).filter { !inside[$0] && inside[($0 + 1) % 4] }
        let leaving = (0..<4).filter { inside[$0] && !inside[($0 + 1) % 4] }
        for side in leaving {
          // At a saddle each inner corner is cut off on its own.
          let partner = entering.count == 1 ? entering[0] : (side + 3) % 4
          next[sides[side]] = sides[partner]
        }
      }
    }
    var result: [[Point]] = []
    for start in next.keys.sorted(by: { ($0.node, $0.isUp ? 1 : 0) < ($1.node, $1.isUp ? 1 : 0) }) {
      var polygon: [Point] = []
      var edge = start
      while let following = next.removeValue(forKey: edge) {
        polygon.append(crossing(edge, level))
        edge = following
      }
      if polygon.count > 2 { result.append(polygon) }
    }
    return result
  }

  /// The lines at a level within the rectangle: the polygons without what runs along the border.
  func lines(at level: Double) -> [[Point]] {
    func isOnBorder(_ point: Point) -> Bool {
      point.x == xs[0] || point.x == xs[columns - 1] || point.y == ys[0]
        || point.y == ys[ys.count - 1]
    }
    return polygons(above: level).flatMap { polygon -> [[Point]] in
      guard let cut = polygon.firstIndex(where: isOnBorder) else { return [polygon + [polygon[0]]] }
      let turned = Array(polygon[cut...] + polygon[..<cut]) + [polygon[cut]]
      var result: [[Point]] = []
      var line: [Point] = []
      for (from, to) in zip(turned, turned.dropFirst()) {
        if isOnBorder(from), isOnBorder(to) { continue }
        if line.isEmpty { line.append(from) }
        line.append(to)
        if isOnBorder(to) {
          result.append(line)
          line = []
        }
      }
      return result
    }
  }

  private func crossing(_ edge: Edge, _ level: Double) -> Point {
    let other = edge.isUp ? edge.node + columns : edge.node + 1
    let (first, second) = (values[edge.node], values[other])
    let share: Double
    if first.isFinite, second.isFinite {
      share = first == second ? 0.5 : (level - first) / (second - first)
    } else {
      share = first >= level ? 0 : 1
    }
    let (row, column) = (edge.node / columns, edge.node % columns)
    let (otherRow, otherColumn) = (other / columns, other % columns)
    return Point(
      xs[column] + (xs[otherColumn] - xs[column]) * share,
      ys[row] + (ys[otherRow] - ys[row]) * share)
  }
}
