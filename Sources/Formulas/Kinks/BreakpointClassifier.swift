/// Says what happens to a formula at a point where one of its parts changes its branch.
struct BreakpointClassifier {
  private let program: PreparedProgram<Double>
  private let germs: PreparedProgram<Dual<Dual<Double>>>
  private let derivative: PreparedProgram<Double>?

  init(_ program: Program, derivative: Program?) {
    self.program = program.prepared(for: Double.self)
    germs = program.prepared(for: Dual<Dual<Double>>.self)
    self.derivative = derivative?.prepared(for: Double.self)
  }

  /// Value and first two derivatives on one side of a point.
  private struct Side {
    var value: Double
    var slope: Double
    var curvature: Double
  }

  /// The breakpoint at x, or nil where the formula is smooth; `low` and `high` enclose what rounding
  /// leaves open about where x is.
  func breakpoint(at low: Double, _ x: Double, _ high: Double) -> Breakpoint? {
    let value = program(x)
    let left = side(x, beside: low.nextDown, towards: -1)
    let right = side(x, beside: high.nextUp, towards: 1)
    let slope = derivative.map { $0(x) } ?? germs(Dual(Dual(x, tangent: 1), tangent: 0)).value.tangent
    let limits = (left: left.value, right: right.value)
    let slopes = (left: left.slope, right: right.slope)
    if left.value.isNaN && right.value.isNaN { return nil }
    if !Self.agree(left.value, right.value) {
      return .jump(at: x, limits: limits, slopes: slopes, convention: slope)
    }
    if left.value.isInfinite || !(value.isNaN || Self.agree(value, right.value)) {
      return .jump(at: x, limits: limits, slopes: slopes, convention: slope)
    }
    let middle = value.isNaN ? right.value : value
    if !Self.agree(left.slope, right.slope) || left.slope.isInfinite {
      return .kink(at: x, value: middle, slopes: slopes, convention: slope)
    }
    if value.isNaN || slope.isNaN || !Self.agree(left.curvature, right.curvature) {
      return .join(at: x, value: middle, slope: slope.isNaN ? right.slope : slope)
    }
    return nil
  }

  /// The limits on one side: at the point itself as a germ, and at the double beside it where the
  /// point is no exact double or the function has no value there.
  private func side(_ x: Double, beside: Double, towards direction: Double) -> Side {
    let near = evaluate(beside, direction: direction)
    let far = program(beside + direction * Swift.max(Swift.abs(x), 1e-9) * 1e-9)
    let germ = evaluate(x, direction: direction)
    let isPole = germ.value.isInfinite && Swift.abs(near.value) > Swift.max(Swift.abs(far), 30)
    if isPole || Self.growsWithoutBound(near.value, far) {
      return Side(
        value: .infinity * Double.sign(near.value), slope: .infinity * Double.sign(near.slope),
        curvature: .nan)
    }
    if !germ.slope.isFinite, Swift.abs(near.slope) > 1e5, germ.value.isFinite {
      return Side(
        value: germ.value, slope: .infinity * Double.sign(near.slope), curvature: .nan)
    }
    guard germ.value.isFinite, Self.agree(germ.value, near.value) else { return near }
    // The germ's slope is exact where the branch changes exactly at x.
    let isExact = germ.slope.isFinite && Self.agree(germ.slope, near.slope)
    return isExact ? germ : Side(value: germ.value, slope: near.slope, curvature: near.curvature)
  }

  private func evaluate(_ x: Double, direction: Double) -> Side {
    let germ = germs(
      Dual(Dual(x, tangent: direction), tangent: Dual(direction, tangent: 0)))
    // Adding 0 makes −0 a 0.
    return Side(
      value: germ.value.value + 0, slope: direction * germ.value.tangent + 0,
      curvature: germ.tangent.tangent + 0)
  }

  /// Whether a value beside a point is that of a pole: not finite, or far above one a little way off.
  private static func growsWithoutBound(_ near: Double, _ far: Double) -> Bool {
    if near.isInfinite { return true }
    return Swift.abs(near) > 1e5 && Swift.abs(near) > 1e3 * Swift.abs(far)
  }

  private static func agree(_ a: Double, _ b: Double) -> Bool {
    if a == b || (a.isNaN && b.isNaN) { return true }
    if !a.isFinite || !b.isFinite { return false }
    return Swift.abs(a - b) <= 1e-7 * Swift.max(Swift.abs(a), Swift.abs(b), 1e-3)
  }
}
