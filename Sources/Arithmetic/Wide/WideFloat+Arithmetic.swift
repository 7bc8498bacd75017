extension WideFloat {
  /// The sum, and how many units it may be off.
  @inline(__always)
  public static func sum(_ a: Self, _ b: Self) -> (Self, error: Double) {
    if a.isZero { return (b, 0) }
    if b.isZero { return (a, 0) }
    let (x, y) = a.unit >= b.unit ? (a, b) : (b, a)
    let shift = x.unit &- y.unit
    // What is so small changes the result by less than a unit.
    if shift > 129 { return (x, 1) }
    let places = UInt128(truncatingIfNeeded: shift)
    let shifted = shift >= 128 ? 0 : y.significand &>> places
    let isCut = shift >= 128 || y.significand != shifted &<< places
    if x.isNegative != y.isNegative {
      return difference(x, y, shift: shift, shifted: shifted, isCut: isCut)
    }
    let (sum, isCarried) = x.significand.addingReportingOverflow(shifted)
    if !isCarried {
      return (Self(significand: sum, unit: x.unit, isNegative: x.isNegative), isCut ? 1 : 0)
    }
    let half = (sum &>> 1) | (1 << 127)
    let isExact = !isCut && sum.lowWord & 1 == 0
    return (
      Self(significand: half, unit: x.unit &+ 1, isNegative: x.isNegative), isExact ? 0 : 1
    )
  }

  @inline(__always)
  private static func difference(
    _ x: Self, _ y: Self, shift: Int, shifted: UInt128, isCut: Bool
  ) -> (Self, error: Double) {
    // One bit more, so that numbers of neighbouring exponents are subtracted exactly.
    if shift == 1 {
      let (rest, isBelow) = (x.significand &<< 1).subtractingReportingOverflow(y.significand)
      // The doubled significand has a bit above, which a borrow takes away.
      if isBelow {
        return (Self(normalizing: rest, unit: y.unit, isNegative: x.isNegative), 0)
      }
      return (
        Self(significand: (rest &>> 1) | (1 << 127), unit: x.unit, isNegative: x.isNegative),
        rest.lowWord & 1 == 0 ? 0 : 1
      )
    }
    if x.significand >= shifted {
      let rest = x.significand &- shifted
      if rest == 0 && !isCut { return (.zero(unit: x.unit, isNegative: false), 0) }
      return (
        Self(normalizing: rest, unit: x.unit, isNegative: x.isNegative), isCut ? 2 : 0
      )
    }
    // Only without a shift can the second be the greater.
    return (
      Self(normalizing: shifted &- x.significand, unit: x.unit, isNegative: y.isNegative), 0
    )
  }

  /// Exponents of so many bits are given up: the error is without bound.
  @inline(__always)
  private static func isOutOfRange(_ unit: Int) -> Bool {
    UInt(bitPattern: unit &+ (1 << 60)) > 1 << 61
  }

  /// The product, and how many units it may be off.
  @inline(__always)
  public static func product(_ a: Self, _ b: Self) -> (Self, error: Double) {
    let isNegative = a.isNegative != b.isNegative
    if a.isZero || b.isZero {
      let unit = Swift.max(-1 << 60, Swift.min(1 << 60, a.unit &+ b.top))
      return (.zero(unit: unit, isNegative: isNegative), 0)
    }
    var (high, low) = a.significand.fullProduct(b.significand)
    var unit = a.unit &+ b.unit &+ 128
    if high.highWord >> 63 == 0 {
      high = (high &<< 1) | (low &>> 127)
      low = low &<< 1
      unit &-= 1
    }
    let error: Double = isOutOfRange(unit) ? .infinity : low == 0 ? 0 : 1
    return (Self(significand: high, unit: unit, isNegative: isNegative), error)
  }

  /// The quotient by a number other than zero, and how many units it may be off.
  public static func quotient(_ a: Self, _ b: Self) -> (Self, error: Double) {
    let isNegative = a.isNegative != b.isNegative
    if a.isZero {
      let unit = Swift.max(-1 << 60, Swift.min(1 << 60, a.unit &- b.unit &- 128))
      return (.zero(unit: unit, isNegative: isNegative), 0)
    }
    let isGreater = a.significand >= b.significand
    let (quotient, remainder) = b.significand.quotient(
      isGreater ? a.significand &>> 1 : a.significand, isGreater ? a.significand &<< 127 : 0)
    let unit = a.unit &- b.unit &- (isGreater ? 127 : 128)
    let error: Double = isOutOfRange(unit) ? .infinity : remainder == 0 ? 0 : 1
    return (Self(significand: quotient, unit: unit, isNegative: isNegative), error)
  }

  /// The quotient by a whole number other than zero, and how many units it may be off.
  public static func quotient(_ a: Self, _ b: Int) -> (Self, error: Double) {
    if a.isZero { return (a, 0) }
    let divisor = UInt64(b.magnitude)
    let shift = divisor.leadingZeroBitCount
    // By the first bits and then the others, both parts of one division by a word.
    let normal = divisor << shift
    let (high, low) = (UInt64(a.significand >> 64), UInt64(truncatingIfNeeded: a.significand))
    let isGreater = high >= normal
    let first = isGreater ? high - normal : high
    let (middle, rest) = normal.dividingFullWidth((first, low))
    let (last, remainder) = normal.dividingFullWidth((rest, 0))
    var significand = UInt128(high: middle, low: last)
    var unit = a.unit + shift - 64
    var isExact = remainder == 0
    if isGreater {
      isExact = isExact && significand & 1 == 0
      significand = (significand >> 1) | (1 << 127)
      unit += 1
    }
    return (
      Self(normalizing: significand, unit: unit, isNegative: a.isNegative != (b < 0)),
      isExact ? 0 : 2
    )
  }

  /// The root of a number above zero, and how many units it may be off.
  public static func squareRoot(_ a: Self) -> (Self, error: Double) {
    // An even exponent, and a leading part between ½ and 2; of a square of a double this is the root.
    let power = a.top >> 1
    let scaled = a.scaled(by: -2 * power)
    let leading = Double(a.significand.highWord) * (scaled.top == 0 ? 0x1p-64 : 0x1p-63)
    var root = Self(leading.squareRoot())
    if product(root, root).0 == scaled { return (root.scaled(by: power), 0) }
    // Two of Heron's steps, each of which doubles the digits: 53, 105, all.
    for _ in 0..<2 {
      root = sum(root, quotient(scaled, root).0).0.scaled(by: -1)
    }
    return (root.scaled(by: power), 3)
  }
}

