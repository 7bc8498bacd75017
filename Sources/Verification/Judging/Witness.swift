public import Activations

/// One who testifies what a function or a derivative is, in plain arithmetic.
public enum Witness: String, Sendable, CaseIterable {
  /// The function by its formula.
  case value
  /// The derivative's formula, as declared or found by symbolic differentiation.
  case analytic
  /// Forward-mode automatic differentiation.
  case forward
  /// Reverse-mode automatic differentiation.
  case reverse
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
  public var method: DerivativeMethod? {
    self == .value ? .forward : DerivativeMethod(rawValue: rawValue)
  }
}
