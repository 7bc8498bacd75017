internal import Arithmetic

/// A relation between f(x) and f(−x).
public enum Symmetry: String, Sendable, CaseIterable {
  case even
  case odd
  /// f(x) − f(−x) = x: what is missing of the identity on one side is added on the other.
  case complementary = "f(x) - f(-x) = x"
  /// f(x) + f(−x) = 1: it turns about the point (0, ½).
  case aboutHalf = "f(x) + f(-x) = 1"

  /// Whether two values of opposite points are so related.
  fileprivate func holds(_ x: Wide, _ value: Wide, _ opposite: Wide) -> Bool {
    let gap =
      switch self {
      case .even: value - opposite
      case .odd: value + opposite
      case .complementary: value - opposite - x
      case .aboutHalf: value + opposite - Wide(1)
      }
    if let sign = gap.sign, sign == 0 { return true }
    let scale = Swift.max(value.primal.magnitude, opposite.primal.magnitude, x.primal.magnitude)
    return gap.primal.magnitude <= 0x1p-95 * scale
  }

  /// The relation that holds for a function: at points all over its pieces and beside their ends.
  static func of(_ outline: Outline, _ joints: [Joint]) -> Symmetry? {
    var points = [0.1237, 0.71, 1.37, 2.91, 6.13]
    points += outline.joints.prefix(32).flatMap { joint in
      [0.97, 1.03].map { $0 * joint.x.magnitude }
    }
    var candidates = Set(allCases)
    for x in points where x > 0 && !candidates.isEmpty {
      guard let value = Self.value(x, outline), let opposite = Self.value(-x, outline) else {
        continue
      }
      if !value.isKnown || !opposite.isKnown {
        if value.bounded.kind != opposite.bounded.kind { return nil }
        continue
      }
      candidates = candidates.filter { $0.holds(Wide(x), value, opposite) }
    }
    for joint in joints where joint.value.isFinite {
      let opposite =
        joints.first { $0.place.x == -joint.place.x }?.value
        ?? Self.value(-joint.place.x, outline)?.nearest ?? .nan
      candidates = candidates.filter {
        $0.holds(Wide(joint.place.x), Wide(joint.value), Wide(opposite))
      }
    }
    return allCases.first { candidates.contains($0) }
  }

  private static func value(_ x: Double, _ outline: Outline) -> Wide? {
    outline.pieces.first { $0.low.x < x && x < $0.high.x }?.function.germ(at: x).f0
  }
}
