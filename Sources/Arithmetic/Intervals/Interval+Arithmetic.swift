extension Interval {
  /// All numbers with the other sign.
  public static prefix func - (x: Self) -> Self {
    x.isEmpty ? x : Self(-x.upper, -x.lower, x.decoration)
  }

  /// All sums.
  public static func + (x: Self, y: Self) -> Self {
    guard let decoration = common(x, y) else { return .empty }
    return Self(
      OutwardRounding.sum(x.lower, y.lower).below, OutwardRounding.sum(x.upper, y.upper).above,
      decoration)
  }

  /// All differences.
  public static func - (x: Self, y: Self) -> Self { x + -y }

  /// All products.
  public static func * (x: Self, y: Self) -> Self {
    guard let decoration = common(x, y) else { return .empty }
    return hull(
      OutwardRounding.product(x.lower, y.lower), OutwardRounding.product(x.lower, y.upper),
      OutwardRounding.product(x.upper, y.lower), OutwardRounding.product(x.upper, y.upper),
      decoration)
  }

  /// All quotients by numbers other than zero.
  public static func / (x: Self, y: Self) -> Self {
    guard let decoration = common(x, y) else { return .empty }
    guard y.contains(0) else {
      return hull(
        OutwardRounding.quotient(x.lower, y.lower), OutwardRounding.quotient(x.lower, y.upper),
        OutwardRounding.quotient(x.upper, y.lower), OutwardRounding.quotient(x.upper, y.upper),
        decoration)
    }
    if y.lower == 0 && y.upper == 0 { return .empty }
    if x.lower == 0 && x.upper == 0 { return Self(0, 0, .trivial) }
    let all = Self(-.infinity, .infinity, .trivial)
    if x.lower < 0 && x.upper > 0 || y.lower < 0 && y.upper > 0 { return all }
    // Numbers of one sign by numbers of one sign, down to zero.
    let divisor = y.upper > 0 ? y.upper : y.lower
    if x.lower >= 0 {
      let least = OutwardRounding.quotient(x.lower, divisor)
      return divisor > 0
        ? Self(least.below, .infinity, .trivial) : Self(-.infinity, least.above, .trivial)
    }
    let least = OutwardRounding.quotient(x.upper, divisor)
    return divisor > 0
      ? Self(-.infinity, least.above, .trivial) : Self(least.below, .infinity, .trivial)
  }

  /// Adds.
  public static func += (x: inout Self, y: Self) { x = x + y }
  /// Subtracts.
  public static func -= (x: inout Self, y: Self) { x = x - y }
  /// Multiplies.
  public static func *= (x: inout Self, y: Self) { x = x * y }
  /// Divides.
  public static func /= (x: inout Self, y: Self) { x = x / y }

  /// All magnitudes.
  public var magnitude: Self {
    if isEmpty || lower >= 0 { return self }
    return upper <= 0 ? -self : Self(0, max(-lower, upper), decoration)
  }

  /// What is known of both operands; nil if one of them has no number.
  static func common(_ x: Self, _ y: Self) -> Decoration? {
    x.isEmpty || y.isEmpty ? nil : min(x.decoration, y.decoration)
  }

  /// From the least to the greatest of four results.
  private static func hull(
    _ a: OutwardRounding, _ b: OutwardRounding, _ c: OutwardRounding, _ d: OutwardRounding,
    _ decoration: Decoration
  ) -> Self {
    Self(
      min(min(a.below, b.below), min(c.below, d.below)),
      max(max(a.above, b.above), max(c.above, d.above)), decoration)
  }
}
