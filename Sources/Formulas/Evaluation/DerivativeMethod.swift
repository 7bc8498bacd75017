/// A way to compute a derivative.
public enum DerivativeMethod: String, Sendable, CaseIterable {
  /// The derivative's formula, as declared or found by symbolic differentiation.
  case analytic
  /// Forward-mode automatic differentiation, by dual numbers.
  case forward
  /// Reverse-mode automatic differentiation, by a tape.
  case reverse

  /// The orders of derivatives that every method computes; order 0 is the function itself.
  public static let orders = 0...4

  /// Ends the program, in every build, unless an order is one of ``orders``.
  package static func check(_ order: Int) {
    guard orders.contains(order) else {
      misuse("derivatives go from order 0 to \(orders.upperBound), not \(order)")
    }
  }
}
