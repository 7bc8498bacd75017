/// The one place where results are rounded outward.
///
/// Sums, products, quotients and roots are rounded to nearest, and what that left out is computed as well:
/// an end moves to the next double only where the exact result is beyond it, so exact results stay exact.
struct OutwardRounding {
  /// A double not above the exact result.
  let below: Double
  /// A double not below the exact result.
  let above: Double

  private init(below: Double, above: Double) {
    self.below = below
    self.above = above
  }

  /// An exact result.
  private init(exactly value: Double) {
    below = value
    above = value
  }

  /// A finite result and the sign of exact − result; the neighbours where that is not known.
  @inline(__always)
  private init(_ value: Double, rest: Double) {
    below = rest >= 0 ? value : value.nextDown
    above = rest <= 0 ? value : value.nextUp
  }

  /// A result that has overflowed, or a machine's function of an error below so many units.
  init(_ value: Double, units: Int) {
    var (below, above) = (value, value)
    for _ in 0..<units { (below, above) = (below.nextDown, above.nextUp) }
    (self.below, self.above) = (below, above)
  }

  /// The sum of two ends; an infinite one is no bound, and stays so.
  static func sum(_ a: Double, _ b: Double) -> Self {
    let sum = a + b
    if !sum.isFinite { return overflow(sum, isExact: !a.isFinite || !b.isFinite) }
    // Knuth's: what rounding left out, exactly.
    let (first, second) = (sum - b, sum - (sum - b))
    let rest = (a - first) + (b - second)
    return rest.isFinite ? Self(sum, rest: rest) : Self(sum, units: 1)
  }

  /// The product of two ends; zero times no bound is zero.
  static func product(_ a: Double, _ b: Double) -> Self {
    if a == 0 || b == 0 { return Self(exactly: 0) }
    let product = a * b
    if !product.isFinite { return overflow(product, isExact: !a.isFinite || !b.isFinite) }
    // Below this what is left out may be no double.
    if product.magnitude < 0x1p-960 { return Self(product, units: 1) }
    return Self(product, rest: (-product).addingProduct(a, b))
  }

  /// The quotient of two ends, the second of which is not zero; anything by no bound is zero.
  static func quotient(_ a: Double, _ b: Double) -> Self {
    if a == 0 || b.isInfinite { return Self(exactly: 0) }
    let quotient = a / b
    if !quotient.isFinite { return overflow(quotient, isExact: !a.isFinite) }
    if quotient.magnitude < 0x1p-960 || a.magnitude < 0x1p-900 { return Self(quotient, units: 1) }
    let rest = a.addingProduct(-quotient, b)
    return rest.isFinite ? Self(quotient, rest: b < 0 ? -rest : rest) : Self(quotient, units: 1)
  }

  /// The root of an end ≥ 0.
  static func squareRoot(_ a: Double) -> Self {
    let root = a.squareRoot()
    if a == 0 || !a.isFinite { return Self(exactly: root) }
    return a < 0x1p-900 ? Self(root, units: 1) : Self(root, rest: a.addingProduct(-root, root))
  }

  private static func overflow(_ value: Double, isExact: Bool) -> Self {
    isExact ? Self(exactly: value) : Self(value, units: 1)
  }

  /// The doubles around an enclosure of a function's value.
  init(_ value: Wide) {
    let bounded = value.bounded
    let number = bounded.number
    switch bounded.kind {
    case .finite:
      let nearest = Format.double.nearest(to: number)
      let isDouble = number.isZero || (nearest.isFinite && WideFloat(nearest) == number)
      if bounded.error == 0, isDouble {
        self.init(exactly: nearest)
        return
      }
      // Each of these sums is cut by less than two units.
      let width = WideFloat(bounded.error + 3).scaled(by: number.unit)
      self.init(
        below: Format.double.nearest(to: WideFloat.sum(number, -width).0).nextDown,
        above: Format.double.nearest(to: WideFloat.sum(number, width).0).nextUp)
    case .infinite:
      self.init(exactly: number.isNegative ? -.infinity : .infinity)
    case .undefined, .unknown:
      self.init(below: -.infinity, above: .infinity)
    }
  }
}
