import Tables

/// A function that a user has named, a call of which is replaced by its body.
struct Definition: Sendable {
  struct Parameter: Sendable {
    let name: String
    let defaultValue: Expression?
  }

  let name: String
  let nameRange: Range<Int>
  let parameters: [Parameter]
  let text: String
  let body: [Token]

  /// How the function is called: `my(x, a=1)`.
  var signature: String {
    let list = parameters.map { parameter in
      parameter.name + (parameter.defaultValue.map { "=" + $0.text } ?? "")
    }
    return "\(name)(\(list.joined(separator: ", ")))"
  }

  /// Reads `name(parameter, parameter=constant, …) = formula`.
  init(_ text: String, in scope: FormulaScope) throws(FormulaError) {
    let tokens = try Lexer.tokens(of: text)
    self.text = text
    let shape = "expected a definition such as my(x, a=1) = x*sigmoid(a*x)"
    guard case .name(let name, 0) = tokens[0].kind, tokens[1].kind == .symbol("(") else {
      throw FormulaError(shape, in: text, at: tokens[0].range.lowerBound)
    }
    self.name = name
    nameRange = tokens[0].range
    var parameters: [Parameter] = []
    var index = 2
    while true {
      guard case .name(let parameter, 0) = tokens[index].kind else {
        throw FormulaError(
          "expected a parameter's name", in: text, at: tokens[index].range.lowerBound)
      }
      let range = tokens[index].range
      if parameters.contains(where: { $0.name == parameter }) {
        throw FormulaError(
          "\(parameter) is named twice", in: text, at: range.lowerBound, length: range.count)
      }
      if parameter != "x", Vocabulary.constant(parameter) != nil || Vocabulary.isWord(parameter) {
        throw FormulaError(
          "\(parameter) has a fixed meaning; choose another name", in: text,
          at: range.lowerBound, length: range.count)
      }
      index += 1
      var defaultValue: Expression?
      if tokens[index].kind == .symbol("=") {
        var parser = Parser(text, tokens: tokens, scope: scope, bindings: [:])
        parser.index = index + 1
        let start = parser.index
        let value = try parser.parseChoice().expression
        if parser.braces.count != nil || value.containsVariable {
          throw FormulaError(
            "a default is one constant", in: text, at: tokens[start].range.lowerBound)
        }
        defaultValue = value
        index = parser.index
      } else if let earlier = parameters.last, earlier.defaultValue != nil {
        throw FormulaError(
          "a parameter without a default cannot follow one with a default", in: text,
          at: range.lowerBound, length: range.count)
      }
      parameters.append(Parameter(name: parameter, defaultValue: defaultValue))
      if tokens[index].kind == .symbol(",") {
        index += 1
        continue
      }
      guard tokens[index].kind == .symbol(")") else {
        throw FormulaError(
          "expected a comma or a closing parenthesis", in: text,
          at: tokens[index].range.lowerBound)
      }
      index += 1
      break
    }
    guard tokens[index].kind == .symbol("=") else {
      throw FormulaError(shape, in: text, at: tokens[index].range.lowerBound)
    }
    body = Array(tokens.dropFirst(index + 1))
    self.parameters = parameters
    for (token, next) in zip(body, body.dropFirst())
    where token.kind == .name(name, primes: 0) && next.kind == .symbol("(") {
      throw FormulaError(
        "\(name) calls itself; a definition can use only what was defined before it", in: text,
        at: token.range.lowerBound, length: token.range.count)
    }
    // The body is parsed once now, so that its faults are found where they are.
    var bindings: [String: Parser.Node] = [:]
    for (position, parameter) in parameters.enumerated() {
      bindings[parameter.name] = Parser.Node(
        expression: position == 0 ? .variable : parameter.defaultValue ?? .number(1))
    }
    var parser = Parser(text, tokens: body, scope: scope, bindings: bindings)
    _ = try parser.parse()
    if parser.braces.count != nil {
      throw FormulaError(
        "braces have no meaning in a definition", in: text,
        at: body.first?.range.lowerBound ?? 0)
    }
  }
}
