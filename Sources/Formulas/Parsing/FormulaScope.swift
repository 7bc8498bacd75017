/// The constants and functions that a user has named, and the parser of formulas that use them.
///
/// ```swift
/// var scope = FormulaScope()
/// try scope.add(constant: "a=1.702")
/// try scope.add(definition: "my(x, b=1) = x*sigmoid(b*x)")
/// let family = try scope.function("my(x, b={a, 2})")     // two members
/// ```
///
/// **Names.** x, pi, e, inf, the elementary functions and the catalogue's functions cannot be given
/// another meaning, and no name can be given two. A definition may use what was named before it, and
/// so cannot call itself; its parameters hide constants of the same name.
public struct FormulaScope: Sendable {
  /// The declared functions that can be called.
  public private(set) var library: FunctionLibrary
  /// The constants by name.
  private(set) var constants: [String: Expression] = [:]
  /// The functions by name.
  private(set) var definitions: [String: Definition] = [:]
  /// Whether the constants are the parameters of a function of the catalogue.
  private(set) var isOfCatalogue = false

  /// A scope without names of its own, in which a library's functions can be called.
  public init(library: FunctionLibrary) { self.library = library }

  /// A scope with constants, such as the parameters of a declared function for its own formula.
  init(library: FunctionLibrary, constants: [String: Expression], isOfCatalogue: Bool) {
    self.library = library
    self.constants = constants
    self.isOfCatalogue = isOfCatalogue
  }

  /// Adds a declared function, which formulas can then call by its name.
  ///
  /// ```swift
  /// try scope.add(Declaration(
  ///   "leaky", title: "Leaky", "where(x > 0, x, slope*x)",
  ///   parameters: [Parameter("slope", default: "0.1")]))
  /// try scope.formula("x + leaky(x, slope=0.2)")
  /// ```
  ///
  /// - Throws: ``FormulaError`` for a name that is taken, or for a formula that is none in x, the
  ///   parameters and the elementary functions.
  public mutating func add(_ declaration: Declaration) throws(FormulaError) {
    var declaration = declaration
    declaration.keepsNames = true
    let name = declaration.identifier
    try check(name, in: name, at: 0..<name.count, isFunction: true)
    let values = declaration.parameters.map { ($0.name, $0.defaultExpression) }
    let scope = FormulaScope(
      library: .empty, constants: Dictionary(values) { first, _ in first }, isOfCatalogue: false)
    _ = try scope.expression(declaration.formula)
    if let derivative = declaration.derivative { _ = try scope.expression(derivative) }
    library = FunctionLibrary(library.declarations + [declaration])
  }

  /// Names a constant: `a=1.702`, or `b = 2*a`.
  ///
  /// - Throws: ``FormulaError`` for anything but a new name, `=` and an expression without x.
  public mutating func add(constant text: String) throws(FormulaError) {
    let tokens = try Lexer.tokens(of: text)
    guard case .name(let name, 0) = tokens[0].kind, tokens.count > 2,
      tokens[1].kind == .symbol("=")
    else {
      throw FormulaError("expected a name, = and a number: a=1.702", in: text, at: 0)
    }
    try check(name, in: text, at: tokens[0].range, isFunction: false)
    if case .end = tokens[2].kind {
      throw FormulaError("\(name) has no value; write \(name)=1.702", in: text, at: text.count)
    }
    var parser = Parser(text, tokens: Array(tokens.dropFirst(2)), scope: self, bindings: [:])
    let node = try parser.parse()
    if parser.braces.count != nil {
      throw FormulaError("a constant has one value", in: text, at: tokens[2].range.lowerBound)
    }
    guard let value = node.expression.constantValue, !value.isNaN else {
      throw FormulaError("this is not a number", in: text, at: tokens[2].range.lowerBound)
    }
    constants[name] = node.expression
  }

  /// Names a function: `my(x, a=1) = x*sigmoid(a*x)`.
  ///
  /// Parameters have names of any choice and may have a constant as default.
  ///
  /// - Throws: ``FormulaError`` for anything that is not a definition, and for one that calls itself.
  public mutating func add(definition text: String) throws(FormulaError) {
    let definition = try Definition(text, in: self)
    try check(definition.name, in: text, at: definition.nameRange, isFunction: true)
    definitions[definition.name] = definition
  }

  /// A constant may be called as a function is, for a call has parentheses: PyTorch's `threshold`.
  private func check(
    _ name: String, in text: String, at range: Range<Int>, isFunction: Bool
  ) throws(FormulaError) {
    let isTaken =
      name == "x" || Vocabulary.constant(name) != nil || Vocabulary.isWord(name)
      || (isFunction && Vocabulary.isFunction(name))
    let fault =
      constants[name] != nil || definitions[name] != nil
      ? "\(name) is already defined"
      : isTaken
        ? "\(name) has a fixed meaning; choose another name"
        : isFunction && library.find(name) != nil
          ? "\(name) is a function of the catalogue; choose another name" : nil
    if let fault {
      throw FormulaError(fault, in: text, at: range.lowerBound, length: range.count)
    }
  }

  /// The tree of a formula in x, exactly as typed.
  ///
  /// - Throws: ``FormulaError`` with the place of the fault; also for braces, which stand for several
  ///   formulas.
  public func expression(_ text: String) throws(FormulaError) -> Expression {
    let (node, braces) = try parse(text, choice: 0)
    if braces.count != nil {
      throw FormulaError("braces have no meaning here", in: text, at: 0)
    }
    return node.expression
  }

  func parse(
    _ text: String, choice: Int
  ) throws(FormulaError) -> (node: Parser.Node, braces: Parser.Braces) {
    let tokens = try Lexer.tokens(of: text)
    var parser = Parser(
      text, tokens: tokens, scope: self, bindings: ["x": Parser.Node(expression: .variable)],
      choice: choice)
    let node = try parser.parse()
    return (node, parser.braces)
  }
}
