// e^x = 2ⁿ·e^(k/64)·e^s with s = x − n·ln 2 − k/64 between 0 and 1/64.
extension WideFloat {
  /// ln 2 in three words after the point.
  private static let ln2Words: (UInt64, UInt64, UInt64) = {
    let words = Constants.ln2(bits: 192).words.map { UInt64($0) }
    return (words[2], words[1], words[0])
  }()

  /// e^(k/64) in units of 2^−127, for k < 45, each less than a unit too small.
  private static let powers: [UInt128] = {
    // In units of 2^−192, of which each product costs a few: in all far fewer than the 2⁶⁵ cut in the end.
    let one = Natural(1) << 192
    var (root, term) = (one, one)
    for j in 1..<25 {
      term = term / Natural(64 * j)
      root += term
    }
    var power = one
    return (0..<45).map { _ in
      defer { power = (power * root) >> 192 }
      return UInt128(cutting: power, by: 65)
    }
  }()

  /// 1/(j + 1)!, of (e^s − 1)/s.
  private static let exponentialCoefficients = UInt128.coefficients(23, { $0 + 1 })

  /// e^±v of v = whole + fraction/2¹²⁸ < 2⁴⁰ as m·2ⁿ, the significand m in units of 2^−127.
  ///
  /// The error is below 6 units. Of r = v − n·ln 2 no more than three units of 2^−128 are lost: by the
  /// fraction's own cut, by that of n·ln 2, by that of a ln 2 added when n was one off; they count once
  /// in units of 2^−127 and twice in the result, which is below 2. The tabled power is wrong by 1 unit,
  /// the series by 2.1 units of 2^−127 and a cut, times 2/64 as s < 1/64, and two cuts follow.
  private static func exponential(
    whole: UInt64, fraction: UInt128, isNegative: Bool
  ) -> (significand: UInt128, power: Int) {
    let size = Double(whole) + Double(fraction.highWord) * 0x1p-64
    let (high, middle, low) = ln2Words
    var n = UInt64(size * 1.442_695_040_888_963_4) &+ (isNegative ? 1 : 0)
    let first = UInt128.product(n, middle) &+ (UInt128.product(n, low) &>> 64)
    let second = UInt128.product(n, high) &+ (first &>> 64)
    let (own, ownWhole) = (UInt128(high: second.lowWord, low: first.lowWord), second.highWord)
    // What remains, between −0.0003 and 0.6935.
    var rest = isNegative ? own &- fraction : fraction &- own
    let isBorrowed: Bool = isNegative ? own < fraction : fraction < own
    let restWhole =
      (isNegative ? ownWhole &- whole : whole &- ownWhole) &- (isBorrowed ? 1 : 0)
    if restWhole != 0 {
      rest = rest &+ UInt128(high: high, low: middle)
      n = isNegative ? n &+ 1 : n &- 1
    }
    let index = Int(rest.highWord >> 58)
    // 64s, a fraction.
    let s = rest &<< 6
    let series = UInt128.polynomial(
      exponentialCoefficients, count: 15, at: rest & (.max &>> 6), isAlternating: false)
    let power = powers[index]
    let (sum, isCarried) = power.addingReportingOverflow(power.times(s.times(series)) &>> 5)
    let count = isNegative ? -Int(n) : Int(n)
    return isCarried ? ((sum &>> 1) | (1 << 127), count + 1) : (sum, count)
  }

  /// The same of a number < 2⁴⁰.
  static func exponentialParts(of x: Self) -> (significand: UInt128, power: Int) {
    let (top, significand) = (x.top, x.significand)
    if top > 0 {
      let places = UInt128(truncatingIfNeeded: top)
      return exponential(
        whole: (significand &>> (128 &- places)).lowWord, fraction: significand &<< places,
        isNegative: x.isNegative)
    }
    return exponential(
      whole: 0, fraction: significand >> UInt128(truncatingIfNeeded: -top),
      isNegative: x.isNegative)
  }

  /// The exponential e^x of an exact argument.
  public static func exponential(of x: Self) -> Bounded<Self> {
    if x.isZero { return .one }
    let top = x.top
    if top > 39 { return exponentialBeyondReduction(of: x) }
    // |e^x − 1| is less than a unit.
    if top < -128 { return Bounded(Self(1), error: 1) }
    let (significand, power) = exponentialParts(of: x)
    return Bounded(Self(significand: significand, unit: power - 127, isNegative: false), error: 6)
  }

  /// e^x − 1 of an exact argument, to full relative accuracy.
  public static func exponentialMinusOne(of x: Self) -> Bounded<Self> {
    if x.isZero { return Bounded(x, error: 0) }
    let top = x.top
    // For |x| < ⅛ as x·(1 + x/2! + x²/3! + …); for others the difference loses four bits at most.
    guard top <= -3 else { return exponential(of: x) - .one }
    let s = x.significand >> UInt128(truncatingIfNeeded: -top)
    let series = UInt128.polynomial(
      exponentialCoefficients, count: top <= -6 ? 15 : 23, at: s, isAlternating: x.isNegative)
    // 2/(1 − ⅛) units by the sum, half a unit by the argument's cut, less than one by what is left out.
    return Bounded(x, error: 0) * fixedPoint(series, error: 4)
  }

  /// A number ≥ ½ in units of 2^−127 with a bound of its error in these.
  @inline(__always)
  static func fixedPoint(_ value: UInt128, error: Double) -> Bounded<Self> {
    let isLow = value.highWord >> 63 == 0
    return Bounded(
      Self(significand: isLow ? value &<< 1 : value, unit: isLow ? -128 : -127, isNegative: false),
      error: isLow ? 2 * error : error)
  }
}
