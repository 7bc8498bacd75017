internal import Arithmetic

/// Finds all points of a stretch of x where a smooth function meets its goals.
///
/// Over a box of x the function and its derivatives are enclosed. A box on which a goal is not met, or met
/// at most once, is done; others are halved. What is left when the work allowed is used up is named.
///
/// - SeeAlso: Tucker, Validated Numerics (2011), chapter 5.
struct RootSearch {
  let function: SmoothFunction
  let goals: [Goal]
  /// The points found, for each goal.
  private(set) var found: [[Place]]
  /// Where nothing is proven.
  private(set) var unproven: [(low: Double, high: Double, goal: Int)] = []
  /// The greatest magnitudes of f, f′, f″ and f‴ that were met on the stretch.
  private var scales = [0.0, 0.0, 0.0, 0.0]
  /// Those of the stretch that was searched first.
  private var nearScales: [Double]?

  /// No goal has more points than this.
  private let mostPoints: Int

  init(_ function: SmoothFunction, _ goals: [Goal], mostPoints: Int) {
    self.function = function
    self.goals = goals
    self.mostPoints = mostPoints
    found = goals.map { _ in [] }
  }

  private struct Box {
    var low: Double
    var high: Double
    var goals: UInt64
    var isFirst = false
  }

  /// Searches a stretch.
  ///
  /// - Parameter budget: How many boxes may be looked at; what was used is taken off.
  /// - Returns: Whether everything is found.
  mutating func search(_ low: Double, _ high: Double, _ budget: inout Int) -> Bool {
    guard low < high, !goals.isEmpty else { return true }
    // Far out a function that is level has no scale of its own.
    if let nearScales { scales = nearScales }
    defer { nearScales = nearScales ?? scales }
    var queue = [
      Box(low: low, high: high, goals: (1 << UInt64(goals.count)) - 1, isFirst: true)
    ]
    var next = 0
    var isComplete = true
    while next < queue.count {
      let box = queue[next]
      next += 1
      if budget <= 0 || found.contains(where: { $0.count > mostPoints }) {
        noteUnproven(box)
        isComplete = false
        continue
      }
      budget -= 1
      let open = look(at: box)
      if open == 0 { continue }
      let middle = Self.middle(box.low, box.high)
      if box.high - box.low <= Self.finest(box, in: high - low) || middle <= box.low
        || middle >= box.high
      {
        for goal in goals.indices where open & (1 << UInt64(goal)) != 0 {
          if !settle(goal, box) {
            noteUnproven(Box(low: box.low, high: box.high, goals: 1 << UInt64(goal)))
            isComplete = false
          }
        }
        continue
      }
      queue.append(Box(low: box.low, high: middle, goals: open))
      queue.append(Box(low: middle, high: box.high, goals: open))
    }
    return isComplete
  }

  private static func finest(_ box: Box, in width: Double) -> Double {
    Swift.max(0x1p-44 * Swift.max(box.low.magnitude, box.high.magnitude), 0x1p-60 * width)
  }

  private static func middle(_ low: Double, _ high: Double) -> Double {
    if low < 0 && high > 0 { return 0 }
    // Far apart: by size, not by distance.
    if low > 0 && high / low > 1e4 { return (low * high).squareRoot() }
    if high < 0 && low / high > 1e4 { return -(low * high).squareRoot() }
    return low + (high - low) / 2
  }

  private mutating func noteUnproven(_ box: Box) {
    for goal in goals.indices where box.goals & (1 << UInt64(goal)) != 0 {
      unproven.append((box.low, box.high, goal))
    }
  }

  // MARK: A box

  /// Looks at a box and returns the goals that remain open.
  private mutating func look(at box: Box) -> UInt64 {
    let x = Interval(box.low, box.high)
    // f‴ costs three times what the others do: for most boxes they suffice.
    var germ = function.enclosures(over: x, thirdToo: false)
    if germ.f0.isEmpty { return 0 }
    var open = remaining(box.goals, box, x, germ)
    if open == 0 { return 0 }
    if !box.isFirst {
      germ = function.enclosures(over: x, thirdToo: true)
      open = remaining(open, box, x, germ)
      if open == 0 { return 0 }
    }
    let middle = Interval(Self.middle(box.low, box.high))
    let center = function.enclosures(over: middle, thirdToo: false)
    for order in 0...2 {
      let size = center[order].leastMagnitude
      if size.isFinite { scales[order] = Swift.max(scales[order], size) }
    }
    let reach = x - middle
    for order in [2, 1, 0] where germ[order + 1].isBounded && center[order].isBounded {
      germ[order] = germ[order].intersection(center[order] + germ[order + 1] * reach)
    }
    open = remaining(open, box, x, germ)
    return open
  }

