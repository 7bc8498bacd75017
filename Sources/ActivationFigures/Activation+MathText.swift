public import Activations
public import Figures

extension Activation {
  /// The title of a panel: the name with the parameters that are not the defaults, `ELU (α = 2)`.
  ///
  /// LeakyReLU always shows its slope, for its default differs between frameworks and is hard to see.
  /// A typed formula is its own title, unless that would be too wide.
  public var title: MathText {
    if hasOwnName { return .text(Self.shortened(name)) }
    guard let call = formula?.call else {
      guard let expression = formula?.expression, expression.isShort else {
        return .text(Self.shortened(name))
      }
      return expression.typeset
    }
    if let title = aliasTitle { return .text(title) }
    let shown = shownArguments
    if shown.isEmpty { return .text(call.title) }
    var parts: [MathText] = []
    for argument in shown {
      if !parts.isEmpty { parts.append(.punctuation(",")) }
      parts.append(
        .argument(argument.name, argument.expression, isOwn: call.declaration.keepsNames))
    }
    return .row([.text(call.declaration.title + " "), .fenced(.parentheses, .row(parts))])
  }

  /// The function's formula, set under the title: max(0, x).
  ///
  /// Parameters that the title does not show have their values in it. Nil for a typed
  /// formula, which the title shows, and for one too wide.
  public var typesetFormula: MathText? {
    typesetFormula(keeping: aliasTitle == nil ? Set(shownArguments.map { $0.name }) : [])
  }

  /// The function's formula with the given parameters as letters, or nil where it is too wide.
  func typesetFormula(keeping shown: Set<String>) -> MathText? {
    guard let formula, formula.call != nil || hasOwnName else { return nil }
    let expression = formula.expression(keeping: shown)
    guard expression.isShort else { return nil }
    return hasOwnName
      ? .row([.derivative(order: 0), .infix("="), expression.typeset]) : expression.typeset
  }

  /// The title of the alias that stands for these parameters: QuickGELU for SiLU with β = 1.702.
  private var aliasTitle: String? {
    guard let declaration = formula?.call?.declaration else { return nil }
    let values = arguments.map { ($0.name, $0.expression) }
    return declaration.aliases.first { alias in
      alias.title != nil && !alias.values.isEmpty
        && NamedFunction(declaration, alias: alias).parameters.allSatisfy { parameter in
          values.contains { $0.0 == parameter.name && $0.1 == parameter.defaultExpression }
        }
    }?.title
  }

  /// The derivative of a typed formula, f′(x) = …, or nil where it is too wide.
  ///
  /// Those of catalogue functions are in every book; the picture keeps its room for the curves.
  public var typesetDerivative: MathText? {
    guard let formula, formula.call == nil, let expression = formula.derivativeExpression,
      expression.isShort
    else { return nil }
    return .row([.derivative(order: 1), .infix("="), expression.typeset])
  }

  private var shownArguments: [FunctionCall.Argument] {
    guard let declaration = formula?.call?.declaration else { return [] }
    let own = NamedFunction(declaration).parameters
    return arguments.filter { argument in
      let isDefault = own.contains {
        $0.name == argument.name && $0.defaultExpression == argument.expression
      }
      return !isDefault || declaration.identifier == "leaky_relu"
    }
  }

  private static func shortened(_ name: String) -> String {
    name.count <= 44 ? name : name.prefix(43) + "…"
  }
}

extension MathText {
  /// A parameter and its value: `α = 0.5`; the value alone for a parameter without a name.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - value: The value.
  ///   - isOwn: Whether the name is a user's.
  public static func argument(
    _ name: String?, _ value: Expression, isOwn: Bool = false
  ) -> MathText {
    let number = MathText(value, significantDigits: 5, isInline: true)
    return name.map { .row([MathText(parameter: $0, isOwn: isOwn), .infix("="), number]) } ?? number
  }
}

extension Expression {
  /// The formula as it is set in a figure, its numbers to five digits.
  fileprivate var typeset: MathText { MathText(self, significantDigits: 5) }

  /// Whether the formula can be set in the few lines that a panel has for it.
  fileprivate var isShort: Bool { text.utf8.count <= 200 }
}
