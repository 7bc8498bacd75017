/// A product while it is put together: a coefficient and powers of distinct bases.
struct Factors {
  var numerator = 1.0
  var denominator = 1.0
  var bases: [Expression] = []
  var exponents: [Expression: Double] = [:]

  /// Multiplies by a factor to the power 1 or −1.
  mutating func multiply(by factor: Expression, _ sign: Double) {
    switch factor {
    case .number(let value):
      if sign > 0, let product = ExactNumbers.product(numerator, value) {
        numerator = product
      } else if sign < 0, let product = ExactNumbers.product(denominator, value) {
        denominator = product
      } else {
        collect(factor, sign)
      }
    case .negation(let inner):
      numerator = -numerator
      multiply(by: inner, sign)
    case .product(let list):
      for item in list { multiply(by: item, sign) }
    case .quotient(let a, let b):
      multiply(by: a, sign)
      multiply(by: b, -sign)
    case .power(let base, .number(let n)): collect(base, sign * n)
    default: collect(factor, sign)
    }
  }

  private mutating func collect(_ base: Expression, _ exponent: Double) {
    guard let known = exponents[base] else {
      bases.append(base)
      exponents[base] = exponent
      return
    }
    if let sum = ExactNumbers.sum(known, exponent) {
      exponents[base] = sum
    } else {
      collect(.power(base, .number(exponent)), 1)
    }
  }

  /// sinh/cosh is tanh, and sin/cos tan.
  private mutating func mergeTangents() {
    for (sine, cosine, tangent) in [
      (Primitive.sinh, Primitive.cosh, Primitive.tanh),
      (.sin, .cos, .tan),
    ] {
      for base in bases {
        guard case .call(sine, let u) = base, let n = exponents[base], n > 0,
          let m = exponents[.call(cosine, u)], m < 0
        else { continue }
        let power = Swift.min(n, -m)
        exponents[base] = n - power
        exponents[.call(cosine, u)] = m + power
        collect(.call(tangent, u), power)
      }
    }
  }

  /// sign(u)² is 1, sign(u)·|u| is u, and sign(u)·u is |u|.
  private mutating func mergeSigns() {
    for base in bases {
      guard case .call(.sign, let u) = base else { continue }
      if let n = exponents[base], n > 1, n == n.rounded() {
        exponents[base] = n.truncatingRemainder(dividingBy: 2)
      }
      guard exponents[base] == 1 else { continue }
      let size = Expression.call(.abs, u)
      if let n = exponents[size], n > 0 {
        exponents[base] = 0
        exponents[size] = n - 1
        collect(u[0], 1)
      } else if exponents[u[0]] == 1, !u[0].isNegative {
        exponents[base] = 0
        exponents[u[0]] = 0
        collect(size, 1)
      }
    }
  }

  var expression: Expression {
    if numerator == 0 { return .number(0) }
    var copy = self
    copy.mergeSigns()
    copy.mergeTangents()
    return copy.merged
  }

  private var merged: Expression {
    var above: [Expression] = []
    var below: [Expression] = []
    for base in bases {
      let exponent = exponents[base] ?? 0
      if exponent > 0 { above.append(Algebra.power(base, .number(exponent))) }
      if exponent < 0 { below.append(Algebra.power(base, .number(-exponent))) }
    }
    // Numbers stand first, and x before what is called on it: x*cos(x).
    above =
      above.filter(\.isNumeric) + above.filter(\.isPlain)
      + above.filter {
        !$0.isPlain && !$0.isNumeric
      }
    let (top, bottom) = coefficients
    if top != 1 || above.isEmpty { above.insert(.number(top), at: 0) }
    if bottom != 1 { below.insert(.number(bottom), at: 0) }
    // A whole number in front is a sign alone where it is −1.
    var isNegative = false
    if above.count > 1, above[0] == .number(-1) {
      above.removeFirst()
      isNegative = true
    }
    let dividend = Expression.multiplied(above)
    let result = below.isEmpty ? dividend : .divided(dividend, by: .multiplied(below))
    return isNegative ? .negative(result) : result
  }

  /// The coefficient as a fraction: of whole numbers in lowest terms, or as one number.
  private var coefficients: (Double, Double) {
    let sign: Double = denominator < 0 ? -1 : 1
    let (top, bottom) = (numerator * sign, denominator * sign)
    guard top == top.rounded(), bottom == bottom.rounded(), Swift.abs(top) < 1e9, bottom < 1e9,
      bottom > 0
    else {
      return ExactNumbers.quotient(top, bottom).map { ($0, 1) } ?? (top, bottom)
    }
    var (a, b) = (Int(Swift.abs(top)), Int(bottom))
    while b != 0 { (a, b) = (b, a % b) }
    return (top / Double(a), bottom / Double(a))
  }
}

extension Expression {
  /// Whether it is a number or a power of one.
  fileprivate var isNumeric: Bool {
    switch self {
    case .number: true
    case .power(let base, .number): base.isNumeric
    default: false
    }
  }

  /// Whether it is a constant or x, or a power of one.
  fileprivate var isPlain: Bool {
    switch self {
    case .constant, .variable: true
    case .power(let base, .number): base.isPlain
    default: false
    }
  }
}
