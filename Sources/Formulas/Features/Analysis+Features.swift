internal import Arithmetic

/// A stretch of x on which a function does not turn.
public struct MonotonePiece: Sendable, Equatable {
  public enum Direction: String, Sendable {
    case rising
    case falling
    case constant
  }
  /// The lower end, −∞ among them.
  public var low: Double
  /// The upper end.
  public var high: Double
  public var direction: Direction
}

extension Analysis {
  /// Minima, maxima and inflections, in rising order.
  package var marks: [Mark] { shape.marks(joints) }

  /// The lines that the function approaches at −∞ and ∞, and its limits there.
  package var lines: (left: EndBehaviorLine?, right: EndBehaviorLine?) {
    (left: ends.left.map(EndBehaviorLine.init), right: ends.right.map(EndBehaviorLine.init))
  }

  /// The values that the function takes.
  package var values: ValueSet {
    var parts = stretches.values(joints).parts
    for (end, direction) in [(ends.left, -1.0), (ends.right, 1.0)] {
      guard let end else { continue }
      let reach = direction < 0 ? shape.reach.low : shape.reach.high
      if reach.isFinite {
        let value = Analysis.value(at: reach, outline)
        if end.limit.isNaN {
          parts += Analysis.growth(outline, direction)
        } else if !value.isNaN {
          parts.append(
            value <= end.limit
              ? .init(value, end.limit, hasLow: true, hasHigh: false)
              : .init(end.limit, value, hasLow: false, hasHigh: true))
        }
      }
    }
    return ValueSet(parts)
  }

  private static func value(at x: Double, _ outline: Outline) -> Double {
    outline.pieces.first { $0.low.x <= x && x <= $0.high.x }?.function.plainGerm(at: x).value
      ?? .nan
  }

  /// Of a wave, whether it swells without end.
  private static func growth(_ outline: Outline, _ direction: Double) -> [ValueSet.Part] {
    guard let piece = direction < 0 ? outline.pieces.first : outline.pieces.last else { return [] }
    let sizes = [1e3, 1e6, 1e9].map { scale in
      (0..<64).map {
        piece.function.plainGerm(at: direction * scale * (1 + 0.0137 * Double($0))).value
      }
    }
    guard let near = sizes.first, let far = sizes.last, !far.contains(where: \.isNaN),
      let nearHigh = near.max(), let farHigh = far.max(), let nearLow = near.min(),
      let farLow = far.min()
    else { return [] }
    var (low, high) = (farLow, farHigh)
    if farHigh > 1000 * Swift.max(nearHigh, 1) { high = .infinity }
    if farLow < 1000 * Swift.min(nearLow, -1) { low = -.infinity }
    if high.isFinite && low.isFinite { return [] }
    return [.init(low, high, hasLow: false, hasHigh: false)]
  }

  /// The stretches on which the function rises, falls or is constant.
  package var monotonePieces: [MonotonePiece] {
    var result: [MonotonePiece] = []
    for (index, shape) in shape.pieces.enumerated() {
      for (place, segment) in shape.segments.enumerated() {
        let direction: MonotonePiece.Direction =
          segment.slope > 0 ? .rising : segment.slope < 0 ? .falling : .constant
        // Over a joint it goes on where the function does not jump.
        let goesOn = place > 0 || index == 0 || joints[index - 1].smoothness > 0
        if let last = result.last, last.direction == direction, last.high == segment.low.x, goesOn {
          result[result.count - 1].high = segment.high.x
        } else {
          result.append(
            MonotonePiece(low: segment.low.x, high: segment.high.x, direction: direction))
        }
      }
    }
    return result
  }

