// Sine, cosine and tangent, by the quarter turns at which the ends are.
extension Interval {
  /// The sine.
  public static func sin(_ x: Self) -> Self { x.wave(crest: 1, Double.sin) }
  /// The cosine.
  public static func cos(_ x: Self) -> Self { x.wave(crest: 0, Double.cos) }

  /// A wave that is 1 after `crest` quarter turns, −1 half a turn later, and so on.
  private func wave(crest: Int, _ function: (Double) -> Double) -> Self {
    if isEmpty { return self }
    if isPoint { return around(lower, function) }
    guard let (first, last) = quarterTurns, last - first < 4 else { return Self(-1, 1, decoration) }
    // Between the ends are the multiples of a quarter turn first + 1, …, last.
    let passed = stride(from: first + 1, through: last, by: 1)
    let (a, b) = (around(lower, function), around(upper, function))
    return Self(
      passed.contains { ($0 - crest) & 3 == 2 } ? -1 : min(a.lower, b.lower),
      passed.contains { ($0 - crest) & 3 == 0 } ? 1 : max(a.upper, b.upper), decoration)
  }

  /// The machine's sine or cosine and two units to either side, exactly at 0.
  private func around(_ x: Double, _ function: (Double) -> Double) -> Self {
    let value = OutwardRounding(function(x), units: x == 0 ? 0 : 2)
    return Self(max(-1, value.below), min(1, value.above), decoration)
  }

  /// The tangent, undefined where the interval passes an odd number of quarter turns.
  public static func tan(_ x: Self) -> Self {
    if x.isEmpty { return x }
    // No double is at a pole.
    let isOnOneBranch: Bool =
      if x.isPoint {
        true
      } else if let (first, last) = x.quarterTurns {
        last == first || (last == first + 1 && last & 1 == 0)
      } else {
        false
      }
    guard isOnOneBranch else { return Self(-.infinity, .infinity, .trivial) }
    let (a, b) = (
      OutwardRounding(Double.tan(x.lower), units: x.lower == 0 ? 0 : 2),
      OutwardRounding(Double.tan(x.upper), units: x.upper == 0 ? 0 : 2)
    )
    return Self(a.below, b.above, x.decoration)
  }

  /// How many whole quarter turns there are below each end; nil where they are too many to be told apart.
  private var quarterTurns: (Int, Int)? {
    guard upper - lower < 7, let first = Self.quarterTurns(lower),
      let last = Self.quarterTurns(upper)
    else { return nil }
    return (first, last)
  }

  private static func quarterTurns(_ x: Double) -> Int? {
    guard x.isFinite, let (rest, error, count) = WideFloat.reduced(WideFloat(x), by: .halfPi) else {
      return nil
    }
    let place = Bounded(rest, error: error)
    if place.isZero { return count }
    return place.containsZero ? nil : rest.isNegative ? count - 1 : count
  }
}
