internal import Arithmetic
internal import Differentiation

/// A function as stretches on which it neither turns nor changes the way it bends.
struct Shape: Sendable {
  /// A stretch between two points where the function is smooth, rises or falls or is level, and bends
  /// one way.
  struct Segment: Sendable {
    let low: Place
    let high: Place
    let function: SmoothFunction
    /// The sign of the derivative.
    let slope: Int
    /// The sign of the second derivative.
    let bend: Int
  }

  /// What is found of one smooth piece.
  struct PieceShape: Sendable {
    let piece: Outline.Piece
    let segments: [Segment]
  }

  let pieces: [PieceShape]
  /// Between these everything is found, but for what is not proven.
  let reach: (low: Double, high: Double)
  /// Where turning points or inflections may be missing.
  let unproven: [(low: Double, high: Double)]

  var segments: [Segment] { pieces.flatMap(\.segments) }

  init(_ outline: Outline, in range: ClosedRange<Double>?, work: Int) {
    var reach = outline.reach
    var unproven = outline.unproven
    let curved = Swift.max(1, outline.pieces.filter { $0.function.line == nil }.count)
    pieces = outline.pieces.map { piece in
      if piece.isEmpty { return PieceShape(piece: piece, segments: []) }
      if let line = piece.function.line {
        let slope = line.slope.sign ?? 0
        return PieceShape(
          piece: piece,
          segments: [
            Segment(
              low: piece.low, high: piece.high, function: piece.function, slope: slope, bend: 0)
          ])
      }
      let search = OutwardSearch(
        piece.function, [.stationaryPoints, .inflections], from: piece.low.x, to: piece.high.x,
        in: range, work: work / Swift.min(curved, 40))
      if piece.low.x == reach.low { reach.low = search.reach.low }
      if piece.high.x == reach.high { reach.high = search.reach.high }
      unproven += search.unproven
      return PieceShape(piece: piece, segments: Self.segments(piece, search))
    }
    self.reach = reach
    self.unproven = unproven
  }

  private static func segments(_ piece: Outline.Piece, _ search: OutwardSearch) -> [Segment] {
    let low = search.reach.low == piece.low.x ? piece.low : Place(search.reach.low)
    let high = search.reach.high == piece.high.x ? piece.high : Place(search.reach.high)
    let inner = search.found.flatMap(\.self).inside(low.x, high.x).distinct
    let nodes = [low] + inner + [high]
    let slopes = GoalSigns(piece.function, .stationaryPoints)
    let bends = GoalSigns(piece.function, .inflections)
    return zip(nodes, nodes.dropFirst()).map { low, high in
      let middle = Outline.middle(low.x, high.x)
      return Segment(
        low: low, high: high, function: piece.function,
        slope: slopes.exactly(at: middle) ?? 0, bend: bends.exactly(at: middle) ?? 0)
    }
  }
}

/// A point of a function's graph that is worth a label.
package struct Mark: Sendable {
  package enum Kind: Sendable {
    case minimum
    case maximum
    case inflection
  }
  package let kind: Kind
  package let x: Double
  package let y: Double
  package let slope: Double
}

extension Germ<Wide> {
  /// The value as a double, 0 where it is what is left of a point known to 128 bits.
  func value(near place: Place) -> Double {
    let value = f0.nearest
    let noise = 0x1p-104 * place.x.magnitude * f1.primal.magnitude
    return value.magnitude <= noise ? 0 : value
  }
}

extension Shape {
  /// The extrema and inflections, in rising order; `joints` are those between the pieces.
  func marks(_ joints: [Joint]) -> [Mark] {
    var marks: [Mark] = []
    for (index, shape) in pieces.enumerated() {
      for (before, after) in zip(shape.segments, shape.segments.dropFirst()) {
        marks += Self.marks(before, after, at: before.high)
      }
      guard index < joints.count, let before = shape.segments.last,
        let after = pieces[index + 1].segments.first, before.high.x == after.low.x
      else { continue }
      marks += Self.marks(before, after, joints[index])
    }
    return marks
  }

  private static func marks(_ before: Segment, _ after: Segment, at place: Place) -> [Mark] {
    let turns = before.slope * after.slope < 0
    let bends = before.bend * after.bend < 0
    guard turns || bends else { return [] }
    let germ = before.function.germ(at: place.wide)
    let kind: Mark.Kind = turns ? before.slope < 0 ? .minimum : .maximum : .inflection
    return [
      Mark(
        kind: kind, x: place.x + 0, y: germ.value(near: place),
        slope: turns ? 0 : germ.f1.nearest)
    ]
  }

  /// At a joint that does not jump the function may turn, and where its derivative does not jump
  /// either it may begin to bend the other way.
  private static func marks(_ before: Segment, _ after: Segment, _ joint: Joint) -> [Mark] {
    guard joint.smoothness > 0, joint.value.isFinite else { return [] }
    let turns = before.slope * after.slope < 0
    let bends = joint.smoothness > 1 && before.bend * after.bend < 0
    guard turns || bends else { return [] }
    let kind: Mark.Kind = turns ? before.slope < 0 ? .minimum : .maximum : .inflection
    return [
      Mark(
        kind: kind, x: joint.place.x + 0, y: joint.value + 0,
        slope: turns && joint.smoothness > 1 ? 0 : joint.right.slope)
    ]
  }
}
