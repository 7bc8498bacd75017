extension Parser {
  /// A call of a declared function; the function judges its arguments.
  mutating func declaredCall(
    _ name: String, _ function: NamedFunction, _ arguments: [Argument], primes: Int,
    nameRange: Range<Int>
  ) throws(FormulaError) -> Node {
    if primes > Self.greatestOrder {
      throw error("derivatives go up to the fourth", at: nameRange)
    }
    guard let first = arguments.first, ["x", "input", nil].contains(first.keyword),
      case .node(let inner) = first.value
    else {
      throw error(
        "\(name) needs x as its first argument: \(Self.signature(name, function))",
        at: arguments.first?.range ?? nameRange)
    }
    var given: [FunctionCall.Given] = []
    var passed: [CallArgument] = []
    // Which of the typed arguments each one passed is.
    var origins: [Int] = []
    for (position, argument) in arguments.enumerated().dropFirst() {
      if try isWithoutEffect(argument, in: name, function) { continue }
      let parameter = Self.parameter(function, argument.keyword, position - 1)
      if !braces.values.isEmpty, braces.name == nil { braces.name = parameter?.name }
      guard let value = try parameterValue(argument, parameter, of: name) else { continue }
      given.append(
        FunctionCall.Given(
          name: parameter?.name ?? argument.keyword ?? "a parameter", value: value.given))
      // By name, for an argument before it may have been None and so left out.
      passed.append(
        CallArgument(
          value,
          name: argument.keyword ?? (position - 1 == passed.count ? nil : parameter?.name)))
      origins.append(position)
    }
    let call: FunctionCall
    do {
      call = try function.call(passed, given: given)
    } catch {
      let range = error.argument.map { arguments[origins[$0]].range } ?? nameRange
      throw self.error(error.message, at: range)
    }
    return try node(
      .function(call.withOrder(primes, name: name), inner.expression), of: [inner])
  }

  /// The highest derivative that can be written with primes.
  private static let greatestOrder = 4

  /// Whether an argument of PyTorch's changes no value: `inplace`, and `training` where it is False.
  private func isWithoutEffect(
    _ argument: Argument, in name: String, _ function: NamedFunction
  ) throws(FormulaError) -> Bool {
    guard let keyword = argument.keyword, ["inplace", "training"].contains(keyword),
      function.declaration.sources.contains(where: { $0.framework == .torch })
    else { return false }
    if keyword == "training", case .node(let node) = argument.value,
      node.expression != .number(0)
    {
      throw error(
        "\(name) is random in training; only training=False is a function of x",
        at: argument.range)
    }
    return true
  }

  /// The parameter that an argument is for, in the function or its wider form.
  private static func parameter(
    _ function: NamedFunction, _ keyword: String?, _ position: Int
  ) -> Parameter? {
    for parameters in [function.parameters, function.widerForm?.parameters ?? []] {
      if let keyword {
        if let found = parameters.first(where: { $0.isNamed(keyword) }) { return found }
      } else if position < parameters.count {
        return parameters[position]
      }
    }
    return nil
  }

  /// The value to pass for an argument, or nil for its default.
  private func parameterValue(
    _ argument: Argument, _ parameter: Parameter?, of name: String
  ) throws(FormulaError) -> CallArgument.Value? {
    switch argument.value {
    case .none:
      // What Python's None stands for: no bound where there can be none, else the default.
      guard let parameter, parameter.range.contains(.infinity) else { return nil }
      return .constant(.number(.infinity))
    case .word(let word): return .word(word)
    case .node(let node):
      guard let value = node.expression.constantValue else {
        let label = parameter?.name ?? argument.keyword ?? "a parameter"
        throw error("\(label) of \(name) must be a constant, without x", at: argument.range)
      }
      // True stands for the second of two words, as in JAX's gelu(x, approximate=True).
      if let parameter, let index = Int(exactly: value), parameter.words.indices.contains(index) {
        return .word(parameter.words[index].text)
      }
      return .constant(node.expression)
    }
  }

  /// How a declared function is called: `elu(x, alpha=1)`.
  static func signature(_ name: String, _ function: NamedFunction) -> String {
    let list = function.parameters.map { parameter in
      parameter.name + (parameter.defaultText.map { "=\($0)" } ?? "")
    }
    return "\(name)(\((["x"] + list).joined(separator: ", ")))"
  }
}

extension CallArgument.Value {
  /// What is printed for it.
  fileprivate var given: FunctionCall.Given.Value {
    switch self {
    case .constant(let expression): .constant(expression)
    case .word(let word): .word(word)
    }
  }
}
