/// Arithmetic with the numbers of a formula that never rounds: what a double cannot hold stays written out.
enum ExactNumbers {
  /// a + b, or nil where it is no double.
  static func sum(_ a: Double, _ b: Double) -> Double? {
    let sum = a + b
    let rest = sum - a
    return sum.isFinite && (a - (sum - rest)) + (b - rest) == 0 ? sum : nil
  }

  /// a·b, or nil where it is no double.
  static func product(_ a: Double, _ b: Double) -> Double? {
    let product = a * b
    // Where the product is small its error may underflow to a zero that proves nothing.
    guard product.isFinite, product == 0 ? a == 0 || b == 0 : product.magnitude > 1e-250 else {
      return nil
    }
    return (-product).addingProduct(a, b) == 0 ? product : nil
  }

  /// a/b, or nil where it is no double.
  static func quotient(_ a: Double, _ b: Double) -> Double? {
    let quotient = a / b
    guard quotient.isFinite, b.isFinite else { return nil }
    return product(quotient, b) == a ? quotient : nil
  }
}
