extension Parser {
  /// An argument of a call.
  struct Argument {
    enum Value {
      case node(Node)
      case word(String)
      case none
    }
    var keyword: String?
    var value: Value
    var range: Range<Int>
  }

  /// A name that has been read: a constant, the variable, or a call.
  mutating func parseName(
    _ name: String, primes: Int, at start: Int
  ) throws(FormulaError) -> Node {
    var (name, primes) = (name, primes)
    while isSymbol("."), primes == 0, Vocabulary.modules.contains(name) {
      index += 1
      guard case .name(let next, let count) = token.kind else {
        throw unexpected("a function's name after the point")
      }
      (name, primes) = (next, count)
      index += 1
    }
    let nameRange = tokens[index - 1].range
    if isSymbol("(") {
      return try parseCall(name, primes: primes, nameRange: nameRange)
    }
    if primes > 0 { throw error("expected an opening parenthesis after a derivative") }
    if let bound = bindings[name] { return bound }
    if let value = scope.constants[name] {
      let constant = NamedConstant(name, value, isParameter: scope.isOfCatalogue)
      return Node(expression: .constant(constant))
    }
    if let constant = Vocabulary.constant(name) { return Node(expression: constant) }
    throw unknownName(name, at: nameRange)
  }

  private func unknownName(_ name: String, at range: Range<Int>) -> FormulaError {
    if isFunction(name) {
      return error("\(name) is a function; write \(name)(x)", at: range)
    }
    if let complaint = SeveralInputs.complaint(about: name) { return error(complaint, at: range) }
    if name == "x" {
      if bindings.isEmpty { return error("a constant has a value without x", at: range) }
      let names = bindings.keys.sorted().joined(separator: ", ")
      return error("x is not a parameter of this definition, which has \(names)", at: range)
    }
    var names = bindings.keys.sorted() + scope.constants.keys.sorted() + ["pi", "e", "inf"]
    if name.count == 1 { names = names.filter { $0.lowercased() == name.lowercased() } }
    // A text that is one word was meant as a function's name.
    let isAlone = tokens.count == 2 && name.count > 1
    if isAlone { names = scope.definitions.keys.sorted() + Vocabulary.functionNames }
    var nearest = name.count == 1 ? names : NearestName.find(name, among: names)
    if isAlone {
      let found = scope.library.nearestNames(to: name)
      nearest = Array((found + nearest.filter { !found.contains($0) }).prefix(3))
    }
    let hint =
      nearest.isEmpty
      ? "a constant is given its value with --let \(name)=…"
      : "did you mean \(nearest.joined(separator: " or "))?"
    return error("unknown name '\(name)'; \(hint)", at: range)
  }

  private func isFunction(_ name: String) -> Bool {
    scope.definitions[name] != nil || Vocabulary.isFunction(name)
      || scope.library.find(name) != nil
  }

  private mutating func parseCall(
    _ name: String, primes: Int, nameRange: Range<Int>
  ) throws(FormulaError) -> Node {
    // An unknown name is reported before its arguments are looked at.
    guard isFunction(name) else {
      if let complaint = SeveralInputs.complaint(about: name) {
        throw error(complaint, at: nameRange)
      }
      let names = scope.definitions.keys.sorted() + Vocabulary.functionNames
      let near = NearestName.find(name, among: names)
      let nearest = near + scope.library.nearestNames(to: name).filter { !near.contains($0) }
      let hint =
        nearest.isEmpty ? "" : "; did you mean \(nearest.prefix(3).joined(separator: " or "))?"
      if bindings[name] != nil || scope.constants[name] != nil || Vocabulary.constant(name) != nil {
        throw error("\(name) is not a function; write \(name)*(…) for a product", at: nameRange)
      }
      throw error("unknown function '\(name)'\(hint)", at: nameRange)
    }
    let open = index
    index += 1
    let arguments = try nested { parser throws(FormulaError) in
      try parser.parseArguments(open: open)
    }
    if primes == 0 {
      if let definition = scope.definitions[name] {
        return try expand(definition, arguments, nameRange: nameRange)
      }
      if let node = try elementaryCall(name, arguments, nameRange: nameRange) { return node }
    }
    if let function = scope.library.find(name) {
      return try declaredCall(name, function, arguments, primes: primes, nameRange: nameRange)
    }
    throw error("only functions of the catalogue can be written with a prime", at: nameRange)
  }

  private mutating func parseArguments(open: Int) throws(FormulaError) -> [Argument] {
    var arguments: [Argument] = []
    if accept(")") { return [] }
    repeat {
      let start = index
      var keyword: String?
      if case .name(let name, 0) = token.kind, tokens[index + 1].kind == .symbol("=") {
        keyword = name
        if arguments.contains(where: { $0.keyword == name }) {
          throw error("\(name) is given twice")
        }
        index += 2
      } else if let earlier = arguments.last?.keyword {
        throw error("a value without a name cannot follow \(earlier)=…")
      }
      let hadBraces = !braces.values.isEmpty
      let value = try parseArgumentValue()
      if !hadBraces, !braces.values.isEmpty, braces.name == nil { braces.name = keyword }
      arguments.append(Argument(keyword: keyword, value: value, range: range(from: start)))
      if arguments.count > FormulaLimits.arguments {
        throw error("this call has more than \(FormulaLimits.arguments) arguments")
      }
      // As in Python, a comma may follow the last argument.
    } while accept(",") && !isSymbol(")")
    guard accept(")") else {
      if case .end = token.kind {
        throw error("the closing parenthesis is missing", at: tokens[open].range)
      }
      throw unexpected("a comma, an operator or a closing parenthesis")
    }
    return arguments
  }

  private mutating func parseArgumentValue() throws(FormulaError) -> Argument.Value {
    if isSymbol("{"), Self.word(tokens[index + 1]) != nil {
      var items: [Argument.Value] = []
      try parseItems { parser throws(FormulaError) in
        guard let value = Self.word(parser.token) else {
          throw parser.unexpected("a word in quotation marks")
        }
        parser.index += 1
        items.append(value)
      }
      return items[choice]
    }
    if let value = Self.word(token) ?? unquotedWord {
      index += 1
      return value
    }
    return .node(try parseChoice())
  }

  /// A word whose quotation marks a shell has taken: approximate=tanh.
  private var unquotedWord: Argument.Value? {
    guard case .name(let name, 0) = token.kind, ["none", "tanh"].contains(name),
      [.symbol(","), .symbol(")")].contains(tokens[index + 1].kind)
    else { return nil }
    return .word(name)
  }

  private static func word(_ token: Token) -> Argument.Value? {
    switch token.kind {
    case .string(let word): .word(word)
    case .name("None", primes: 0): Argument.Value.none
    case .name("True", primes: 0): .node(Node(expression: .number(1)))
    case .name("False", primes: 0): .node(Node(expression: .number(0)))
    default: nil
    }
  }
}
