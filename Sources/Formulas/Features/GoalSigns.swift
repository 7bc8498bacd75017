internal import Arithmetic
internal import Differentiation

/// The sign of what a goal wants to vanish, and its zero in a bracket.
struct GoalSigns {
  let function: SmoothFunction
  let goal: Goal

  init(_ function: SmoothFunction, _ goal: Goal) {
    self.function = function
    self.goal = goal
  }

  /// The sign at a double: 0 where it vanishes, nil where there is no value, or where 128
  /// bits do not tell.
  func exactly(at x: Double) -> Int? {
    let point = Interval(x, x)
    let quick = goal.gap(
      function.enclosures(over: point, thirdToo: goal.order > 2), at: point)
    if quick.isDefined, let sign = quick.sign { return sign }
    let wide = goal.gap(function.germ(at: x), at: Wide(x))
    if let sign = wide.sign { return sign }
    return wide.isKnown && changes(at: x) ? 0 : nil
  }

  /// Whether the signs on the two sides of a point differ.
  private func changes(at x: Double) -> Bool {
    let step = Swift.max(0x1p-46 * x.magnitude, 0x1p-86)
    let signs = [x - step, x + step].map { beside in
      goal.gap(function.germ(at: beside), at: Wide(beside)).sign ?? 0
    }
    return signs[0] * signs[1] < 0
  }

  /// The sign at an end of a stretch, or just within it where the end itself has no value.
  func beside(_ x: Double, in direction: Double) -> Int? {
    if let sign = exactly(at: x) { return sign }
    let step = Swift.max(direction.magnitude * 0x1p-50, 4 * x.ulp)
    return exactly(at: direction < 0 ? x - step : x + step)
  }

  /// The zero between two points of different signs, to 128 bits.
  func root(_ low: Double, _ high: Double, _ signOfLow: Int) -> Place {
    var (low, high) = (low, high)
    var guess = low + (high - low) / 2
    for _ in 0..<1200 {
      let point = Interval(guess, guess)
      let germ = function.enclosures(over: point, thirdToo: goal.order > 1)
      let gap = goal.gap(germ, at: point)
      if gap.low > 0 || gap.high < 0 {
        if (gap.low > 0) == (signOfLow > 0) { low = guess } else { high = guess }
      } else if let sign = exactly(at: guess) {
        if sign == 0 { return Place(guess) }
        if sign == signOfLow { low = guess } else { high = guess }
      } else {
        break
      }
      if high.nextDown <= low { break }
      let step = gap.primal / goal.slopeGap(germ).primal
      let newton = guess - step
      let isUsable = newton > low && newton < high && step.magnitude < (high - low) / 2
      if isUsable && step.magnitude <= 4 * guess.ulp {
        guess = newton
        break
      }
      // Far from 0 in size a middle between two doubles is their geometric mean.
      guess = isUsable ? newton : RootBracket.middle(low, high)
    }
    return polished(guess, low, high)
  }

  /// Newton's method in 128 bits.
  private func polished(_ guess: Double, _ low: Double, _ high: Double) -> Place {
    var x = Wide(guess)
    for _ in 0..<6 {
      let germ = function.germ(at: x, thirdToo: goal.order > 1)
      let gap = goal.gap(germ, at: x)
      if gap.sign == 0 { return Place(x) }
      let step = gap / goal.slopeGap(germ)
      guard step.isKnown, step.primal.magnitude <= Swift.max(high - low, 8 * guess.ulp) else {
        break
      }
      let next = Wide(Bounded((x - step).bounded.number, error: 0))
      x = next
      if step.primal.magnitude <= 0x1p-100 * next.primal.magnitude { break }
    }
    let place = Place(x)
    let slack = 4 * Swift.max(low.magnitude, high.magnitude).ulp
    return place.x >= low - slack && place.x <= high + slack ? place : Place(guess)
  }
}

/// How a bracket is halved.
enum RootBracket {
  /// The middle of two doubles, by size where they are far apart.
  static func middle(_ low: Double, _ high: Double) -> Double {
    if low >= 0 && high > 1e3 * low && high > 1e-300 {
      return low > 0 ? (low.squareRoot() * high.squareRoot()) : high * 0x1p-20
    }
    if high <= 0 && low < 1e3 * high && low < -1e-300 { return -middle(-high, -low) }
    return low + (high - low) / 2
  }
}
