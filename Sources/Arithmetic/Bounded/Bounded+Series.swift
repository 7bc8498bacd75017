extension Bounded {
  /// first·(1 + r₁ + r₁r₂ + …), in which each term is the last one times a ratio.
  ///
  /// - Parameters:
  ///   - first: The first term.
  ///   - next: The term of an index ≥ 1, from the one before; its magnitude is at most half of that.
  /// - Returns: The sum, what is left out included in its bound.
  public static func sum(_ first: Self, _ next: (Self, Int) -> Self) -> Self {
    var (term, sum) = (first, first)
    var index = 1
    let places = Number.Exponent(Number.bits)
    while term.isFinite, !term.isZero {
      term = next(term, index)
      // Terms that do not reach the last place are as many as they like: together they are less than
      // twice the first of them.
      if term.number.top < sum.number.top - places || index > 20_000 {
        return sum.widened(byTwice: term)
      }
      sum = sum + term
      index += 1
    }
    return term.isFinite ? sum : term
  }

  /// The same with an error that is greater by twice the magnitude of another number.
  func widened(byTwice other: Self) -> Self {
    let greatest = other.greatestMagnitude
    return widened(by: Number.Bound(2 * greatest.fraction), unit: greatest.top)
  }

  /// A whole number of any length, exactly if it has no more bits than numbers hold.
  public static func integer(_ value: Number.Exponent) -> Self {
    let (number, error) = Number.integer(value)
    return Self(number, error: Number.Bound(error))
  }

  /// The same with an error that is greater by part·2^power of the greatest magnitude.
  func widened(byPart part: Number.Bound, power: Number.Exponent) -> Self {
    guard isFinite else { return self }
    // In units of the last place, the magnitude is at most fraction·2^bits and the error.
    let added =
      Self.scaled(part.times(number.fraction), by: power + Number.Exponent(Number.bits))
      + Self.scaled(part * error, by: power)
    return Self(number, error: (error + added).times(Self.slack))
  }

  /// How often an argument is halved before a series in it: the root of the bits balances the two.
  public static func halvings(_ x: Self, _ weight: Double) -> Int {
    let wanted = Int(Double(Number.bits).squareRoot() * weight)
    let top = x.number.isZero ? -Number.bits : x.number.top.clamped
    return Swift.max(0, wanted + Swift.max(-wanted, Swift.min(2, top)))
  }
}
