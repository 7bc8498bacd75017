internal import Arithmetic

/// Where a function is zero, where it is x, and where it hardly changes.
struct Levels: Sendable {
  /// Single points, and stretches on which it holds everywhere.
  struct Points: Sendable {
    var points: [Double] = []
    var stretches: [(low: Double, high: Double)] = []
  }

  /// A derivative smaller than this counts as saturated.
  static let saturation = 0.01

  var zeros = Points()
  var fixedPoints = Points()
  /// Where |f′| is below ``saturation``.
  var saturated: [(low: Double, high: Double)] = []
  /// Where f′ is zero throughout.
  var dead: [(low: Double, high: Double)] = []
  /// Where points may be missing.
  var unproven: [(low: Double, high: Double)]

  private static let goals = [
    Goal.zeros, .fixedPoints, .slope(saturation), .slope(-saturation),
  ]

  init(_ outline: Outline, _ joints: [Joint], in range: ClosedRange<Double>?, work: Int) {
    unproven = outline.unproven
    let curved = outline.pieces.filter { $0.function.line == nil }.count
    for piece in outline.pieces where !piece.isEmpty {
      if let line = piece.function.line {
        add(line, piece)
      } else {
        let search = OutwardSearch(
          piece.function, Self.goals, from: piece.low.x, to: piece.high.x, in: range,
          work: work / Swift.min(Swift.max(curved, 1), 40))
        add(search, piece)
      }
    }
    for joint in joints {
      if joint.value == 0 { zeros.points.append(joint.place.x) }
      if joint.value == joint.place.x { fixedPoints.points.append(joint.place.x) }
    }
    let values = joints.map { (x: $0.place.x, value: $0.value) }
    zeros.tidy(values.filter { $0.value != 0 }.map(\.x))
    fixedPoints.tidy(values.filter { $0.value != $0.x }.map(\.x))
    saturated = saturated.merged
    dead = dead.merged
  }

  private mutating func add(_ line: (slope: Wide, intercept: Wide), _ piece: Outline.Piece) {
    let stretch = (low: piece.low.x, high: piece.high.x)
    let slope = line.slope.nearest
    Self.solve(line.slope, line.intercept, stretch, &zeros)
    Self.solve(line.slope - Wide(1), line.intercept, stretch, &fixedPoints)
    if slope == 0 { dead.append(stretch) }
    if slope.magnitude < Self.saturation { saturated.append(stretch) }
  }

  private static func solve(
    _ slope: Wide, _ intercept: Wide, _ stretch: (low: Double, high: Double),
    _ points: inout Points
  ) {
    if slope.sign == 0 {
      if intercept.sign == 0 { points.stretches.append(stretch) }
      return
    }
    let root = Place(-intercept / slope).x
    if root > stretch.low && root < stretch.high { points.points.append(root) }
  }

  private mutating func add(_ search: OutwardSearch, _ piece: Outline.Piece) {
    let (low, high) = (piece.low.x, piece.high.x)
    zeros.points += search.found[0].inside(low, high).map(\.x)
    fixedPoints.points += search.found[1].inside(low, high).map(\.x)
    unproven += search.unproven
    let levels = (search.found[2] + search.found[3]).inside(low, high).distinct.map(\.x)
    let nodes = [search.reach.low] + levels + [search.reach.high]
    for (low, high) in zip(nodes, nodes.dropFirst()) where low < high {
      let slope = piece.function.plainGerm(at: Outline.middle(low, high)).slope
      if slope.magnitude < Self.saturation { saturated.append((low, high)) }
    }
  }
}

extension Levels.Points {
  /// Orders the points, drops those within stretches, and joins stretches; at the points of `holes` it
  /// does not hold.
  fileprivate mutating func tidy(_ holes: [Double]) {
    var joined: [(low: Double, high: Double)] = []
    for stretch in stretches.sorted(by: { $0.low < $1.low }) {
      if let last = joined.last, last.high == stretch.low, !holes.contains(stretch.low) {
        joined[joined.count - 1].high = stretch.high
      } else {
        joined.append(stretch)
      }
    }
    stretches = joined
    points = Set(points).sorted().map { $0 + 0 }
      .filter { x in !joined.contains { $0.low <= x && x <= $0.high } }
  }
}
