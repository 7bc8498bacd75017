internal import Arithmetic
internal import Differentiation

/// What is looked for: where a derivative meets a line, f⁽ᵏ⁾(x) = constant + slope·x.
struct Goal: Sendable, Hashable {
  /// The derivative's order, 0 to 2.
  var order = 0
  var constant = 0.0
  var slope = 0.0

  static let zeros = Goal()
  static let fixedPoints = Goal(slope: 1)
  static let stationaryPoints = Goal(order: 1)
  static let inflections = Goal(order: 2)
  /// Where the derivative has a value.
  static func slope(_ value: Double) -> Goal { Goal(order: 1, constant: value) }

  /// What is to vanish, and its first two derivatives; nil for a fourth derivative.
  func gaps<V: Scalar>(_ germ: Germ<V>, at x: V) -> (value: V, slope: V, curvature: V?) {
    (gap(germ, at: x), slopeGap(germ), order == 2 ? nil : germ[order + 2])
  }

  func gap<V: Scalar>(_ germ: Germ<V>, at x: V) -> V {
    var value = germ[order]
    if constant != 0 { value = value - V(constant) }
    if slope != 0 { value = value - V(slope) * x }
    return value
  }

  func slopeGap<V: Scalar>(_ germ: Germ<V>) -> V {
    slope == 0 ? germ[order + 1] : germ[order + 1] - V(slope)
  }

  /// The goal that this one's derivative vanish.
  var derivative: Goal { Goal(order: order + 1, constant: slope) }
}
