/// One who testifies what a derivative is.
public enum Witness: String, Sendable, CaseIterable {
  /// The formula of the catalogue, or the one found by symbolic differentiation.
  case analytic
  /// Forward-mode automatic differentiation.
  case forward
  /// Reverse-mode automatic differentiation.
  case reverse
  /// Central differences with Richardson extrapolation.
  case central
  /// The derivative that the user asks to be judged.
  case given

  /// The witness that a method is.
  public init(_ method: DerivativeMethod) {
    self =
      switch method {
      case .analytic: .analytic
      case .forward: .forward
      case .reverse: .reverse
      }
  }

  /// The method that a witness stands for, or nil.
  public var method: DerivativeMethod? { DerivativeMethod(rawValue: rawValue) }
}
