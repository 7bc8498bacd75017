public import Activations
public import Figures

extension Activation {
  /// The title of a panel: the name with the parameters that are not the defaults, `ELU (α = 2)`.
  ///
  /// LeakyReLU always shows its slope, for its default differs between frameworks and is hard to see.
  /// A typed formula is its own title, unless that would be too wide.
  public var title: MathText {
    if let formula = self as? Formula {
      let expression = formula.expression
      return expression.isShort ? expression.typeset : .text(Self.shortened(formula.name))
    }
    if let title = aliasTitle { return .text(title) }
    let shown = shownArguments
    if shown.isEmpty { return .text(name) }
    var parts: [MathText] = []
    for argument in shown {
      if !parts.isEmpty { parts.append(.punctuation(",")) }
      parts.append(word(argument).map { .text($0) } ?? .argument(argument.name, argument.value))
    }
    return .row([.text(name + " "), .fenced(.parentheses, .row(parts))])
  }

  /// The function's formula, set under the title: max(0, x).
  ///
  /// Parameters that the title does not show have their values in it. Nil for a typed
  /// formula, which the title shows, and for one too wide.
  public var formulaText: MathText? {
    if self is Formula { return nil }
    return formulaText(
      keeping: aliasTitle == nil ? Set(shownArguments.map { $0.name }) : [])
  }

  /// The function's formula with the given parameters as letters, or nil where it is too wide.
  func formulaText(keeping shown: Set<String>) -> MathText? {
    guard let expression = FormulaScope.expression(of: self, keeping: shown), expression.isShort
    else { return nil }
    return expression.typeset
  }

  /// The title of the alias that stands for these parameters: QuickGELU for SiLU with β = 1.702.
  private var aliasTitle: String? {
    guard let type = (self as? any CatalogueActivation).map({ type(of: $0) }) else { return nil }
    let given = arguments.filter { !$0.isDefault }
    return type.entry.aliases.first { alias in
      alias.title != nil && !given.isEmpty && alias.values.count == given.count
        && given.allSatisfy { alias.values[$0.name] == $0.value }
    }?.title
  }

  /// The derivative of a typed formula, f′(x) = …, or nil where it is too wide.
  ///
  /// Those of catalogue functions are in every book; the picture keeps its room for the curves.
  public var derivativeText: MathText? {
    guard let expression = (self as? Formula)?.derivativeExpression, expression.isShort else {
      return nil
    }
    return .row([.derivative(order: 1), .infix("="), expression.typeset])
  }

  private var shownArguments: [Argument] {
    let arguments = arguments
    guard !arguments.isEmpty else { return [] }
    let isLeaky =
      (self as? any CatalogueActivation).map { type(of: $0).entry.identifier } == "leaky_relu"
    return arguments.filter { !$0.isDefault || isLeaky }
  }

  /// The word that an argument stands for, where its parameter takes words.
  private func word(_ argument: Argument) -> String? {
    guard let type = (self as? any CatalogueActivation).map({ type(of: $0) }),
      let parameter = type.parameterDescriptions.first(where: { $0.name == argument.name }),
      let index = Int(exactly: argument.value), parameter.choices.indices.contains(index)
    else { return nil }
    return parameter.choices[index]
  }

  private static func shortened(_ name: String) -> String {
    name.count <= 44 ? name : name.prefix(43) + "…"
  }
}

extension MathText {
  /// A parameter and its value: `α = 0.5`; the value alone for a parameter without a name.
  public static func argument(_ name: String?, _ value: Double) -> MathText {
    let number = Expression.number(value).typeset
    return name.map { .row([MathText(parameter: $0), .infix("="), number]) } ?? number
  }
}

extension Expression {
  /// The formula as it is set in a figure, its numbers to five digits.
  fileprivate var typeset: MathText { MathText(self, significantDigits: 5) }

  /// Whether the formula is narrow enough for a panel's title.
  fileprivate var isShort: Bool { text.utf8.count <= 64 }
}
