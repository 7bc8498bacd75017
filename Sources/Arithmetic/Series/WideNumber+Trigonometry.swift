extension WideNumber {
  /// The sine of an exact argument.
  public static func sine(of x: Self) -> Bounded<Self> { sineAndCosine(of: x).sine }
  /// The cosine of an exact argument.
  public static func cosine(of x: Self) -> Bounded<Self> { sineAndCosine(of: x).cosine }

  /// Sine and cosine of an exact argument.
  public static func sineAndCosine(of x: Self) -> (sine: Bounded<Self>, cosine: Bounded<Self>) {
    guard let (rest, rounding, count) = reduced(x, by: .halfPi) else {
      return (.within(Self(1)), .within(Self(1)))
    }
    let (sine, cosine) = sineAndCosineByDoublings(Bounded(rest, error: Bound(rounding)))
    switch count.lowWord & 3 {
    case 0: return (sine, cosine)
    case 1: return (cosine, -sine)
    case 2: return (-sine, -cosine)
    default: return (-cosine, sine)
    }
  }

  /// C = cos r − 1 from its series at r/2ᵏ and k doublings, C ← 2C(C + 2), and the sine as √(−C(C + 2)):
  /// both to full relative accuracy for |r| < 1.
  private static func sineAndCosineByDoublings(
    _ r: Bounded<Self>
  ) -> (sine: Bounded<Self>, cosine: Bounded<Self>) {
    if r.isZero { return (r, .one) }
    guard r.isFinite, r.greatestMagnitude.top <= 0 else {
      return (.within(Self(1)), .within(Self(1)))
    }
    if r.containsZero {
      // |sin r| ≤ |r| and 0 ≤ 1 − cos r ≤ r²/2 ≤ |r|.
      let bound = r.greatestMagnitude
      return (.within(bound), Bounded.one.widened(by: Bound(bound.fraction), unit: bound.top))
    }
    let halvings = Bounded.halvings(r, 0.4)
    let s = r.scaled(by: Exponent(-halvings))
    let square = s * s
    var less = Bounded.sum(-square.scaled(by: -1)) { term, k in
      -(term * square).divided(by: (2 * k + 1) * (2 * k + 2))
    }
    for _ in 0..<halvings { less = (less * (less + Bounded(2))).scaled(by: 1) }
    let sine = Bounded.sqrt(-less * (less + Bounded(2)))
    return (r.number.isNegative ? -sine : sine, .one + less)
  }

  /// The inverse tangent of an exact argument.
  public static func arctangent(of x: Self) -> Bounded<Self> {
    if x.isZero { return Bounded(x, error: 0) }
    if x.top > 1 {
      let quarter = Bounded<Self>.pi.scaled(by: -1)
      return (x.isNegative ? -quarter : quarter) - .atan(.one / Bounded(x, error: 0))
    }
    // One step from the machine's arctangent y: atan x = y + atan((x − tan y)/(1 + x·tan y)).
    let estimate = Self(Double.atan(x.estimate))
    let x = Bounded(x, error: 0)
    if estimate.isZero { return arctangentBySeries(x) }
    let (sine, cosine) = sineAndCosine(of: estimate)
    let rest = (x * cosine - sine) / (cosine + x * sine)
    return Bounded(estimate, error: 0) + arctangentBySeries(rest)
  }

  /// The series z − z³/3 + z⁵/5 − …, of a small z.
  private static func arctangentBySeries(_ z: Bounded<Self>) -> Bounded<Self> {
    if z.isZero { return z }
    guard z.isFinite, z.greatestMagnitude.top <= -1 else { return .unknown }
    if z.containsZero { return .within(z.greatestMagnitude) }
    let square = -(z * z)
    var power = z
    return Bounded.sum(z) { _, k in
      power = power * square
      return power.divided(by: 2 * k + 1)
    }
  }
}
