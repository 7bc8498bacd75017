import Activations
import Arithmetic

/// Decides what is to be said of a result at a point.
struct Judge: Sendable {
  let testimony: Testimony
  let tolerance: Tolerance
  let kinks: [KinkReport]
  let activation: Activation
  let differences: ValueDifferences
  /// Whether zero is right where the truth is below the normal numbers.
  var isFlushing = false

  var format: Format { testimony.precision.format }

  /// Whether a result is the zero that a device without subnormal numbers has in place of one.
  func isFlushed(_ result: Double, _ truth: TrueNumber) -> Bool {
    isFlushing && result == 0 && truth.nearest.magnitude < format.leastNormal
  }

  private var order: Int { testimony.order }

  /// What is said of a result.
  func agreement(of result: Double, with truth: TrueNumber, at x: Double) -> Agreement {
    if let kink = kink(at: x) {
      if let said = agreement(of: result, at: kink, isExact: true) {
        let isItself = said == .disagrees && order == 0 && isClose(result, truth)
        return isItself ? .jump : said
      }
    } else if let kink = neighbouringKink(of: x), !isClose(result, truth),
      let said = agreement(of: result, at: kink, isExact: false), said != .disagrees
    {
      return said
    }
    return smooth(result, truth, x)
  }

  private func smooth(_ result: Double, _ truth: TrueNumber, _ x: Double) -> Agreement {
    if truth.isNaN { return isInvented(result, x) ? .disagrees : .undefined }
    if isClose(result, truth) || isFlushed(result, truth) { return .agrees }
    if isUnlistedKink(x, result) { return .kink }
    if order > 0, differences.isIsolated(x) { return .undefined }
    // Nobody knows by which operations a number came about that would explain its error.
    if testimony.numbers != nil { return .disagrees }
    let wide = testimony.wideResult(at: x)
    if result.isNaN {
      return wide.state == .unknown || isRight(wide, truth) ? .missing : .disagrees
    }
    let bound = testimony.roundingError(at: x)
    if bound.isFinite {
      let error = truth.difference(from: result).magnitude
      return error <= bound && isRight(wide, truth, bound) ? .rounding : .disagrees
    }
    // Something overflowed on the way: what more digits give decides.
    return isRight(wide, truth) ? .rounding : .disagrees
  }

  /// Whether plain arithmetic has a value, and a good one by its own account, in the midst of where the
  /// formula has none.
  private func isInvented(_ result: Double, _ x: Double) -> Bool {
    guard testimony.numbers == nil, order == 0, result.isFinite, result != 0 else { return false }
    let step = 8 * testimony.precision.ulpOfOne * max(x.magnitude, 1)
    let isMidst = [-step, 0, step].allSatisfy {
      testimony.wideResult(at: x + $0).state == .undefined
    }
    return isMidst && testimony.roundingError(at: x) <= 1e-6 * result.magnitude
  }

  /// Whether a result is the truth's number, or within the tolerance of it.
  private func isClose(_ result: Double, _ truth: TrueNumber) -> Bool {
    if result == format.nearest(to: truth.nearest) { return true }
    guard result.isFinite, truth.isFinite else { return false }
    let error = truth.difference(from: result).magnitude
    return error <= tolerance.allowed(truth.nearest, truth.nearest)
      || error <= 4 * format.ulp(of: 0)
  }

  /// Whether the same in 128 bits is right; where it has lost all digits as well it may be.
  private func isRight(_ wide: Wide, _ truth: TrueNumber, _ bound: Double = 0) -> Bool {
    switch wide.state {
    case .unknown: return true
    case .undefined: return false
    case .infinite: return wide.primal == truth.nearest
    case .number: break
    }
    let value = TrueNumber(wide)
    if wide.relativeRadius > 0x1p-10 && !(value.isFinite && truth.isFinite) { return true }
    if !value.isFinite || !truth.isFinite { return value.nearest == truth.nearest }
    let error = (truth.difference(from: value.nearest) + value.rest).magnitude
    if error <= tolerance.allowed(truth.nearest, truth.nearest) + 2 * wide.radius { return true }
    if error <= max(0x1p-1070, 4 * format.negligible) { return true }
    // Near a root the rounding of constants as typed stays; where all digits cancel it hides nothing.
    return error <= bound && bound <= truth.nearest.magnitude / 8
      || error <= min(bound, Tolerance(precision: .double).absolute)
  }

  // MARK: Corners and jumps

  private func kink(at x: Double) -> KinkReport? {
    kinks.first { $0.x == x || testimony.precision.round($0.x) == x }
  }

  /// The breakpoint that is so close that rounding decides on which side the point is.
  private func neighbouringKink(of x: Double) -> KinkReport? {
    let ulps = 8 * testimony.precision.ulpOfOne
    return kinks.first { ($0.x - x).magnitude <= ulps * max($0.x.magnitude, 1) }
  }

  /// What is said at a breakpoint; nil where it is a point like others.
  private func agreement(of result: Double, at kink: KinkReport, isExact: Bool) -> Agreement? {
    if order == 0 && kink.kind != .jump { return nil }
    if order > 2 { return .kink }
    let sides = [kink.limits, kink.slopes, kink.curvatures][order]
    if kink.kind == .join && (order < 2 || sides.isSmooth(tolerance)) { return nil }
    // Values that have no number on a side, at the end of a domain, leave nothing to lie between.
    if sides.left.isNaN || sides.right.isNaN { return isExact && order > 0 ? .undefined : nil }
    if result.isNaN { return .undefined }
    let isInside = sides.contains(result) || sides.touches(result, tolerance)
    return isInside ? (kink.kind == .jump ? .jump : .kink) : .disagrees
  }

  /// Whether what is judged jumps within some ulps of a point, so that rounding decides on the side, and
  /// the result is one of the sides or lies between.
  private func isUnlistedJump(_ x: Double, _ result: Double) -> Bool {
    let step = max(x.magnitude, .leastNormalMagnitude) * testimony.precision.ulpOfOne * 4
    let values = [-2, -1, 1, 2].map { testimony.wideResult(at: x + $0 * step).primal }
    let gap = (values[2] - values[1]).magnitude
    let slope = (values[3] - values[2]).magnitude + (values[1] - values[0]).magnitude
    guard gap > 64 * slope, gap > 0x1p-50 * values[1].magnitude else { return false }
    let sides = KinkReport.OneSided(left: values[1], right: values[2])
    return sides.contains(result) || sides.touches(result, tolerance)
  }

  /// Whether the derivative has two sides at a point that no list names, and the result is one of
  /// them or lies between.
  private func isUnlistedKink(_ x: Double, _ result: Double) -> Bool {
    if result.isNaN { return false }
    if testimony.numbers == nil, isUnlistedJump(x, result) { return true }
    guard order == 1 else { return false }
    let sides = activation.oneSidedDerivatives(at: x)
    let both = KinkReport.OneSided(left: sides.left, right: sides.right)
    if both.isSmooth(tolerance) || both.left.isNaN || both.right.isNaN {
      return false
    }
    return both.contains(result)
  }
}

extension KinkReport.OneSided {
  /// Whether both sides are the same.
  func isSmooth(_ tolerance: Tolerance) -> Bool { left == right || tolerance.accepts(left, right) }

  /// Whether a number is one of the sides but for rounding.
  func touches(_ x: Double, _ tolerance: Tolerance) -> Bool {
    [left, right].contains { side in
      tolerance.accepts(x, side) || (x - side).magnitude <= Tolerance().absolute
    }
  }
}
