/// A way to compute a derivative.
public enum DerivativeMethod: String, Sendable, CaseIterable {
  /// The formula written by hand, or found by symbolic differentiation.
  case analytic
  /// Forward-mode automatic differentiation, by dual numbers.
  case forward
  /// Reverse-mode automatic differentiation, by a tape.
  case reverse
}
