internal import Arithmetic
internal import Differentiation

/// What happens where two pieces of a function meet.
struct Joint: Sendable {
  let place: Place
  let left: OneSidedLimit
  let right: OneSidedLimit
  /// The value at the point itself, NaN where there is none.
  let value: Double
  /// How many derivatives are continuous, the function being the first of them: 0 for a jump, 1 for a
  /// corner; 4 where none of those looked at jumps.
  let smoothness: Int

  /// Whether on one side there is no function at all, and on the other it has a limit.
  var isEnd: Bool {
    (left.value.isNaN && !left.isOscillating && right.value.isFinite)
      || (right.value.isNaN && !right.isOscillating && left.value.isFinite)
  }

  init(_ expression: Expression, _ low: Outline.Piece, _ high: Outline.Piece) {
    place = low.high
    var left = low.isEmpty ? .none : OneSidedLimit(low.function, at: place, direction: -1)
    var right = high.isEmpty ? .none : OneSidedLimit(high.function, at: place, direction: 1)
    let isExact = Wide(place.x) == place.wide
    let own = Self.trueValue(expression, at: place.x)
    func isUnknown(_ limit: Double) -> Bool { isExact || own.isNaN || !limit.isFinite }
    let near = isUnknown(left.value) ? own : left.value
    smoothness = Self.smoothness(left, right, near, isExact: isExact)
    if smoothness > 0, left.value != right.value {
      // Where the point is known to 128 bits alone one side may have what was not cancelled.
      let limit = left.value.magnitude < right.value.magnitude ? left.value : right.value
      (left.value, right.value) = (limit, limit)
    }
    (self.left, self.right) = (left, right)
    // Where the point is no double its neighbour's value says nothing of it.
    value = isUnknown(left.value) ? own : left.value
  }

  private static func trueValue(_ expression: Expression, at x: Double) -> Double {
    let program = Program(expression)
    return TrueValues(
      .program(program), derivative: nil, order: 0, method: .analytic, format: .double)(x) + 0
  }

  private static func smoothness(
    _ left: OneSidedLimit, _ right: OneSidedLimit, _ value: Double, isExact: Bool
  ) -> Int {
    guard left.value.isFinite, right.value.isFinite else { return 0 }
    if let a = left.germ, let b = right.germ {
      for order in 0...3 where !agree(a[order], b[order], isExact: isExact) { return order }
      return value.isNaN || (isExact && value != left.value) ? 0 : 4
    }
    if left.value != right.value && !near(left.value, right.value, isExact) { return 0 }
    if !value.isNaN && !near(value, right.value, isExact) { return 0 }
    if left.slope.isFinite && near(left.slope, right.slope, isExact) { return value.isNaN ? 2 : 4 }
    return 1
  }

  private static func near(_ a: Double, _ b: Double, _ isExact: Bool) -> Bool {
    a == b || (a - b).magnitude <= (isExact ? 1e-15 : 1e-9) * Swift.max(a.magnitude, b.magnitude)
      || Swift.max(a.magnitude, b.magnitude) < (isExact ? 1e-30 : 1e-9)
  }

  private static func agree(_ a: Wide, _ b: Wide, isExact: Bool) -> Bool {
    // A derivative that has no value at the point, as the second of |x|^1.5, is not continuous there.
    if !a.isKnown || !b.isKnown { return false }
    let gap = a - b
    if gap.sign == 0 || gap.sign == nil { return true }
    let scale = Swift.max(a.primal.magnitude, b.primal.magnitude, isExact ? 0 : 1e-3)
    return gap.primal.magnitude <= 0x1p-90 * scale
  }
}

extension Breakpoint {
  /// The breakpoint that a joint is, or nil where function and first three derivatives go on.
  init?(_ joint: Joint, convention: Double) {
    let (left, right, value) = (joint.left, joint.right, joint.value)
    let isOscillating = left.isOscillating || right.isOscillating
    if left.value.isNaN && right.value.isNaN && value.isNaN && !isOscillating { return nil }
    let limits = (left: left.value, right: right.value)
    let slopes = (left: left.slope, right: right.slope)
    let kind: Kind
    switch joint.smoothness {
    case 0:
      // A value is missing, but both sides meet: nothing jumps.
      let meets = limits.left.isFinite && limits.left == limits.right && value.isNaN
      kind = meets ? slopes.left == slopes.right ? .join : .kink : .jump
    case 1: kind = .kink
    case 2, 3: kind = .join
    default: return nil
    }
    let slope = convention.isNaN && kind == .join ? right.slope : convention
    self.init(
      x: joint.place.x + 0, kind: kind, limits: limits, slopes: slopes, convention: slope + 0,
      value: value, smoothness: joint.smoothness - 1)
    self.isOscillating = isOscillating
  }
}
