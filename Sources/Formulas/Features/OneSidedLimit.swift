internal import Arithmetic
internal import Differentiation

/// What a smooth piece and its derivatives tend to at one of its ends.
struct OneSidedLimit: Sendable {
  /// The limit, ±∞ among them; NaN where there is none.
  var value: Double
  /// The limit of the derivative.
  var slope: Double
  /// Whether the function has values near the end and yet no limit.
  var isOscillating = false
  /// f to f‴ at the end itself, where the piece goes on smoothly beyond it.
  var germ: Germ<Wide>?

  /// The limit at a finite end; `direction` is 1 where the piece lies above it.
  init(_ function: SmoothFunction, at end: Place, direction: Double) {
    self = Self.direct(function, end, direction) ?? Self.approached(function, end, direction)
  }

  /// What the piece and its derivatives are at the end itself; nil where it has no value there.
  private static func direct(_ function: SmoothFunction, _ end: Place, _ direction: Double) -> Self?
  {
    if let line = function.line {
      let zero = Wide(0)
      let germ = Germ(
        f0: line.slope * end.wide + line.intercept, f1: line.slope, f2: zero, f3: zero)
      if germ.f0.isKnown { return Self(germ) }
    }
    let beside = direction > 0 ? end.x.nextUp : end.x.nextDown
    let edge = direction > 0 ? Interval(end.x, beside) : Interval(beside, end.x)
    let enclosed = function.enclosures(over: edge, thirdToo: true)
    guard enclosed.f0.isBounded else { return nil }
    let germ = function.germ(at: end.wide, thirdToo: true)
    guard germ.f0.isKnown else { return nil }
    var result = Self(germ)
    if !enclosed.f1.isBounded {
      result.germ = nil
      result.slope = Approach(function, end, direction).limits().slope
    }
    return result
  }

  private static func approached(
    _ function: SmoothFunction, _ end: Place, _ direction: Double
  ) -> Self {
    let limits = Approach(function, end, direction).limits()
    var result = Self(value: limits.value, slope: limits.slope, germ: nil)
    result.isOscillating = limits.value.isNaN && limits.hasValues
    return result
  }

  /// Of a piece without values.
  static let none = Self(value: .nan, slope: .nan, germ: nil)

  private init(value: Double, slope: Double, germ: Germ<Wide>?) {
    self.value = value
    self.slope = slope
    self.germ = germ
  }

  private init(_ germ: Germ<Wide>) {
    // What is zero as far as can be told is zero.
    func nearest(_ number: Wide) -> Double { number.sign == nil ? 0 : number.nearest }
    self.init(value: nearest(germ.f0), slope: nearest(germ.f1), germ: germ)
  }
}

/// Looks at a piece ever nearer to its end.
struct Approach {
  private let function: SmoothFunction
  private let end: Place
  private let direction: Double

  init(_ function: SmoothFunction, _ end: Place, _ direction: Double) {
    self.function = function
    self.end = end
    self.direction = direction
  }

  /// Digits enough for what cancels near the end.
  private enum Near: Precision { static var bits: Int { 1536 } }
  private enum Middling: Precision { static var bits: Int { 256 } }

  /// The limits of the function and of its derivative, and whether there are values near the end.
  func limits() -> (value: Double, slope: Double, hasValues: Bool) {
    // An end that is no double is known to 128 bits: nearer than half of them nothing is seen.
    let isExact = Wide(end.x) == end.wide
    return isExact
      ? limits(Near.self, [-200, -301, -402]) : limits(Middling.self, [-40, -46, -52])
  }

  private func limits<Size: Precision>(
    _ size: Size.Type, _ powers: [Int]
  ) -> (value: Double, slope: Double, hasValues: Bool) {
    let probes = powers.enumerated().map { index, power in
      probe(size, 1 + 0.2371 * Double(index), power)
    }
    let values = probes.map(\.value)
    if values.contains(where: { $0.kind == .unknown }) { return beyondBits() }
    return (
      Self.limit(values), Self.limit(probes.map(\.slope)),
      !values.contains { $0.kind == .undefined }
    )
  }

