extension BigFloat {
  /// The sum, and how many units it may be off.
  public static func sum(_ a: Self, _ b: Self) -> (Self, error: Double) {
    if a.isZero { return (b, 0) }
    if b.isZero { return (a, 0) }
    // What is so small changes the result by less than a unit.
    if a.top - b.top > LongInteger(bits + 2) { return (a, 1) }
    if b.top - a.top > LongInteger(bits + 2) { return (b, 1) }
    let (x, y) = a.exponent >= b.exponent ? (a, b) : (b, a)
    let significand = x.significand << (x.exponent - y.exponent).clamped
    if x.isNegative == y.isNegative {
      return cut(significand + y.significand, exponent: y.exponent, isNegative: x.isNegative)
    }
    if significand == y.significand {
      return (.zero(unit: Swift.min(a.unit, b.unit), isNegative: false), 0)
    }
    return significand > y.significand
      ? cut(significand - y.significand, exponent: y.exponent, isNegative: x.isNegative)
      : cut(y.significand - significand, exponent: y.exponent, isNegative: y.isNegative)
  }

  /// The product, and how many units it may be off.
  public static func product(_ a: Self, _ b: Self) -> (Self, error: Double) {
    let isNegative = a.isNegative != b.isNegative
    if a.isZero || b.isZero { return (.zero(unit: a.unit + b.top, isNegative: isNegative), 0) }
    return cut(
      a.significand * b.significand, exponent: a.exponent + b.exponent, isNegative: isNegative)
  }

  /// The quotient by a number other than zero, and how many units it may be off.
  public static func quotient(_ a: Self, _ b: Self) -> (Self, error: Double) {
    let isNegative = a.isNegative != b.isNegative
    if a.isZero {
      return (.zero(unit: a.unit - b.unit - LongInteger(bits), isNegative: isNegative), 0)
    }
    let shift = Swift.max(0, bits + 1 + b.significand.bitWidth - a.significand.bitWidth)
    let (quotient, remainder) = (a.significand << shift).quotientAndRemainder(
      dividingBy: b.significand)
    let (result, error) = cut(
      quotient, exponent: a.exponent - b.exponent - LongInteger(shift), isNegative: isNegative)
    return (result, remainder.isZero ? error : 2)
  }

  /// The quotient by a whole number other than zero, and how many units it may be off.
  public static func quotient(_ a: Self, _ b: Int) -> (Self, error: Double) {
    quotient(
      a, Self(significand: Natural(b.magnitude), exponent: 0, isNegative: b < 0))
  }

  /// The root of a number above zero, and how many units it may be off.
  public static func squareRoot(_ a: Self) -> (Self, error: Double) {
    var shift = Swift.max(0, 2 * bits + 2 - a.significand.bitWidth)
    if (a.exponent - LongInteger(shift)).lowWord & 1 != 0 { shift += 1 }
    let square = a.significand << shift
    let root = wholeRoot(square)
    let (result, error) = cut(
      root, exponent: (a.exponent - LongInteger(shift)).half, isNegative: false)
    return (result, root * root == square ? error : 2)
  }

  /// The whole part of the square root of two words, by Heron's steps from above.
  private static func wholeRoot(_ value: UInt128) -> UInt128 {
    if value == 0 { return 0 }
    var root: UInt128 = 1 << ((129 - value.leadingZeroBitCount) / 2)
    while true {
      let next = (root + value / root) >> 1
      if next >= root { return root }
      root = next
    }
  }

  /// The whole part of the square root of a number of more than 128 bits.
  private static func wholeRoot(_ value: Natural) -> Natural {
    // Zimmermann's: the root of the leading half, and what remains divided by its double.
    let quarter = (value.bitWidth / 4) & ~1
    if value.bitWidth <= 128 { return Natural(wholeRoot(value.lowTwoWords)) }
    let leading = wholeRoot(value >> (2 * quarter))
    let rest = value - ((leading * leading) << (2 * quarter))
    var root = (leading << quarter) + (rest >> (quarter + 1)) / leading
    // It is too great by at most one or two.
    while root * root > value { root -= 1 }
    return root
  }
}

extension BigFloat {
  /// ln 2.
  public static var ln2: Self { constant(Constants.ln2(bits: bits)) }
  /// The circle's constant π.
  public static var pi: Self { constant(Constants.pi(bits: bits)) }

  private static func constant(_ value: Natural) -> Self {
    cut(value, exponent: LongInteger(-bits), isNegative: false).0
  }

  /// The longest arguments that are reduced, in bits before the point.
  private static var greatestArgument: Int { 1 << 14 }

  /// What remains of a number less the nearest multiple of a constant, its error and the multiple.
  public static func reduced(
    _ a: Self, by constant: ReducingConstant
  ) -> (rest: Self, error: Double, count: LongInteger)? {
    if a.isZero || a.top < -1 { return (a, 0, 0) }
    guard a.top <= LongInteger(greatestArgument) else { return nil }
    let whole = Swift.max(0, a.top.clamped)
    // As many places as the argument has, and those that a close miss of a multiple takes.
    let places = Swift.max((-a.exponent).clamped, bits) + bits + 64
    let divisor = Constants.value(constant, bits: places + whole)
    let scaled = a.significand << (places + whole + a.exponent.clamped)
    let count = (scaled + (divisor >> 1)) / divisor
    let multiple = count * divisor
    let isBelow = scaled < multiple
    let (result, error) = cut(
      isBelow ? multiple - scaled : scaled - multiple, exponent: LongInteger(-places - whole),
      isNegative: isBelow != a.isNegative)
    // The constant is cut, so count·2^(−places − whole) at most is missing: 2^(1 − places).
    let missing = Bounded<Self>.scaled(2, by: LongInteger(-places) - result.unit)
    return (
      result, error + missing.double, LongInteger(count, isNegative: a.isNegative)
    )
  }
}
