/// Operations of doubles rounded down and up: an end moves only where the exact result is no double.
enum Rounding {
  @inline(__always)
  static func sumDown(_ a: Double, _ b: Double) -> Double {
    let sum = a + b
    if !sum.isFinite {
      return sum == .infinity && a.isFinite && b.isFinite ? .greatestFiniteMagnitude : sum
    }
    let rest = error(of: sum, a, b)
    return rest < 0 ? sum.nextDown : sum
  }

  @inline(__always)
  static func sumUp(_ a: Double, _ b: Double) -> Double { -sumDown(-a, -b) }

  /// What the sum lacks, exactly (Knuth).
  @inline(__always)
  private static func error(of sum: Double, _ a: Double, _ b: Double) -> Double {
    let second = sum - a
    return (a - (sum - second)) + (b - second)
  }

  @inline(__always)
  static func productDown(_ a: Double, _ b: Double) -> Double {
    // The product of 0 and an infinite end is 0, for the end is no number of the interval.
    if a == 0 || b == 0 { return 0 }
    let product = a * b
    if !product.isFinite {
      return product == .infinity && a.isFinite && b.isFinite ? .greatestFiniteMagnitude : product
    }
    // Below this the remainder itself may underflow.
    if product.magnitude < 0x1p-960 { return product.nextDown }
    return (-product).addingProduct(a, b) < 0 ? product.nextDown : product
  }

  @inline(__always)
  static func productUp(_ a: Double, _ b: Double) -> Double { -productDown(-a, b) }

  /// A quotient by a number that is not 0.
  @inline(__always)
  static func quotientDown(_ a: Double, _ b: Double) -> Double {
    if a == 0 { return 0 }
    if b.isInfinite {
      return a.isInfinite
        ? (a < 0) == (b < 0) ? 0 : -.infinity
        : (a < 0) == (b < 0) ? 0 : -Double.leastNonzeroMagnitude
    }
    let quotient = a / b
    if !quotient.isFinite {
      return quotient == .infinity && a.isFinite ? .greatestFiniteMagnitude : quotient
    }
    if quotient.magnitude < 0x1p-960 || a.magnitude < 0x1p-960 { return quotient.nextDown }
    // The sign of a − q·b, seen along b.
    let rest = a.addingProduct(-quotient, b)
    return (b > 0 ? rest < 0 : rest > 0) ? quotient.nextDown : quotient
  }

  @inline(__always)
  static func quotientUp(_ a: Double, _ b: Double) -> Double { -quotientDown(-a, b) }

  /// A library's result moved down by a number of ulps.
  @inline(__always)
  static func down(_ value: Double, ulps: Double) -> Double {
    if value == .infinity { return .greatestFiniteMagnitude }
    return value.isFinite ? value - ulps * value.ulp : value
  }

  /// A library's result moved up by a number of ulps.
  @inline(__always)
  static func up(_ value: Double, ulps: Double) -> Double { -down(-value, ulps: ulps) }
}
