extension Natural {
  /// The sum.
  public static func + (a: Self, b: Self) -> Self {
    let (long, short) = a.words.count >= b.words.count ? (a.words, b.words) : (b.words, a.words)
    var sum = long
    var carry = false
    for index in short.indices {
      let (first, isOver) = long[index].addingReportingOverflow(short[index])
      let (second, isOverToo) = first.addingReportingOverflow(carry ? 1 : 0)
      sum[index] = second
      carry = isOver || isOverToo
    }
    var index = short.count
    while carry, index < sum.count {
      (sum[index], carry) = sum[index].addingReportingOverflow(1)
      index += 1
    }
    if carry { sum.append(1) }
    return Self(words: sum)
  }

  /// The difference of a number and one that is not above it.
  public static func - (a: Self, b: Self) -> Self {
    var difference = a.words
    var borrow = false
    for index in b.words.indices {
      let (first, isUnder) = difference[index].subtractingReportingOverflow(b.words[index])
      let (second, isUnderToo) = first.subtractingReportingOverflow(borrow ? 1 : 0)
      difference[index] = second
      borrow = isUnder || isUnderToo
    }
    var index = b.words.count
    while borrow, index < difference.count {
      (difference[index], borrow) = difference[index].subtractingReportingOverflow(1)
      index += 1
    }
    precondition(!borrow, "a difference of natural numbers is not below zero")
    return Self(words: difference)
  }

  /// The product.
  public static func * (a: Self, b: Self) -> Self {
    if a.isZero || b.isZero { return Self() }
    let (n, m) = (a.words.count, b.words.count)
    let words = [UInt](unsafeUninitializedCapacity: n + m) { product, length in
      product[0..<(n + m)].initialize(repeating: 0)
      a.words.withUnsafeBufferPointer { a in
        b.words.withUnsafeBufferPointer { b in
          for i in 0..<n {
            let factor = UInt128(a[i])
            var carry: UInt128 = 0
            for j in 0..<m {
              // At most (2⁶⁴ − 1)² + 2(2⁶⁴ − 1), which is 2¹²⁸ − 1.
              carry += factor * UInt128(b[j]) + UInt128(product[i + j])
              product[i + j] = UInt(truncatingIfNeeded: carry)
              carry >>= 64
            }
            product[i + m] = UInt(truncatingIfNeeded: carry)
          }
        }
      }
      length = n + m
    }
    return Self(words: words)
  }

  /// The whole part of the quotient.
  public static func / (a: Self, b: Self) -> Self { a.quotientAndRemainder(dividingBy: b).quotient }

  /// The sum in place.
  public static func += (a: inout Self, b: Self) { a = a + b }
  /// The difference in place.
  public static func -= (a: inout Self, b: Self) { a = a - b }
  /// The quotient in place.
  public static func /= (a: inout Self, b: Self) { a = a / b }

  /// The whole part of the quotient by a number > 0, and what remains.
  public func quotientAndRemainder(dividingBy divisor: Self) -> (quotient: Self, remainder: Self) {
    precondition(!divisor.isZero, "a natural number is divided by zero")
    if self < divisor { return (Self(), self) }
    if divisor.words.count == 1 { return quotientAndRemainder(dividingBy: divisor.words[0]) }
    return longDivision(by: divisor)
  }

  private func quotientAndRemainder(dividingBy divisor: UInt) -> (Self, Self) {
    var quotient = words
    var remainder: UInt = 0
    for index in quotient.indices.reversed() {
      (quotient[index], remainder) = divisor.dividingFullWidth((remainder, quotient[index]))
    }
    return (Self(words: quotient), Self(remainder))
  }

  /// Knuth's algorithm D.
  private func longDivision(by divisor: Self) -> (Self, Self) {
    let shift = divisor.words[divisor.words.count - 1].leadingZeroBitCount
    let normal = (divisor << shift).words
    var rest = (self << shift).words
    if rest.count == words.count { rest.append(0) }
    let n = normal.count
    let leading = normal[n - 1]
    var quotient = [UInt](repeating: 0, count: rest.count - n)
    for j in quotient.indices.reversed() {
      var digit = Self.estimate(
        rest[j + n], rest[j + n - 1], rest[j + n - 2], leading, normal[n - 2])
      if digit == 0 { continue }
      if Self.subtract(normal, times: digit, from: &rest, at: j) {
        digit -= 1
        Self.add(normal, to: &rest, at: j)
      }
      quotient[j] = digit
    }
    return (Self(words: quotient), Self(words: rest) >> shift)
  }

  /// A digit of the quotient, at most one too great.
  private static func estimate(
    _ first: UInt, _ second: UInt, _ third: UInt, _ leading: UInt, _ next: UInt
  ) -> UInt {
    var digit: UInt
    var rest: UInt
    if first >= leading {
      digit = .max
      let (sum, isOver) = second.addingReportingOverflow(leading)
      if isOver { return digit }
      rest = sum
    } else {
      (digit, rest) = leading.dividingFullWidth((first, second))
    }
    while true {
      let product = digit.multipliedFullWidth(by: next)
      if (product.high, product.low) <= (rest, third) { return digit }
      digit -= 1
      let (sum, isOver) = rest.addingReportingOverflow(leading)
      if isOver { return digit }
      rest = sum
    }
  }

  /// Subtracts a multiple; the result is whether that was too much.
  private static func subtract(
    _ number: [UInt], times digit: UInt, from rest: inout [UInt], at offset: Int
  ) -> Bool {
    var carry: UInt = 0
    var borrow: UInt = 0
    for index in number.indices {
      let product = digit.multipliedFullWidth(by: number[index])
      let (low, isOver) = product.low.addingReportingOverflow(carry)
      carry = product.high + (isOver ? 1 : 0)
      let (first, isUnder) = rest[offset + index].subtractingReportingOverflow(low)
      let (second, isUnderToo) = first.subtractingReportingOverflow(borrow)
      rest[offset + index] = second
      borrow = (isUnder ? 1 : 0) + (isUnderToo ? 1 : 0)
    }
    let top = offset + number.count
    let (first, isUnder) = rest[top].subtractingReportingOverflow(carry)
    let (second, isUnderToo) = first.subtractingReportingOverflow(borrow)
    rest[top] = second
    return isUnder || isUnderToo
  }

  private static func add(_ number: [UInt], to rest: inout [UInt], at offset: Int) {
    var carry: UInt = 0
    for index in number.indices {
      let (first, isOver) = rest[offset + index].addingReportingOverflow(number[index])
      let (second, isOverToo) = first.addingReportingOverflow(carry)
      rest[offset + index] = second
      carry = (isOver ? 1 : 0) + (isOverToo ? 1 : 0)
    }
    rest[offset + number.count] &+= carry
  }
}
