extension Formula {
  /// The formula as a paper prints it: sigmoid, itself a word of the language, is 1/(1 + exp(−x)).
  public var written: Expression {
    guard let name = call?.declaration.identifier, let function = Primitive.named(name),
      let definition = function.row.definition
    else { return expression }
    return expression.replacing(function, by: definition)
  }

  /// The formula in x and some of the parameters' names.
  ///
  /// - Parameter names: The parameters that stay names; the others are replaced by their values.
  public func expression(keeping names: Set<String>) -> Expression {
    written.replacingConstants(except: names)
  }

  /// The derivative in x and some of the parameters' names; nil where there is none.
  public func derivativeExpression(keeping names: Set<String>) -> Expression? {
    derivativeExpression?.replacingConstants(except: names)
  }
}

extension Expression {
  fileprivate func replacing(_ function: Primitive, by definition: (Expression) -> Expression)
    -> Self
  {
    if case .call(function, let arguments) = self { return definition(arguments[0]) }
    return mapChildren { $0.replacing(function, by: definition) }
  }

  /// The same with the declared function's constants replaced by what they stand for, and what a 1 or 0
  /// makes idle left out.
  fileprivate func replacingConstants(except names: Set<String>) -> Expression {
    if case .constant(let constant) = self {
      guard case .formula(let formula) = constant.meaning, !names.contains(constant.name) else {
        return self
      }
      return formula
    }
    let replaced = mapChildren { $0.replacingConstants(except: names) }
    if replaced == self { return self }
    switch replaced {
    case .product(let factors):
      if factors.contains(.number(0)) { return .number(0) }
      let rest = factors.filter { $0 != .number(1) }
      return rest.isEmpty ? .number(1) : .multiplied(rest)
    case .sum(let terms): return .added(terms.filter { $0 != .number(0) })
    case .quotient(let a, .number(1)), .power(let a, .number(1)): return a
    default: return replaced
    }
  }
}
