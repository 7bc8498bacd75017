/// A function of the catalogue inside a formula: the function itself or one of its derivatives.
public struct CatalogueCall: Sendable {
  /// The function with its parameters.
  public let activation: any Activation
  /// 0 for the function, 1 for its derivative, 2 for its second derivative.
  public let order: Int
  /// The name that was typed.
  public let name: String
  /// The parameters that were given, by name, as they were typed.
  public let given: [Given]

  /// A parameter's name and the constant or word that was given for it.
  public struct Given: Sendable, Hashable {
    /// The parameter's name.
    public let name: String
    /// The constant, as an expression.
    public let value: Expression
    /// The word, for a parameter that takes words.
    public let word: String?
  }

  /// The same function, differentiated once more; nil beyond the second derivative.
  var differentiated: CatalogueCall? {
    guard order < 2 else { return nil }
    return CatalogueCall(activation: activation, order: order + 1, name: name, given: given)
  }

  /// The value for any scalar.
  func callAsFunction<S: Scalar>(_ x: S) -> S {
    switch order {
    case 0: activation(x)
    case 1: activation.derivative(x)
    default: activation.secondDerivative(x)
    }
  }
}

extension CatalogueCall: Hashable {
  public static func == (lhs: Self, rhs: Self) -> Bool {
    lhs.order == rhs.order && lhs.name == rhs.name && lhs.given == rhs.given
      && type(of: lhs.activation) == type(of: rhs.activation)
      && lhs.activation.arguments == rhs.activation.arguments
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(order)
    hasher.combine(name)
    hasher.combine(given)
  }
}