  /// Whether the function never falls (1), never rises (−1), is constant (0), or none of these (nil).
  package var monotone: Int? {
    let slopes = Set(stretches.map { $0.segment.slope }.filter { $0 != 0 })
    let steps = joints.flatMap { joint in
      [joint.value - joint.left.value, joint.right.value - joint.value].map { step in
        joint.smoothness > 0 || step.isNaN || step == 0 ? 0 : step > 0 ? 1 : -1
      }
    }
    let all = slopes.union(steps.filter { $0 != 0 })
    return all.count > 1 || joints.contains { $0.left.isOscillating || $0.right.isOscillating }
      ? nil : all.first ?? 0
  }

  /// Whether the function bends upward everywhere (1), downward (−1), nowhere (0), or both (nil).
  package var convexity: Int? {
    var signs = Set(stretches.map { $0.segment.bend }.filter { $0 != 0 })
    for joint in joints where joint.smoothness < 2 {
      if joint.left.value.isNaN || joint.right.value.isNaN { continue }
      if joint.smoothness == 0 { return nil }
      signs.insert(joint.right.slope > joint.left.slope ? 1 : -1)
    }
    return signs.count > 1 ? nil : signs.first ?? 0
  }

  /// The least constant L with |f(x) − f(y)| ≤ L·|x − y|; ∞ where there is none.
  package var lipschitz: Double {
    for (end, direction) in [(ends.left, -1.0), (ends.right, 1.0)] {
      guard let end, end.slope.isNaN, end.limit.isNaN else { continue }
      if isSteepening(direction) { return .infinity }
    }
    let far = [ends.left, ends.right].compactMap { $0?.slope.magnitude }.filter { !$0.isNaN }
    return Swift.max(stretches.greatestSlope(joints), far.max() ?? 0)
  }

  private func isSteepening(_ direction: Double) -> Bool {
    guard let piece = direction < 0 ? outline.pieces.first : outline.pieces.last else {
      return false
    }
    func greatestSlope(around scale: Double) -> Double {
      let slopes = (0..<64).map { step -> Double in
        let x = direction * scale * (1 + 0.0137 * Double(step))
        return piece.function.plainGerm(at: x).slope.magnitude
      }
      return slopes.max() ?? 0
    }
    return greatestSlope(around: 1e9) > 1000 * Swift.max(greatestSlope(around: 1e3), 1)
  }

  /// How many derivatives are continuous everywhere: −1 for a function that jumps; nil for all of them.
  package var smoothness: Int? {
    let least = joints.filter { !$0.isEnd }.map(\.smoothness).filter { $0 < 4 }.min()
    return least.map { $0 - 1 }
  }

  /// The relation between f(x) and f(−x), if there is one.
  package var symmetry: Symmetry? { Symmetry.of(outline, joints) }

  /// Where the function is zero.
  package var zeros: Points { Points(levels.zeros) }
  /// Where the function is x.
  package var fixedPoints: Points { Points(levels.fixedPoints) }
  /// Where the derivative is zero throughout.
  package var deadZones: [(low: Double, high: Double)] { levels.dead }
  /// Where the derivative is less than 0.01 in magnitude.
  package var saturatedZones: [(low: Double, high: Double)] { levels.saturated }

  /// Single points, and stretches on which a property holds throughout.
  package struct Points: Sendable {
    package let points: [Double]
    package let stretches: [(low: Double, high: Double)]

    init(_ points: Levels.Points) {
      self.points = points.points
      stretches = points.stretches
    }
  }

  /// Between these everything is found, but for what ``unproven`` names.
  package var reach: (low: Double, high: Double) { shape.reach }

  /// The stretches in which something may be missing.
  package var unproven: [(low: Double, high: Double)] {
    (shape.unproven + levels.unproven).merged
  }
}

/// What a function does far away.
package struct EndBehaviorLine: Sendable {
  package let limit: Double
  /// Slope and intercept of the line that it approaches, or nil.
  package let line: (slope: Double, intercept: Double)?
  /// The limit of the derivative, NaN where there is none.
  package let slope: Double

  init(_ end: EndBehavior) {
    limit = end.limit
    slope = end.slope
    line = end.hasLine ? (end.slope, end.intercept) : nil
  }
}
