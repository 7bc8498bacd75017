/// What a FUNCTION argument stands for: one function, or several that differ in the values in braces.
public struct FunctionFamily: Sendable {
  /// The text as it was typed.
  public let text: String
  /// The functions: catalogue functions where the text is a name or a call on x, else formulas.
  public let members: [any Activation]
  /// What the members differ in, or nil for a single function.
  public let varying: Varying?

  /// A function of the catalogue with the parameters that it has, under its own name.
  public init(_ activation: any CatalogueActivation) {
    self.init(text: type(of: activation).entry.identifier, members: [activation], varying: nil)
  }

  init(text: String, members: [any Activation], varying: Varying?) {
    self.text = text
    self.members = members
    self.varying = varying
  }

  /// The parameter that differs between the members of a family.
  public struct Varying: Sendable, Equatable {
    /// The parameter's name, or nil where the braces do not stand for a parameter.
    public let name: String?
    /// Its value in each member; nil for a word or an expression in x.
    public let values: [Double?]
  }
}

extension FormulaScope {
  /// The functions that an argument stands for: `gelu`, `"elu(x, alpha={0.5,1,2})"`, `"x*sigmoid(x)"`.
  ///
  /// A catalogue name, or a call of one on exactly x, is the catalogue's function itself; anything else
  /// is a ``Formula``. Several braces of one length go together one by one.
  ///
  /// - Throws: ``FormulaError`` with the place of the fault.
  public func function(_ text: String) throws(FormulaError) -> FunctionFamily {
    if let bare = try bareName(text) {
      return FunctionFamily(text: text, members: [bare], varying: nil)
    }
    let (first, braces) = try parse(text, choice: 0)
    guard let count = braces.count else {
      return FunctionFamily(text: text, members: [try activation(first, text, text)], varying: nil)
    }
    var members: [any Activation] = []
    for choice in 0..<count {
      let (node, _) = try parse(text, choice: choice)
      members.append(try activation(node, node.expression.text, text))
    }
    let values =
      braces.values + Array(repeating: nil, count: Swift.max(0, count - braces.values.count))
    return FunctionFamily(
      text: text, members: members,
      varying: FunctionFamily.Varying(name: braces.name, values: values))
  }

  /// A single formula, such as a derivative that is to be judged; it need not contain x.
  ///
  /// - Throws: ``FormulaError`` with the place of the fault.
  public func formula(
    _ text: String, evaluation: Formula.Evaluation = .stabilised
  ) throws(FormulaError) -> Formula {
    if Vocabulary.constant(text) == nil, constants[text] == nil, let bare = try bareName(text) {
      if let formula = bare as? Formula {
        return Formula(formula.expression, name: text, evaluation: evaluation)
      }
      let name = Vocabulary.withoutModules(text).filter { !$0.isWhitespace && $0 != "-" }
      return Formula(try expression("\(name)(x)"), name: text, evaluation: evaluation)
    }
    return Formula(try expression(text), name: text, evaluation: evaluation)
  }

  /// The function of a name alone, or nil for what is no name of a function.
  private func bareName(_ typed: String) throws(FormulaError) -> (any Activation)? {
    let text = Vocabulary.withoutModules(typed)
    if let function = Catalogue.find(text) {
      do {
        return try function.make()
      } catch {
        throw FormulaError(error.message, in: typed, at: 0, length: typed.count)
      }
    }
    if let definition = definitions[text], definition.parameters.first?.defaultValue == nil {
      return Formula(try expression("\(text)(x)"), name: text)
    }
    if let function = Vocabulary.elementary(text), function.argumentCounts.contains(1) {
      return Formula(.call(function, [.variable]), name: "\(text)(x)")
    }
    return nil
  }

  private func activation(
    _ node: Parser.Node, _ name: String, _ text: String
  ) throws(FormulaError) -> any Activation {
    switch node.expression {
    case .activation(let call, .variable) where call.order == 0: return call.activation
    case .call(let function, [.variable]):
      if let found = Catalogue.find(function.rawValue), let built = try? found.make() {
        return built
      }
    case .activation(let call, let inner) where !inner.containsVariable:
      let value = inner.text
      throw FormulaError(
        "the formula has no x in it; did you mean \(call.name)(x, \(value))?", in: text, at: 0,
        length: text.count)
    default: break
    }
    if !node.expression.containsVariable {
      throw FormulaError("the formula has no x in it", in: text, at: 0, length: text.count)
    }
    return Formula(node.expression, name: name)
  }
}
