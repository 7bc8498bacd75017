/// The digits of a finite number's shortest decimal.
struct DecimalDigits {
  var isNegative = false
  /// All digits as one integer, with no zero at its end.
  private(set) var significand: UInt64 = 0
  /// The number of digits.
  private(set) var count = 1
  /// The power of ten of the first digit.
  private(set) var exponent = 0

  /// The digits of a number, or nil if it is not finite.
  init?(_ number: Double) {
    guard number.isFinite else { return nil }
    isNegative = number.sign == .minus
    var decimals = 0
    var hasPoint = false
    var power = 0
    let text = number.magnitude.description
    for (place, byte) in zip(text.utf8.indices, text.utf8) {
      if byte == UInt8(ascii: "e") {
        power = Int(text[text.utf8.index(after: place)...]) ?? 0
        break
      }
      if byte == UInt8(ascii: ".") {
        hasPoint = true
      } else {
        significand = significand * 10 + UInt64(byte - UInt8(ascii: "0"))
        if hasPoint { decimals += 1 }
      }
    }
    setCount()
    exponent = significand == 0 ? 0 : power - decimals + count - 1
    dropZeros()
  }

  /// Digits of a number that tell its value to 15 digits at least, or nil if it is not finite.
  ///
  /// The shortest decimal of a subnormal number may have a single digit.
  init?(significant number: Double) {
    guard number.isSubnormal else {
      self.init(number)
      return
    }
    self.init(number * 1e20)
    exponent -= 20
  }

  /// The value as the Double next to it.
  var value: Double {
    let magnitude =
      decimalValue(significand, digits: count, power: exponent - count + 1)
      ?? Double("\(significand)e\(exponent - count + 1)") ?? .infinity
    return isNegative ? -magnitude : magnitude
  }

  /// The decimal with at most this many digits that is nearest, of two the one farther from zero.
  func rounded(to digits: Int) -> Self {
    digits < count ? neighbours(count: Swift.max(digits, 1)).near : self
  }

  /// The two decimals of fewer digits around this one: the nearer and the other.
  ///
  /// Of two that are equally near the nearer is the one farther from zero, or the one whose last
  /// digit is even.
  func neighbours(
    count digits: Int, isTieToEven: Bool = false
  ) -> (near: Self, far: Self) {
    let unit = powerOfTen(count - digits)
    let (quotient, remainder) = significand.quotientAndRemainder(dividingBy: unit)
    let (below, above) = (with(quotient, unit), with(quotient + 1, unit))
    let isAbove =
      isTieToEven && remainder == unit - remainder
      ? !quotient.isMultiple(of: 2) : remainder >= unit - remainder
    return isAbove ? (above, below) : (below, above)
  }

  private func with(_ quotient: UInt64, _ unit: UInt64) -> Self {
    var result = self
    result.significand = quotient * unit
    result.setCount()
    result.exponent = exponent + result.count - count
    result.dropZeros()
    return result
  }

  private mutating func setCount() {
    count = 1
    while count < 20, significand >= powerOfTen(count) { count += 1 }
  }

  private mutating func dropZeros() {
    while significand != 0, significand.isMultiple(of: 10) {
      significand /= 10
      count -= 1
    }
    if significand == 0 { count = 1 }
  }
}

/// A power of ten up to 10¹⁹.
private func powerOfTen(_ exponent: Int) -> UInt64 {
  exponent < powers.count ? powers[exponent] : .max
}

private let powers: [UInt64] = (0..<20).map { exponent in
  (0..<exponent).reduce(1) { power, _ in power * 10 }
}
