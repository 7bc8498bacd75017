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
}
