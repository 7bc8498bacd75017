extension Bounded {
  /// e^x − 1 for |x| < 1, by its series at x/2ᵏ and k doublings: e^2x − 1 = 2E + E².
  private static func reducedExpMinusOne(_ x: Self) -> Self {
    if x.isZero { return x }
    if x.containsZero { return .within(x.greatestMagnitude.scaled(by: 1)) }
    let halvings = halvings(x, 0.8)
    let r = x.scaled(by: Number.Exponent(-halvings))
    var result = sum(r) { term, n in (term * r).divided(by: n + 1) }
    for _ in 0..<halvings { result = result.scaled(by: 1) + result * result }
    return result
  }

  public static func exp(_ x: Self) -> Self {
    switch x.kind {
    case .undefined, .unknown: return x
    case .infinite: return x.number.isNegative ? .zero : x
    case .finite: break
    }
    if x.isZero { return .one }
    guard let (rest, rounding, count) = Number.reduced(x.number, by: .ln2) else {
      return beyondReduction(x)
    }
    let error = rounding + scaled(x.error, by: x.number.unit - rest.unit)
    let argument = Self(rest, error: error)
    // An argument as uncertain as this leaves no digit of the result.
    guard argument.isFinite, argument.greatestMagnitude.top <= 1 else { return beyondReduction(x) }
    return (.one + reducedExpMinusOne(argument)).scaled(by: count)
  }

  /// An argument so great, or so uncertain, that nothing but the exponential's size is known.
  private static func beyondReduction(_ x: Self) -> Self {
    // For x ≤ −2ⁿ the exponential is less than 2^(−2ⁿ): nothing beside any other number.
    guard x.number.isNegative, x.error < x.number.fraction * ulps / 4, x.number.top > 3 else {
      return .unknown
    }
    let size = Swift.min(Int(clamping: x.number.top) - 2, Number.bits == 128 ? 40 : 1 << 14)
    return Self(.zero(unit: -(Number.Exponent(1) << size), isNegative: false), error: 1)
  }

  public static func expMinusOne(_ x: Self) -> Self {
    if x.isZero { return x }
    if x.kind == .finite, x.greatestMagnitude.top <= -1 { return reducedExpMinusOne(x) }
    return exp(x) - .one
  }

  /// artanh z for a small z: z + z³/3 + z⁵/5 + …
  private static func smallArtanh(_ z: Self) -> Self {
    let square = z * z
    var power = z
    return sum(z) { _, k in
      power = power * square
      return power.divided(by: 2 * k + 1)
    }
  }

  public static func log(_ x: Self) -> Self {
    switch x.kind {
    case .undefined, .unknown: return x
    case .infinite: return x.number.isNegative ? .undefined : x
    case .finite: break
    }
    if x.isZero { return .infinity(isNegative: true) }
    if x.containsZero { return .unknown }
    if x.number.isNegative { return .undefined }
    // x = m·2ⁿ with m between 0.7 and 1.5.
    let isAbove = x.number.fraction < 0.72
    let power = x.number.top - (isAbove ? 1 : 0)
    let scaled = x.scaled(by: -power)
    let logarithm = log(onePlus: scaled - .one)
    if power == 0 { return logarithm }
    return logarithm + Self.integer(power) * ln2
  }

  public static func log(onePlus x: Self) -> Self {
    switch x.kind {
    case .undefined, .unknown: return x
    case .infinite: return x.number.isNegative ? .undefined : x
    case .finite: break
    }
    if x.isZero { return x }
    if x.greatestMagnitude.top > 0 || x.number.estimate < -0.7 { return log(.one + x) }
    // One step from the machine's logarithm y: ln(1 + x) = y + ln(1 + z), 1 + z = (1 + x)·e^(−y).
    let estimate = Self(Double.log(onePlus: x.number.estimate))
    if estimate.isZero || x.containsZero { return fromRatio(x) }
    let decay = expMinusOne(-estimate)
    return estimate + fromRatio(x + decay + x * decay)
  }

  /// ln(1 + z) for a small z as 2·artanh(z/(2 + z)).
  private static func fromRatio(_ z: Self) -> Self {
    guard z.isFinite, z.greatestMagnitude.top <= -1 else { return .unknown }
    if z.isZero { return z }
    // |ln(1 + z)| ≤ 2|z| for |z| ≤ ½.
    if z.containsZero { return .within(z.greatestMagnitude.scaled(by: 1)) }
    return smallArtanh(z / (z + Self(2))).scaled(by: 1)
  }

  /// A whole number of any length, exactly if it has no more bits than numbers hold.
  public static func integer(_ value: Number.Exponent) -> Self {
    if let small = Int32(exactly: value) { return Self(Double(small)) }
    // By digits to the base 2³⁰, from the first.
    var digits: [Double] = []
    var rest = value.magnitude
    let base = Number.Exponent.Magnitude(1 << 30)
    while rest != 0 {
      digits.append(Double(Int(rest % base)))
      rest /= base
    }
    let magnitude = digits.reversed().reduce(Self.zero) { $0.scaled(by: 30) + Self($1) }
    return value < 0 ? -magnitude : magnitude
  }

  public static func log2(_ x: Self) -> Self { quotient(log(x), ln2, of: x, base: 2) }

  public static func log10(_ x: Self) -> Self { quotient(log(x), log(Self(10)), of: x, base: 10) }

  /// A logarithm to another base, whole where the number is a power of the base.
  private static func quotient(_ logarithm: Self, _ divisor: Self, of x: Self, base: Int) -> Self {
    let result = logarithm / divisor
    guard x.isFinite, x.error == 0, result.isFinite else { return result }
    let nearest = result.number.estimate.rounded()
    guard nearest.magnitude < 400, (result.number.estimate - nearest).magnitude < 1e-9 else {
      return result
    }
    let power = pow(Self(Double(base)), Int(nearest))
    return order(power, x).relation == .equal ? Self(nearest) : result
  }
}

