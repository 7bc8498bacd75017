extension Bounded {
  /// The error function 2/√π ∫₀ˣ e^(−t²) dt.
  public static func erf(_ x: Self) -> Self {
    guard x.isFinite else {
      return x.kind == .infinite ? (x.number.isNegative ? -.one : .one) : x
    }
    return Number.errorFunction(of: x.number).widened(byErrorDensityAt: x)
  }

  /// The complementary error function 1 − erf(x).
  public static func erfc(_ x: Self) -> Self {
    guard x.isFinite else {
      return x.kind == .infinite ? (x.number.isNegative ? Self(2) : .zero) : x
    }
    let value = Number.complementaryErrorFunction(of: x.number)
    if x.error == 0 { return value }
    if x.number.isNegative || x.containsZero { return value.widened(byErrorDensityAt: x) }
    if x.number.top < 1020 {
      // |erfc′/erfc| < t + √(t² + 2) < 2t + 2 at a t ≥ 0, and less below: the logarithm of erfc changes
      // by at most ρ = δ(2(x + δ) + 2), and erfc by less than ρ(1 + ρ) of itself for ρ ≤ 1.
      let delta = scaled(x.error, by: x.number.unit).double
      let slope = 2 * x.number.estimate * slack + 2 * delta + 2
      // Of the product and not of δ, which may be below all doubles.
      let part = scaled(x.error.times(slope), by: x.number.unit).double
      if part <= 1 {
        return value.widened(
          byPart: x.error.times(slope * (1 + part) * slack), power: x.number.unit)
      }
    }
    // Of more uncertain arguments, between 0 and erfc of the least; that is cut by a unit at most.
    let width = Number(bound: x.error + 2).scaled(by: x.number.unit)
    let greatest = Number.complementaryErrorFunction(of: Number.sum(x.number, -width).0)
    return greatest.isFinite ? .within(greatest.greatestMagnitude) : greatest
  }

  /// The same with an error greater by that of an argument, for a slope of 2/√π·e^(−x²).
  private func widened(byErrorDensityAt x: Self) -> Self {
    if x.error == 0 { return self }
    let delta = Self.scaled(x.error, by: x.number.unit).double
    let least = Swift.max(0, x.number.estimate.magnitude * 0.999_999_999 - delta)
    let slope = Swift.max(0x1p-900, 1.129 * Double.exp(-(least * least)))
    return widened(by: x.error.times(slope), unit: x.number.unit)
  }

  /// φ(x) = e^(−x²/2)/√(2π).
  public static func normalDensity(_ x: Self) -> Self {
    if x.kind == .infinite { return .zero }
    return exp(-(x * x).scaled(by: -1)) * Number.normalPeak
  }

  /// Φ(x) = ½ erfc(−x/√2).
  public static func normalDistribution(_ x: Self) -> Self {
    erfc(-x * Number.halfRoot).scaled(by: -1)
  }
}