  private mutating func remaining(
    _ mask: UInt64, _ box: Box, _ x: Interval, _ germ: Germ<Interval>
  ) -> UInt64 {
    var open = mask
    for goal in goals.indices where mask & (1 << UInt64(goal)) != 0 {
      if decide(goal, box, x, germ) { open &= ~(1 << UInt64(goal)) }
    }
    return open
  }

  /// Whether it is known where a goal is met in a box; such points are noted.
  private mutating func decide(
    _ index: Int, _ box: Box, _ x: Interval, _ germ: Germ<Interval>
  ) -> Bool {
    let goal = goals[index]
    let (value, slope, curvature) = goal.gaps(germ, at: x)
    if value.isEmpty || value.low > 0 || value.high < 0 { return true }
    if value.low == 0 && value.high == 0 { return true }
    let size = value.greatestMagnitude
    if size <= Swift.max(1e-290, 0x1p-44 * scales[goal.order]) {
      return settleNoise(index, box)
    }
    // So far out that doubles overflow, the signs at points tell as well.
    if !size.isFinite && (x.low >= 256 || x.high <= -256) && settleNoise(index, box) {
      return true
    }
    // It rises or falls throughout.
    if slope.low >= 0 || slope.high <= 0 { return crossing(index, box) }
    if let curvature, curvature.low >= 0 || curvature.high <= 0 {
      return bend(index, box, curvature.low >= 0 ? 1 : -1)
    }
    if goal.order > 0 && (value.low == 0 || value.high == 0) {
      // It changes no sign within; it may vanish at an end.
      noteZeroEnds(index, box)
      return true
    }
    return false
  }

  private mutating func noteZeroEnds(_ goal: Int, _ box: Box) {
    for end in [box.low, box.high] where signs(goal).exactly(at: end) == 0 {
      found[goal].append(Place(end))
    }
  }

  private func signs(_ goal: Int) -> GoalSigns { GoalSigns(function, goals[goal]) }

  /// Of a function that rises or falls throughout a box: its zero, if it has one.
  private mutating func crossing(_ goal: Int, _ box: Box) -> Bool {
    let signs = signs(goal)
    // Where an end is too near zero for its sign to be known, it comes near zero and does not cross it.
    guard let low = signs.beside(box.low, in: box.high - box.low),
      let high = signs.beside(box.high, in: box.low - box.high)
    else { return true }
    if low == 0 { found[goal].append(Place(box.low)) }
    if high == 0 { found[goal].append(Place(box.high)) }
    if low * high < 0 { found[goal].append(signs.root(box.low, box.high, low)) }
    return true
  }

  /// Of a function that bends one way throughout a box: up to two zeros, or one that it touches.
  private mutating func bend(_ goal: Int, _ box: Box, _ direction: Int) -> Bool {
    let slope = GoalSigns(function, goals[goal].derivative)
    guard let low = slope.beside(box.low, in: box.high - box.low),
      let high = slope.beside(box.high, in: box.low - box.high)
    else { return crossing(goal, box) }
    if low * high >= 0 { return crossing(goal, box) }
    let turn = slope.root(box.low, box.high, low)
    switch goals[goal].gap(function.germ(at: turn.wide), at: turn.wide).sign {
    case direction: return true
    case .some(let sign) where sign == -direction:
      let first = crossing(goal, Box(low: box.low, high: turn.x, goals: 0))
      return crossing(goal, Box(low: turn.x, high: box.high, goals: 0)) && first
    default:
      found[goal].append(turn)
      return true
    }
  }

  /// Where a value is all but zero, the signs at three points tell.
  private mutating func settleNoise(_ goal: Int, _ box: Box) -> Bool {
    let signs = signs(goal)
    let low = signs.exactly(at: box.low)
    let high = signs.exactly(at: box.high)
    let middle = signs.exactly(at: Self.middle(box.low, box.high))
    if low == 0 { found[goal].append(Place(box.low)) }
    if high == 0 { found[goal].append(Place(box.high)) }
    let known = [low, middle, high].compactMap(\.self).filter { $0 != 0 }
    if Set(known).count > 1 {
      if let low, let high, low * high < 0 {
        found[goal].append(signs.root(box.low, box.high, low))
        return true
      }
      return false
    }
    return true
  }

  /// A box too small to be halved: what the signs at its ends say.
  private mutating func settle(_ goal: Int, _ box: Box) -> Bool {
    let signs = signs(goal)
    let low = signs.beside(box.low, in: box.high - box.low)
    let high = signs.beside(box.high, in: box.low - box.high)
    if let low, let high, low * high < 0 {
      found[goal].append(signs.root(box.low, box.high, low))
      return true
    }
    if low == 0 || high == 0 {
      found[goal].append(Place(low == 0 ? box.low : box.high))
      return true
    }
    // Beside a point already found, or where it rests on zero, there is nothing more.
    let width = 64 * (box.high - box.low)
    return found[goal].contains { $0.x > box.low - width && $0.x < box.high + width }
      || (low != nil && low == high)
  }
}
