/// What a FUNCTION argument stands for: one function, or several that differ in the values in braces.
public struct FunctionFamily: Sendable {
  /// The text as it was typed.
  public let text: String
  /// The functions.
  public let members: [Formula]
  /// What the members differ in, or nil for a single function.
  public let varying: Varying?

  /// One function.
  ///
  /// - Parameters:
  ///   - formula: The function.
  ///   - text: How it is typed.
  public init(_ formula: Formula, text: String) {
    self.init(text: text, members: [formula], varying: nil)
  }

  /// A declared function with its default parameters, under its own name.
  public init(_ declaration: Declaration) {
    self.init(
      Formula(NamedFunction(declaration).example), text: declaration.identifier)
  }

  init(text: String, members: [Formula], varying: Varying?) {
    self.text = text
    self.members = members
    self.varying = varying
  }

  /// The parameter that differs between the members of a family.
  public struct Varying: Sendable, Equatable {
    /// The parameter's name, or nil where the braces do not stand for a parameter.
    public let name: String?
    /// Its value in each member, a constant formula; nil for a word or an expression in x.
    public let expressions: [Expression?]
    /// Its value in each member; nil for a word or an expression in x.
    public var values: [Double?] { expressions.map { $0?.constantValue } }
  }
}

extension FormulaScope {
  /// The functions that an argument stands for: `gelu`, `"elu(x, alpha={0.5,1,2})"`, `"x*sigmoid(x)"`.
  ///
  /// Several braces of one length go together one by one.
  ///
  /// - Throws: ``FormulaError`` with the place of the fault.
  public func function(_ text: String) throws(FormulaError) -> FunctionFamily {
    if let bare = try bareName(text) { return FunctionFamily(bare, text: text) }
    let (first, braces) = try parse(text, choice: 0)
    guard let count = braces.count else {
      return FunctionFamily(try checked(first, text, text), text: text)
    }
    var members: [Formula] = []
    for choice in 0..<count {
      let (node, _) = try parse(text, choice: choice)
      members.append(try checked(node, node.expression.text, text))
    }
    let values =
      braces.values + Array(repeating: nil, count: Swift.max(0, count - braces.values.count))
    return FunctionFamily(
      text: text, members: members,
      varying: FunctionFamily.Varying(name: braces.name, expressions: values))
  }

  /// A single formula, such as a derivative that is to be judged; it need not contain x.
  ///
  /// - Throws: ``FormulaError`` with the place of the fault.
  public func formula(_ text: String) throws(FormulaError) -> Formula {
    if Vocabulary.constant(text) == nil, constants[text] == nil, let bare = try bareName(text) {
      return bare
    }
    return Formula(try expression(text), name: text)
  }

  /// The function of a name alone, or nil for what is no name of a function.
  private func bareName(_ typed: String) throws(FormulaError) -> Formula? {
    let text = Vocabulary.withoutModules(typed)
    if let function = library.find(text) {
      do {
        return Formula(try function.call())
      } catch {
        throw FormulaError(error.message, in: typed, at: 0, length: typed.count)
      }
    }
    if let definition = definitions[text], definition.parameters.first?.defaultValue == nil {
      return Formula(try expression("\(text)(x)"), name: text)
    }
    if let function = Primitive.named(text), function.row.arity.contains(1) {
      return Formula(.call(function, [.variable]), name: "\(text)(x)")
    }
    return nil
  }

  /// A formula that was typed, which must contain x.
  private func checked(
    _ node: Parser.Node, _ name: String, _ text: String
  ) throws(FormulaError) -> Formula {
    switch node.expression {
    case .function(let call, .variable) where call.order == 0: return Formula(call)
    case .call(let function, [.variable]):
      // tanh(x) is the library's tanh, if it has one.
      if let call = try? library.find(function.rawValue)?.call() { return Formula(call) }
    case .function(let call, let inner) where !inner.containsVariable:
      throw FormulaError(
        "the formula has no x in it; did you mean \(call.name)(x, \(inner.text))?", in: text,
        at: 0, length: text.count)
    default: break
    }
    if !node.expression.containsVariable {
      throw FormulaError("the formula has no x in it", in: text, at: 0, length: text.count)
    }
    return Formula(node.expression, name: name)
  }
}
