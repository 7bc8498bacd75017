/// A declared function with its parameters, or one of its derivatives: what a name in a formula stands for.
public struct FunctionCall: Sendable {
  /// The function.
  public let declaration: Declaration
  /// The name that was typed.
  public let name: String
  /// The name as a title shows it.
  public let title: String
  /// 0 for the function, 1 for its derivative, and so on.
  public let order: Int
  /// The parameters' values, in the order of the declaration.
  public let arguments: [Argument]
  /// The parameters that were given, as they were typed.
  public let given: [Given]

  /// A parameter and the value that it has in one function.
  public struct Argument: Sendable, Hashable {
    /// The parameter's name.
    public let name: String
    /// The value, a constant formula.
    public let expression: Expression
    /// Whether the value is the parameter's default under the name that was typed.
    public let isDefault: Bool

    /// The value as a `Double`.
    public var value: Double { expression.constantValue ?? .nan }
  }

  /// A parameter's name and what was given for it.
  public struct Given: Sendable, Hashable {
    /// The parameter's name.
    public let name: String
    /// The constant or the word.
    public let value: Value

    /// A constant formula, or a word for a parameter that takes words.
    public enum Value: Sendable, Hashable {
      case constant(Expression)
      case word(String)
    }
  }

  /// The derivative of the same function of another order.
  func withOrder(_ order: Int, name: String? = nil, given: [Given]? = nil) -> Self {
    Self(
      declaration: declaration, name: name ?? self.name, title: title, order: order,
      arguments: arguments, given: given ?? self.given)
  }

  /// The formula in x and the parameters' names; nil where a derivative would be too large.
  ///
  /// The derivative is the declared one, and those of higher order are derived from it.
  public var body: Expression? { body(order: order) }

  func body(order: Int) -> Expression? {
    if order == 0 { return parsed(declaration.formula) }
    if order == 1, let derivative = declaration.derivative { return parsed(derivative) }
    return body(order: order - 1)?.differentiated
  }

  /// The value of a constant formula in the parameters' names, nil for anything else.
  package func constant(_ formula: String) -> Double? { parsed(formula)?.constantValue }

  private func parsed(_ formula: String) -> Expression? {
    let constants = arguments.map { ($0.name, $0.expression) }
    let scope = FormulaScope(
      library: .empty, constants: Dictionary(constants) { first, _ in first },
      isOfCatalogue: !declaration.keepsNames)
    return try? scope.expression(formula)
  }
}

extension FunctionCall: Hashable {
  public static func == (a: Self, b: Self) -> Bool {
    a.order == b.order && a.name == b.name && a.given == b.given && a.arguments == b.arguments
      && a.declaration.identifier == b.declaration.identifier
      && a.declaration.formula == b.declaration.formula
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(order)
    hasher.combine(name)
    hasher.combine(given)
  }
}
