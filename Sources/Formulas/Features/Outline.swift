internal import Arithmetic
internal import Differentiation

/// A function as smooth pieces, each between two points where it may jump, bend, or have a pole.
struct Outline: Sendable {
  /// A piece: one smooth formula from one point to the next, −∞ and ∞ among them.
  struct Piece: Sendable {
    let low: Place
    let high: Place
    let function: SmoothFunction
    /// Whether there is no function here: the piece lies outside of the domain.
    let isEmpty: Bool

    init(low: Place, high: Place, _ expression: Expression) {
      self.low = low
      self.high = high
      let middle = Outline.middle(low.x, high.x)
      function = SmoothFunction(expression, near: middle)
      // A whole stretch and not a point, which for x^x may be a whole number.
      let width = (high.x.isFinite && low.x.isFinite ? (high.x - low.x) / 8 : 0.1)
      let sample = Interval(middle, middle + Swift.max(width, 4 * middle.ulp))
      isEmpty =
        function.line == nil && function.enclosures(over: sample, thirdToo: false).f0.isEmpty
    }
  }

  /// The pieces in rising order.
  let pieces: [Piece]
  /// The points between them.
  let joints: [Place]
  /// Between these all joints are found.
  let reach: (low: Double, high: Double)
  /// Stretches in which joints may be missing.
  let unproven: [(low: Double, high: Double)]

  /// Parts of a formula that can change their branch, at most.
  private static let mostParts = 64
  /// Whole numbers at which a floor changes, on either side of 0.
  private static let mostSteps = 64

  init(_ expression: Expression, in range: ClosedRange<Double>? = nil, work: Int) {
    var builder = Builder(range: range, work: work)
    // Small parts first: a part's own joints are those of its parts.
    let parts = expression.criticalExpressions.prefix(Self.mostParts)
      .map { (part: $0, isFloored: false, size: $0.nodeCount) }
    let floored = expression.floored.prefix(16)
      .map { (part: $0, isFloored: true, size: $0.nodeCount) }
    for one in (parts + floored).sorted(by: { $0.size < $1.size }) {
      builder.add(one.part, isFloored: one.isFloored)
    }
    joints = builder.joints
    reach = builder.reach
    unproven = builder.unproven
    pieces = Self.stretches(joints, builder.reach).map { low, high in
      Piece(low: low, high: high, expression)
    }
  }

  /// The stretches between neighbouring points, from one end of the axis to the other.
  fileprivate static func stretches(
    _ joints: [Place], _ reach: (low: Double, high: Double)
  ) -> [(low: Place, high: Place)] {
    let ends = [Place(reach.low)] + joints + [Place(reach.high)]
    return zip(ends, ends.dropFirst()).filter { $0.x < $1.x }.map { (low: $0, high: $1) }
  }

  /// A point between two, plain and not near either.
  static func middle(_ low: Double, _ high: Double) -> Double {
    let isFar = (
      low: low.isInfinite || low < -1e6 * Swift.max(1, high.magnitude),
      high: high.isInfinite || high > 1e6 * Swift.max(1, low.magnitude)
    )
    if isFar.low && isFar.high || low < -1e6 && high > 1e6 { return 0.7 }
    if isFar.low { return high - Swift.max(1, high.magnitude) }
    if isFar.high { return low + Swift.max(1, low.magnitude) }
    return low + (high - low) * 0.5
  }

  private struct Builder {
    let range: ClosedRange<Double>?
    let work: Int
    var joints: [Place] = []
    var reach: (low: Double, high: Double)
    var unproven: [(low: Double, high: Double)] = []

    init(range: ClosedRange<Double>?, work: Int) {
      self.range = range
      self.work = work
      reach = range.map { ($0.lowerBound, $0.upperBound) } ?? (-.infinity, .infinity)
    }

    /// Adds the zeros of a part, or the points where its floor changes.
    mutating func add(_ part: Expression, isFloored: Bool) {
      var points: [Place] = []
      for stretch in Outline.stretches(joints, reach) {
        let function = SmoothFunction(
          part, near: Outline.middle(stretch.low.x, stretch.high.x))
        if let line = function.line {
          points += Self.levels(line, stretch, isFloored: isFloored)
        } else {
          points += search(function, stretch, isFloored: isFloored)
        }
      }
      if isFloored { noteManySteps(part, (joints + points).distinct) }
      joints =
        (joints + points).filter { $0.x >= reach.low && $0.x <= reach.high && $0.x.isFinite }
        .distinct
      if joints.count > 4 * Outline.mostSteps {
        // Those nearest to 0.
        let bound = joints.map(\.x.magnitude).sorted()[4 * Outline.mostSteps]
        reach = (Swift.max(reach.low, -bound), Swift.min(reach.high, bound))
        joints = joints.filter { $0.x.magnitude < bound }
      }
    }

    /// Names the stretches over which a floor takes more steps than are looked for, and ends the reach
    /// before those that are endless.
    private mutating func noteManySteps(_ part: Expression, _ points: [Place]) {
      for stretch in Outline.stretches(points, reach) {
        let (low, high) = (Swift.max(stretch.low.x, -1e300), Swift.min(stretch.high.x, 1e300))
        let steps = [0.001, 0.5, 0.999].map { share in
          part.plainValue(at: low * (1 - share) + high * share).rounded(.down)
        }
        if steps[0] == steps[1] && steps[1] == steps[2] && steps[0].isFinite { continue }
        if stretch.high.x == .infinity && stretch.low.x.isFinite {
          reach.high = stretch.low.x
        } else if stretch.low.x == -.infinity && stretch.high.x.isFinite {
          reach.low = stretch.high.x
        } else {
          unproven.append((low, high))
        }
      }
    }

    /// Where slope·x + intercept is zero, or a whole number.
    private static func levels(
      _ line: (slope: Wide, intercept: Wide), _ stretch: (low: Place, high: Place),
      isFloored: Bool
    ) -> [Place] {
      guard line.slope.isKnown, line.intercept.isKnown, line.slope.sign != 0 else { return [] }
      let steps = isFloored ? -Outline.mostSteps...Outline.mostSteps : 0...0
      return steps.map { step in
        Place((Wide(Double(step)) - line.intercept) / line.slope)
      }.filter { $0.x >= stretch.low.x && $0.x <= stretch.high.x }
    }

    private mutating func search(
      _ function: SmoothFunction, _ stretch: (low: Place, high: Place), isFloored: Bool
    ) -> [Place] {
      let goals = isFloored ? (-24...24).map { Goal(constant: Double($0)) } : [Goal.zeros]
      let search = OutwardSearch(
        function, goals, from: stretch.low.x, to: stretch.high.x, in: range,
        work: isFloored ? work : work / 2)
      reach = (
        stretch.low.x == reach.low ? search.reach.low : reach.low,
        stretch.high.x == reach.high ? search.reach.high : reach.high
      )
      unproven += search.unproven
      return search.found.flatMap(\.self)
    }
  }
}
