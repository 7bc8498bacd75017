extension FormulaScope {
  /// The formula of an activation as a tree, or nil where it has none.
  ///
  /// - Parameters:
  ///   - activation: The activation.
  ///   - shown: The names of the parameters that stay names; the others are replaced by their values.
  /// - Returns: The tree, or nil.
  public static func expression(
    of activation: any Activation, keeping shown: Set<String>
  ) -> Expression? {
    tree(activation.formula, activation, keeping: shown)
  }

  /// The formula of an activation's derivative as a tree, or nil where it has none.
  public static func derivativeExpression(
    of activation: any Activation, keeping shown: Set<String>
  ) -> Expression? {
    if let formula = activation as? Formula { return formula.derivativeExpression }
    return tree(activation.derivativeFormula, activation, keeping: shown)
  }

  private static func tree(
    _ text: String, _ activation: any Activation, keeping shown: Set<String>
  ) -> Expression? {
    if let formula = activation as? Formula, text == formula.formula { return formula.expression }
    var constants: [String: Double] = [:]
    for argument in activation.arguments { constants[argument.name] = argument.value }
    let scope = FormulaScope(constants: constants)
    let hidden = constants.filter { !shown.contains($0.key) }
    return (try? scope.expression(text))?.replacing(hidden)
  }
}

extension Expression {
  /// The same with constants replaced by their values, and what a 1 or 0 makes idle left out.
  fileprivate func replacing(_ values: [String: Double]) -> Expression {
    if values.isEmpty { return self }
    if case .constant(let constant) = self {
      return values[constant.name].map { .number($0) } ?? self
    }
    let replaced = mapChildren { $0.replacing(values) }
    switch replaced {
    case .product(let factors):
      let rest = factors.filter { $0 != .number(1) }
      return rest.isEmpty ? .number(1) : .multiplied(rest)
    case .sum(let terms):
      let rest = terms.filter { $0 != .number(0) }
      return .added(rest)
    case .quotient(let a, .number(1)), .power(let a, .number(1)): return a
    default: return replaced
    }
  }
}
