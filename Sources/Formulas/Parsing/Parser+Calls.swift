extension Parser {
  /// A call of an elementary function, or nil where the name or the way it is called is another's.
  func elementaryCall(
    _ name: String, _ arguments: [Argument], nameRange: Range<Int>
  ) throws(FormulaError) -> Node? {
    var arguments = arguments
    if Primitive.named(name) == .clip { arguments = Self.bounds(arguments) }
    let nodes = arguments.compactMap { argument -> Node? in
      guard argument.keyword == nil, case .node(let node) = argument.value else { return nil }
      return node
    }
    let expressions = nodes.map { $0.expression }
    let isPlain = nodes.count == arguments.count
    if name == "where" {
      guard isPlain, nodes.count == 3 else {
        throw wrongCount(arguments, "where(condition, a, b)", "3 arguments", at: nameRange)
      }
      guard nodes[0].test != nil else {
        throw error(
          "expected a comparison, such as x > 0, as the first argument of where",
          at: arguments[0].range)
      }
      return try choose(nodes[0], nodes[1], nodes[2])
    }
    if let shorthand = Vocabulary.shorthands[name], scope.library.find(name) == nil {
      if isPlain, nodes.count == shorthand.count {
        return try node(shorthand.expand(expressions), of: nodes + nodes)
      }
      let letters = shorthand.count == 1 ? "(x)" : "(a, b)"
      throw wrongCount(arguments, name + letters, counted(shorthand.count), at: nameRange)
    }
    guard let function = Primitive.named(name) else { return nil }
    if isPlain, function.row.arity.contains(nodes.count) {
      return try node(.call(function, expressions), of: nodes)
    }
    if scope.library.find(name) != nil { return nil }
    let counts = function.row.arity
    throw wrongCount(
      arguments, function.signature,
      counts.count == 1 ? counted(counts.lowerBound) : "at least \(counts.lowerBound) arguments",
      at: nameRange)
  }

  /// The arguments of clip in their places: Python's libraries call the bounds by several names, and
  /// leave one out or give None for none.
  private static func bounds(_ arguments: [Argument]) -> [Argument] {
    guard let first = arguments.first, arguments.count <= 3 else { return arguments }
    var bounds: [Argument?] = [nil, nil]
    for (position, argument) in arguments.enumerated().dropFirst() {
      let names = [["min", "a_min", "low", "min_value"], ["max", "a_max", "high", "max_value"]]
      let place =
        argument.keyword.map { keyword in names.firstIndex { $0.contains(keyword) } }
        ?? position - 1
      guard let place, bounds[place] == nil else { return arguments }
      bounds[place] = argument
      bounds[place]?.keyword = nil
      if case .none = argument.value { bounds[place] = nil }
    }
    if bounds.allSatisfy({ $0 == nil }) { return arguments }
    let ends = zip(bounds, [-Double.infinity, .infinity]).map { bound, end in
      bound ?? Argument(value: .node(Node(expression: .number(end))), range: first.range)
    }
    return [first] + ends
  }

  private func counted(_ count: Int) -> String { count == 1 ? "1 argument" : "\(count) arguments" }

  private func wrongCount(
    _ arguments: [Argument], _ signature: String, _ wanted: String, at range: Range<Int>
  ) -> FormulaError {
    if let named = arguments.first(where: { $0.keyword != nil }) {
      return error("\(signature) takes no argument by name", at: named.range)
    }
    if let word = arguments.first(where: { if case .node = $0.value { false } else { true } }) {
      return error("\(signature) takes numbers", at: word.range)
    }
    return error(
      "\(signature) takes \(wanted), not \(arguments.count)", at: range)
  }

  /// The body of a user's definition with the arguments in place of its parameters.
  func expand(
    _ definition: Definition, _ arguments: [Argument], nameRange: Range<Int>
  ) throws(FormulaError) -> Node {
    let parameters = definition.parameters
    if arguments.count > parameters.count {
      throw error(
        "\(definition.signature) takes \(counted(parameters.count)), not \(arguments.count)",
        at: nameRange)
    }
    var bindings: [String: Node] = [:]
    for (position, argument) in arguments.enumerated() {
      guard case .node(let value) = argument.value else {
        throw error("\(definition.signature) takes numbers", at: argument.range)
      }
      let name = argument.keyword ?? parameters[position].name
      guard parameters.contains(where: { $0.name == name }) else {
        throw error("\(definition.signature) has no parameter \(name)", at: argument.range)
      }
      if bindings.updateValue(value, forKey: name) != nil {
        throw error("\(name) is given twice", at: argument.range)
      }
    }
    for parameter in parameters where bindings[parameter.name] == nil {
      guard let value = parameter.defaultValue else {
        throw error("\(definition.signature) needs a value for \(parameter.name)", at: nameRange)
      }
      bindings[parameter.name] = Node(expression: value)
    }
    var parser = Parser(
      definition.text, tokens: definition.body, scope: scope, bindings: bindings)
    do {
      return try parser.parse()
    } catch {
      throw self.error("in \(definition.name): \(error.message)", at: nameRange)
    }
  }
}
