extension DoubleDouble {
  /// e^x − 1 for |x| ≤ ½ ln 2, by its series at x/2⁸ and eight doublings (e^2x − 1 = 2E + E²).
  private static func reducedExpMinusOne(_ x: Self) -> Self {
    let r = x.scaled(by: 0x1p-8)
    var term = r
    var sum = r
    for n in 2...12 {
      term = term * r / Self(Double(n))
      sum = sum + term
    }
    for _ in 0..<8 { sum = sum.scaled(by: 2) + sum * sum }
    return sum
  }

  public static func exp(_ x: Self) -> Self {
    guard x.high > -746, x.high < 710 else { return Self(.exp(x.high)) }
    let n = (x.high / ln2.high).rounded()
    let result = Self(1) + reducedExpMinusOne(x - Self(n) * ln2)
    // In two steps, for 2ⁿ alone may over- or underflow where the result does not.
    let half = (n / 2).rounded(.towardZero)
    return result.scaled(by: .exp2(half)).scaled(by: .exp2(n - half))
  }

  public static func expMinusOne(_ x: Self) -> Self {
    guard x.high.magnitude < 0.34 else { return exp(x) - Self(1) }
    // A number so small is its own result, and −0 must stay.
    return x.high.magnitude < 1e-100 ? x : reducedExpMinusOne(x)
  }

  public static func log(_ x: Self) -> Self {
    guard x.high > 0, x.high.isFinite else { return Self(.log(x.high)) }
    if x.high > 0.5 && x.high < 2 { return log(onePlus: x - Self(1)) }
    // One step of Newton's for e^y = x doubles the digits.
    let estimate = Self(.log(x.high))
    // Halved, for the exponential of the estimate's negative overflows for subnormal numbers.
    let root = exp(-estimate.scaled(by: 0.5))
    return estimate + (x * root * root - Self(1))
  }

  public static func log(onePlus x: Self) -> Self {
    let estimate = Self(.log(onePlus: x.high))
    guard x.high > -1, x.high.isFinite, x.high != 0 else { return estimate }
    if x.high > 1e16 { return log(Self(1) + x) }
    if x.high.magnitude < 1e-100 { return x }
    let error = expMinusOne(-estimate)
    return estimate + (x + error + x * error)
  }

  public static func sinh(_ x: Self) -> Self {
    // Of the magnitude: below 0, where e is near −1, e + 1 would lose its digits.
    let a = x.magnitude
    guard a.high != 0 else { return x }
    let e = expMinusOne(a)
    let result = a.high < 40 ? (e + e / (e + Self(1))).scaled(by: 0.5) : exp(a - ln2)
    return x.high < 0 ? -result : result
  }

  public static func cosh(_ x: Self) -> Self {
    guard x.high.magnitude < 40 else { return exp(x.magnitude - ln2) }
    let e = exp(x)
    return (e + Self(1) / e).scaled(by: 0.5)
  }

  public static func tanh(_ x: Self) -> Self {
    guard x.high.magnitude < 40 else { return Self(.tanh(x.high)) }
    let e = expMinusOne(x.scaled(by: 2))
    return e / (e + Self(2))
  }

  public static func asinh(_ x: Self) -> Self {
    let a = x.magnitude
    guard a.high < 1e100, a.high != 0 else { return Self(.asinh(x.high)) }
    let square = a * a
    let result = log(onePlus: a + square / (Self(1) + sqrt(Self(1) + square)))
    return x.high < 0 ? -result : result
  }

  public static func acosh(_ x: Self) -> Self {
    let above = x - Self(1)
    return log(onePlus: above + sqrt(above) * sqrt(x + Self(1)))
  }

  public static func atanh(_ x: Self) -> Self {
    log(onePlus: x.scaled(by: 2) / (Self(1) - x)).scaled(by: 0.5)
  }
}