extension UInt128 {
  /// (high·2¹²⁸ + low) divided by the number itself, whose first bit is set; high is below it.
  ///
  /// Knuth's algorithm D with two digits of 64 bits.
  @inline(__always)
  fileprivate func quotient(
    _ high: UInt128, _ low: UInt128
  ) -> (quotient: UInt128, remainder: UInt128) {
    let (first, rest) = digit(high, low.highWord)
    let (second, remainder) = digit(rest, low.lowWord)
    return (UInt128(high: first, low: second), remainder)
  }

  /// One digit of the quotient of (high·2⁶⁴ + next) by the number itself.
  @inline(__always)
  private func digit(_ high: UInt128, _ next: UInt64) -> (UInt64, UInt128) {
    let (leading, trailing) = (highWord, lowWord)
    let (top, middle) = (high.highWord, high.lowWord)
    var digit: UInt64
    var rest: UInt64
    var isLong = false
    if top >= leading {
      digit = .max
      (rest, isLong) = middle.addingReportingOverflow(leading)
    } else {
      (digit, rest) = leading.dividingFullWidth((top, middle))
    }
    // The estimate is at most two too great; a rest of more than a word says that it is not.
    while !isLong, UInt128.product(digit, trailing) > UInt128(high: rest, low: next) {
      digit &-= 1
      (rest, isLong) = rest.addingReportingOverflow(leading)
    }
    let product = UInt128(truncatingIfNeeded: digit) &* self
    return (digit, UInt128(high: middle, low: next) &- product)
  }
}
