// Powers, roots and lengths.
extension Interval {
  /// The square root, of numbers from zero.
  public static func sqrt(_ x: Self) -> Self {
    let x = x.clipped(0, .infinity)
    if x.isEmpty { return x }
    return Self(
      OutwardRounding.squareRoot(x.lower).below, OutwardRounding.squareRoot(x.upper).above,
      x.decoration)
  }

  /// The n-th root, of numbers from zero if n is even; nothing is known for n ≤ 0.
  public static func root(_ x: Self, _ n: Int) -> Self {
    if n <= 0 { return x.isEmpty ? x : Self(-.infinity, .infinity, .trivial) }
    let x = n & 1 == 0 ? x.clipped(0, .infinity) : x
    if x.isEmpty { return x }
    return Self(
      OutwardRounding(Wide.root(Wide(x.lower), n)).below,
      OutwardRounding(Wide.root(Wide(x.upper), n)).above, x.decoration)
  }

  /// √(x² + y²), which rises with both magnitudes.
  public static func hypot(_ x: Self, _ y: Self) -> Self {
    guard let decoration = common(x, y) else { return .empty }
    let (a, b) = (x.magnitude, y.magnitude)
    return Self(
      OutwardRounding(Wide.hypot(Wide(a.lower), Wide(b.lower))).below,
      OutwardRounding(Wide.hypot(Wide(a.upper), Wide(b.upper))).above, decoration)
  }

  /// The n-th power; of zero only for n ≥ 0.
  public static func pow(_ x: Self, _ n: Int) -> Self {
    if x.isEmpty || n == 1 { return x }
    if n == 0 { return Self(1, 1, x.decoration) }
    if n < 0 { return Self(1) / pow(x, n == .min ? .max : -n).limited(to: x.decoration) }
    let isEven = n & 1 == 0
    let base = isEven ? x.magnitude : x
    return Self(
      max(isEven ? 0 : -.infinity, OutwardRounding(wholePower(base.lower, n)).below),
      OutwardRounding(wholePower(base.upper, n)).above, x.decoration)
  }

  private static func wholePower(_ x: Double, _ n: Int) -> Wide {
    x.isInfinite ? Wide(n & 1 == 0 ? .infinity : x) : Wide.pow(Wide(x), n)
  }

  /// xʸ of bases from zero, and of negative ones where the exponent is whole.
  public static func pow(_ x: Self, _ y: Self) -> Self {
    guard let decoration = common(x, y) else { return .empty }
    if y.isPoint, let n = Int32(exactly: y.lower) { return pow(x, Int(n)).limited(to: decoration) }
    // At a fixed base the power rises or falls with the exponent, and so the other way round: the least
    // and the greatest are at corners.
    let isWhole = y.lower.rounded(.up) <= y.upper
    var result = Self.empty
    if x.upper >= 0 {
      let base = Self(max(0, x.lower), x.upper)
      let isDefined = x.lower > 0 || (x.lower == 0 && y.lower >= 0)
      result = corners(base, y, isDefined ? decoration : .trivial)
      // 0⁰ is 1, and there the power has no limit.
      if base.lower == 0, y.contains(0) { result = result.limited(to: .defined) }
    }
    if x.lower < 0, isWhole {
      let size = corners(Self(max(0, -x.upper), -x.lower), y, .trivial)
      let both = size.hull(-size)
      result = result.isEmpty ? both : result.hull(both)
    }
    return result
  }

  /// All powers of bases ≥ 0.
  private static func corners(_ x: Self, _ y: Self, _ decoration: Decoration) -> Self {
    var (least, greatest) = (Double.infinity, 0.0)
    for base in [x.lower, x.upper] {
      for exponent in [y.lower, y.upper] {
        let power = OutwardRounding(Wide.pow(Wide(base), Wide(exponent)))
        least = min(least, power.below)
        greatest = max(greatest, power.above)
      }
    }
    return Self(max(0, least), greatest, decoration)
  }
}