// MARK: Hyperbolic functions

extension Bounded {
  public static func sinh(_ x: Self) -> Self {
    if x.isZero || x.kind != .finite { return x }
    let isBelow = x.number.isNegative && !x.containsZero
    let e = expMinusOne(isBelow ? -x : x)
    let result = (e + e / (e + .one)).scaled(by: -1)
    return isBelow ? -result : result
  }

  public static func cosh(_ x: Self) -> Self {
    if x.kind == .infinite { return x.magnitude }
    let e = exp(x)
    return (e + .one / e).scaled(by: -1)
  }

  public static func tanh(_ x: Self) -> Self {
    if x.isZero { return x }
    if x.kind == .infinite { return x.number.isNegative ? -.one : .one }
    if x.containsZero || x.number.top < 1 {
      let e = expMinusOne(x.scaled(by: 1))
      return e / (e + Self(2))
    }
    let e = exp(-x.magnitude.scaled(by: 1))
    let result = (.one - e) / (.one + e)
    return x.number.isNegative ? -result : result
  }

  public static func sech(_ x: Self) -> Self {
    if x.kind == .infinite { return .zero }
    if x.containsZero { return .one / cosh(x) }
    let e = exp(-x.magnitude)
    return e.scaled(by: 1) / (.one + e * e)
  }

  public static func asinh(_ x: Self) -> Self {
    if x.isZero || x.kind != .finite { return x }
    let a = x.containsZero ? x : x.magnitude
    let square = a * a
    let result = log(onePlus: a + square / (.one + sqrt(.one + square)))
    return x.number.isNegative && !x.containsZero ? -result : result
  }

  public static func acosh(_ x: Self) -> Self {
    if x.kind == .infinite { return x.number.isNegative ? .undefined : x }
    let above = x - .one
    if above.isZero { return .zero }
    guard let sign = above.sign else { return above.kind == .undefined ? above : .unknown }
    if sign < 0 { return .undefined }
    return log(onePlus: above + sqrt(above * (above + Self(2))))
  }

  public static func atanh(_ x: Self) -> Self {
    if x.isZero { return x }
    if x.kind == .infinite { return .undefined }
    let (below, above) = (.one + x, .one - x)
    if above.isZero { return .infinity(isNegative: false) }
    if below.isZero { return .infinity(isNegative: true) }
    guard let a = below.sign, let b = above.sign else {
      return x.kind == .undefined ? x : .unknown
    }
    if a < 0 || b < 0 { return .undefined }
    return log(onePlus: x.scaled(by: 1) / above).scaled(by: -1)
  }

  public static func sigmoid(_ x: Self) -> Self {
    if x.kind == .infinite { return x.number.isNegative ? .zero : .one }
    return .one / (.one + exp(-x))
  }

  public static func softplus(_ x: Self) -> Self {
    if x.kind == .infinite { return x.number.isNegative ? .zero : x }
    guard x.kind == .finite else { return x }
    if x.number.isNegative || x.containsZero { return log(onePlus: exp(x)) }
    return x + log(onePlus: exp(-x))
  }
}
