internal import Arithmetic
internal import Differentiation

/// What a function does as x grows beyond all bounds in one direction.
struct EndBehavior: Sendable {
  /// The limit, ±∞ among them; NaN where there is none.
  var limit: Double
  /// The limit of the derivative.
  var slope: Double
  /// What the function less its slope times x tends to: the line's value at 0, where there is a line.
  var intercept: Double

  /// Whether there is a line that the function approaches.
  var hasLine: Bool { slope.isFinite && intercept.isFinite }

  /// The behaviour of the last piece of a function; `direction` is 1 for ∞ and −1 for −∞.
  init(_ function: SmoothFunction, direction: Double) {
    if let line = function.line {
      slope = line.slope.nearest
      intercept = line.intercept.nearest
      let sign = line.slope.sign ?? 0
      limit = sign == 0 ? intercept : Double(sign) * direction * .infinity
      return
    }
    let powers =
      function.expression.hasWaves ? [60, 67, 73, 81, 90, 99, 110] : [70, 90, 110]
    let probes = powers.enumerated().map { index, power in
      Self.probe(function, direction * (1 + 0.1237 * Double(index)), power)
    }
    if probes.contains(where: { $0.value.kind == .unknown }) {
      // Beyond every exponent: plain arithmetic says which infinity it is.
      let germs = [1e3, 1e6, 1e9].map { function.plainGerm(at: direction * $0) }
      limit = Approach.overflow(germs.map(\.value))
      slope = limit.isInfinite ? limit * direction : .nan
      intercept = .nan
      return
    }
    limit = Approach.limit(probes.map(\.value))
    slope = Approach.limit(probes.map(\.slope))
    intercept = slope.isFinite ? Approach.limit(probes.map(\.rest)) : .nan
    if limit.isNaN, function.expression.hasWaves, let level = Self.level(function, direction) {
      limit = level
    }
    if limit.isFinite && (slope == 0 || slope.isNaN) {
      // What tends to a number approaches a level line, whatever its derivative does.
      slope = 0
      intercept = limit
    }
  }

  /// The number that all values far out are near to, as waves that die away are.
  private static func level(_ function: SmoothFunction, _ direction: Double) -> Double? {
    let far = direction > 0 ? Interval(0x1p400, .infinity) : Interval(-.infinity, -0x1p400)
    let values = function.enclosures(over: far, thirdToo: false).f0
    guard values.isDefined, values.isBounded else { return nil }
    let width = values.high - values.low
    if width < 0x1p-300 && values.low <= 0 && values.high >= 0 { return 0 }
    return width <= 8 * values.primal.ulp ? values.primal : nil
  }

  private enum Far: Precision { static var bits: Int { 512 } }
  private typealias Number = Bounded<BigFloat<Far>>

  private static func probe(_ function: SmoothFunction, _ size: Double, _ power: Int) -> (
    value: Number, slope: Number, rest: Number
  ) {
    let x = Number(size, scaledBy: power)
    let (value, slope) = function.exact(Far.self, at: x)
    return (value, slope, value - slope * x)
  }
}

extension Expression {
  /// Whether a sine, cosine or tangent of x occurs.
  var hasWaves: Bool {
    if case .call(let primitive, let arguments) = self,
      [.sin, .cos, .tan].contains(primitive), arguments[0].containsVariable
    {
      return true
    }
    return children.contains { $0.hasWaves }
  }
}
