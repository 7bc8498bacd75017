extension Comparison {
  /// Compares two witnesses at every point of a sampling.
  init(
    order: Int, _ first: Witness, _ a: Sampling.Results, _ second: Witness, _ b: Sampling.Results,
    in sampling: Sampling, tolerance: Tolerance
  ) {
    self.init(
      order: order, first: first, second: second, counts: AgreementCounts())
    let judge = Judge(
      sampling: sampling, order: order, first: first, second: second, tolerance: tolerance)
    var differences: [Difference] = []
    differences.reserveCapacity(sampling.points.count)
    for index in sampling.points.indices {
      // A witness that is not exact is silent where it has nothing to say.
      if a.errors?[index].isNaN ?? b.errors?[index].isNaN ?? false { continue }
      let error = (a.errors?[index] ?? 0) + (b.errors?[index] ?? 0)
      differences.append(
        judge.difference(at: index, a.values[index], b.values[index], error: error))
    }
    judge.failGaps(in: &differences)
    for difference in differences { add(difference) }
  }

  private mutating func add(_ difference: Difference) {
    counts[difference.agreement] += 1
    switch difference.agreement {
    case .identical, .kink, .jump, .undefined: return
    case .disagrees:
      if worst.map({ difference.excess > $0.excess }) ?? true { worst = difference }
      disagreement =
        disagreement.map {
          min($0.lowerBound, difference.x)...max($0.upperBound, difference.x)
        } ?? difference.x...difference.x
    case .agrees, .rounding: break
    }
    if difference.absolute > greatestAbsolute?.absolute ?? 0 { greatestAbsolute = difference }
    if difference.relative > greatestRelative?.relative ?? 0 { greatestRelative = difference }
    if difference.ulps ?? 0 > greatestUlps?.ulps ?? 0 { greatestUlps = difference }
  }
}

extension Difference {
  /// How many times more than allowed the two differ; infinity where only one is a number.
  fileprivate var excess: Double {
    absolute.isNaN ? .infinity : absolute / max(allowed, .leastNonzeroMagnitude)
  }
}

/// Decides what is to be said of two results at a point.
struct Judge {
  let sampling: Sampling
  let order: Int
  let first: Witness
  let second: Witness
  let tolerance: Tolerance

  /// The difference of two results at a point, judged.
  ///
  /// - Parameters:
  ///   - index: Which point.
  ///   - a: The first witness's result.
  ///   - b: The second witness's result.
  ///   - error: The error that an inexact witness admits; central differences are allowed ten times
  ///     that and 1e-6, since a jump of a high derivative close by escapes their estimate.
  /// - Returns: The difference.
  func difference(at index: Int, _ a: Double, _ b: Double, error: Double) -> Difference {
    let x = sampling.points[index]
    let isExact = first != .central && second != .central
    let allowed =
      tolerance.allowed(a, b)
      + (isExact ? 0 : 10 * error + 1e-6 * max(1, a.magnitude, b.magnitude))
    let absolute = a == b ? 0 : (a - b).magnitude
    return Difference(
      x: x, first: a, second: b, absolute: absolute,
      relative: a == b ? 0 : min(absolute / max(a.magnitude, b.magnitude), 2),
      ulps: sampling.precision.ulpDistance(a, b),
      truth: truth(at: index),
      allowed: allowed, agreement: agreement(at: index, x, a, b, allowed: allowed))
  }

  private func truth(at index: Int) -> Double {
    let hasNone = order > 0 && sampling.kink(at: sampling.points[index]) != nil
    return hasNone ? .nan : sampling.truth(order: order, at: index).primal
  }

  private func agreement(
    at index: Int, _ x: Double, _ a: Double, _ b: Double, allowed: Double
  ) -> Agreement {
    if let kink = sampling.kink(at: x), let verdict = agreement(at: kink, a, b) { return verdict }
    if a == b { return .identical }
    if !a.isFinite || !b.isFinite { return .undefined }
    if (a - b).magnitude <= allowed { return .agrees }
    if let kink = sampling.neighbouringKink(of: x),
      let verdict = agreement(at: kink, a, b), verdict != .disagrees
    {
      return verdict
    }
    return isRounding(at: index, a, b) ? .rounding : .disagrees
  }

  /// What is said at a corner or jump; nil where it is a point like others (the value at a corner).
  private func agreement(at kink: KinkReport, _ a: Double, _ b: Double) -> Agreement? {
    if order == 0 && kink.kind == .kink { return nil }
    let sides = order == 0 ? kink.limits : kink.slopes
    let kind = kink.kind == .jump ? Agreement.jump : .kink
    if a == b { return kind }
    if a.isNaN || b.isNaN { return .undefined }
    let areInside = [a, b].allSatisfy { result in
      sides.contains(result) || tolerance.accepts(result, sides.left)
        || tolerance.accepts(result, sides.right)
    }
    return areInside ? kind : .disagrees
  }

  /// Whether a difference is one of rounding: computed in the wide type it shrinks as rounding errors
  /// do, by the ratio of the precisions (2¹¹ at least), where one of mathematics stays.
  private func isRounding(at index: Int, _ a: Double, _ b: Double) -> Bool {
    guard let wideA = sampling.wideResult(of: first, order: order, at: index),
      let wideB = sampling.wideResult(of: second, order: order, at: index)
    else { return false }
    let difference = (wideA - wideB).magnitude.primal
    if difference <= max(tolerance.allowed(a, b), (a - b).magnitude / 16) { return true }
    // Where digits cancel without end the wide type has none left either: what the formulas admit
    // decides. That is for such differences alone, for a bound hides what is smaller than it.
    let x = sampling.points[index]
    let bound =
      sampling.roundingError(of: first, order: order, at: x)
      + sampling.roundingError(of: second, order: order, at: x)
    // Without a bound an intermediate result has overflowed: beyond 700 that is what exponentials do, and
    // a formula that is right up to there is right.
    return bound.isFinite ? (a - b).magnitude <= bound : x.magnitude > 700
  }

  /// Where only one of two is a number over a stretch of the range, and not for overflow alone, the two
  /// disagree; a single point (0/0 where a singularity can be removed) is merely undefined.
  func failGaps(in differences: inout [Difference]) {
    // Beyond 700 even the wide type may overflow.
    let range = sampling.range.clamped(to: -700...700)
    let width = range.upperBound - range.lowerBound
    let gaps = differences.indices.filter { index in
      let difference = differences[index]
      return difference.agreement == .undefined && range.contains(difference.x)
        && difference.first.isFinite != difference.second.isFinite
    }
    for (gap, next) in zip(gaps, gaps.dropFirst())
    where next == gap + 1 && differences[next].x - differences[gap].x >= width * 1e-4 {
      for index in [gap, next] where !isOverflow(differences[index]) {
        differences[index].agreement = .disagrees
      }
    }
  }

  /// Whether two results of which one is not finite agree in the wide type, or the function itself is
  /// not defined there.
  private func isOverflow(_ difference: Difference) -> Bool {
    guard let index = sampling.points.firstIndex(of: difference.x),
      sampling.wide[index].value.primal.isFinite
    else { return true }
    let truth = sampling.truth(order: order, at: index)
    let wideA = sampling.wideResult(of: first, order: order, at: index) ?? truth
    let wideB = sampling.wideResult(of: second, order: order, at: index) ?? truth
    return tolerance.accepts(wideA.primal, wideB.primal)
  }
}
