/// Fixed-point arithmetic: a word of 128 bits stands for a number below 1 or below 2.
extension UInt128 {
  @inline(__always)
  init(high: UInt64, low: UInt64) {
    self = (UInt128(truncatingIfNeeded: high) &<< 64) | UInt128(truncatingIfNeeded: low)
  }

  @inline(__always)
  var highWord: UInt64 { UInt64(truncatingIfNeeded: self &>> 64) }
  @inline(__always)
  var lowWord: UInt64 { UInt64(truncatingIfNeeded: self) }

  /// The leading 128 bits of a number of 129 to 192 bits.
  init(cutting value: Natural, by places: Int) {
    let words = (value >> places).words
    self.init(high: UInt64(words.dropFirst().first ?? 0), low: UInt64(words.first ?? 0))
  }

  /// The product of two words, which has no more than 128 bits.
  @inline(__always)
  static func product(_ a: UInt64, _ b: UInt64) -> UInt128 {
    UInt128(truncatingIfNeeded: a) &* UInt128(truncatingIfNeeded: b)
  }

  /// All 256 bits of a product.
  @inline(__always)
  func fullProduct(_ other: UInt128) -> (high: UInt128, low: UInt128) {
    let (a, b, c, d) = (highWord, lowWord, other.highWord, other.lowWord)
    let (first, second) = (Self.product(a, d), Self.product(b, c))
    let last = Self.product(b, d)
    // Three words are below 2⁶⁶, and the whole is below 2²⁵⁶: nothing is carried out.
    let middle =
      (last &>> 64) &+ UInt128(truncatingIfNeeded: first.lowWord)
      &+ UInt128(truncatingIfNeeded: second.lowWord)
    let high = Self.product(a, c) &+ (first &>> 64) &+ (second &>> 64) &+ (middle &>> 64)
    return (high, Self(high: middle.lowWord, low: last.lowWord))
  }

  /// The leading 128 bits of a product, cut: a·b for fractions of 2¹²⁸, less than a unit too small.
  @inline(__always)
  func times(_ other: UInt128) -> UInt128 { fullProduct(other).high }

  /// c₀ + s(c₁ + s(c₂ + …)) or, with alternating signs, c₀ − s(c₁ − s(c₂ − …)), of `count` coefficients.
  ///
  /// The argument s is a fraction of 2¹²⁸ of at most ¾; each coefficient is less than a unit too small,
  /// and no partial sum is negative or leaves the word. Each product is cut by less than a unit, so the
  /// partial sums are wrong by less than e ≤ 2 + s·e units, e ≤ 2/(1 − s).
  @inline(__always)
  static func polynomial(
    _ coefficients: [UInt128], count: Int, at s: UInt128, isAlternating: Bool
  ) -> UInt128 {
    coefficients.withUnsafeBufferPointer { c in
      var sum = c[count - 1]
      for k in stride(from: count - 2, through: 0, by: -1) {
        let product = s.times(sum)
        sum = isAlternating ? c[k] &- product : c[k] &+ product
      }
      return sum
    }
  }

  /// The coefficients 1/(d₀·d₁⋯dⱼ·mⱼ) of a series in units of 2^−127, each less than a unit too small.
  ///
  /// - Parameters:
  ///   - count: How many there are.
  ///   - divisor: What a coefficient has in its denominator that the one before has not.
  ///   - multiple: What only it has.
  static func coefficients(
    _ count: Int, _ divisor: (Int) -> Int, over multiple: (Int) -> Int = { _ in 1 }
  ) -> [UInt128] {
    // Whole parts of whole parts are the whole parts of the quotient by both divisors.
    var rest: UInt128 = 1 << 127
    return (0..<count).map { j in
      rest /= UInt128(divisor(j))
      return rest / UInt128(multiple(j))
    }
  }
}

extension Int128 {
  /// The leading 128 bits of a product, rounded down.
  @inline(__always)
  func times(_ other: Int128) -> Int128 {
    let (a, b) = (UInt128(truncatingIfNeeded: self), UInt128(truncatingIfNeeded: other))
    // A negative number stands 2¹²⁸ too great, which adds the other to the leading half.
    let high = a.times(b) &- (self < 0 ? b : 0) &- (other < 0 ? a : 0)
    return Int128(truncatingIfNeeded: high)
  }
}