  /// What plain arithmetic says of values that are beyond every exponent.
  private func beyondBits() -> (value: Double, slope: Double, hasValues: Bool) {
    let scale = Swift.max(1, end.x.magnitude)
    let germs = [1e-3, 1e-6, 1e-9].map {
      function.plainGerm(at: end.x + direction * $0 * scale)
    }
    let infinite = Self.overflow(germs.map(\.value))
    return (infinite, infinite.isNaN ? .nan : Self.overflow(germs.map(\.slope)), false)
  }

  /// ±∞ where the last of some values is that.
  static func overflow(_ values: [Double]) -> Double {
    values.last.map { $0.isInfinite ? $0 : .nan } ?? .nan
  }

  private func probe<Size: Precision>(_ type: Size.Type, _ size: Double, _ power: Int) -> (
    value: Bounded<BigFloat<Size>>, slope: Bounded<BigFloat<Size>>
  ) {
    typealias Number = Bounded<BigFloat<Size>>
    let scale = Swift.max(1, end.x.magnitude)
    let step = Number(direction * size * scale, scaledBy: power)
    var center = Number(end.x)
    let rest = (end.wide - Wide(end.x)).primal
    if rest.isFinite { center = center + Number(rest) }
    return function.exact(Size.self, at: center + step)
  }

  /// What values tend to, each much nearer to the end than the one before.
  static func limit<Number: WideNumber>(_ values: [Bounded<Number>]) -> Double {
    if values.contains(where: { $0.kind == .undefined || $0.kind == .unknown }) { return .nan }
    guard let last = values.last else { return .nan }
    if last.kind == .infinite { return last.number.isNegative ? -.infinity : .infinity }
    if values.contains(where: { $0.kind == .infinite }) { return .nan }
    let sizes = values.map { Self.logarithm($0) }
    // Beyond all doubles, or below them, and not by chance.
    if sizes.allSatisfy({ $0 > 100_000 }), Set(values.map(\.number.isNegative)).count == 1 {
      return last.number.isNegative ? -.infinity : .infinity
    }
    if sizes.allSatisfy({ $0 < -100_000 }) { return 0 }
    let steps = zip(values, values.dropFirst()).map { $1 - $0 }
    guard let late = steps.last, let early = steps.dropLast().last else { return .nan }
    if late.isZero || late.containsZero { return rounded(last) }
    let (first, second) = (logarithm(early), logarithm(late))
    // Differences that shrink fast, or are far below the value, are those of a limit.
    if second < sizes[sizes.count - 1] - 55 { return rounded(last) }
    let shrinks = zip(sizes, sizes.dropFirst()).allSatisfy { $1 < $0 - 8 }
    if shrinks { return 0 }
    let isSteady = steps.allSatisfy { $0.number.isNegative == late.number.isNegative }
    if !isSteady { return .nan }
    if second > first - 0.42 {
      // It goes on as it goes: without end, if it leaves what it was before.
      return late.number.isNegative ? -.infinity : .infinity
    }
    if zip(sizes, sizes.dropFirst()).allSatisfy({ $1 < $0 }) { return 0 }
    return second < first - 8 ? last.number.estimate + 0 : .nan
  }

  /// The nearest double; what is below all doubles is zero.
  private static func rounded<Number: WideNumber>(_ value: Bounded<Number>) -> Double {
    (value.rounded(to: .double) ?? value.number.estimate) + 0
  }

  /// The binary logarithm of the magnitude, roughly.
  private static func logarithm<Number: WideNumber>(_ value: Bounded<Number>) -> Double {
    value.number.isZero
      ? -.greatestFiniteMagnitude : Double(value.number.top.clamped) + .log2(value.number.fraction)
  }
}
