extension Parser {
  /// A call of a catalogue function; the catalogue judges its arguments.
  mutating func catalogueCall(
    _ name: String, _ function: CatalogueFunction, _ arguments: [Argument], primes: Int,
    nameRange: Range<Int>
  ) throws(FormulaError) -> Node {
    if primes > 2 {
      throw error("derivatives go up to the second, \(name)''(x)", at: nameRange)
    }
    guard let first = arguments.first, ["x", "input", nil].contains(first.keyword),
      case .node(let inner) = first.value
    else {
      throw error(
        "\(name) needs x as its first argument: \(Self.signature(name, function))",
        at: arguments.first?.range ?? nameRange)
    }
    var given: [CatalogueCall.Given] = []
    var passed: [CallArgument] = []
    // Which of the typed arguments each one passed is.
    var origins: [Int] = []
    for (position, argument) in arguments.enumerated().dropFirst() {
      if try isWithoutEffect(argument, in: name, function) { continue }
      let parameter = Self.parameter(function, argument.keyword, position - 1)
      let (value, item) = try parameterValue(argument, parameter, of: name)
      if !braces.values.isEmpty, braces.name == nil { braces.name = parameter?.name }
      if let item { given.append(item) }
      guard let value else { continue }
      // By name, for an argument before it may have been None and so left out.
      passed.append(
        CallArgument(
          value, name: argument.keyword ?? (position - 1 == passed.count ? nil : parameter?.name)))
      origins.append(position)
    }
    let activation: any Activation
    do {
      activation = try function.make(passed)
    } catch {
      let range = error.argument.map { arguments[origins[$0]].range } ?? nameRange
      throw self.error(error.message, at: range)
    }
    let call = CatalogueCall(activation: activation, order: primes, name: name, given: given)
    return try node(.activation(call, inner.expression), of: [inner])
  }

  /// Whether an argument of PyTorch's changes no value: `inplace`, and `training` where it is False.
  private func isWithoutEffect(
    _ argument: Argument, in name: String, _ function: CatalogueFunction
  ) throws(FormulaError) -> Bool {
    guard let keyword = argument.keyword, ["inplace", "training"].contains(keyword),
      function.entry.sources.contains(where: { $0.framework == .torch })
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
    _ function: CatalogueFunction, _ keyword: String?, _ position: Int
  ) -> ParameterDescription? {
    for parameters in [function.parameters, function.widerForm?.parameters ?? []] {
      if let keyword {
        if let found = parameters.first(where: { $0.isNamed(keyword) }) { return found }
      } else if position < parameters.count {
        return parameters[position]
      }
    }
    return nil
  }

  /// The value to pass for an argument, or nil for its default; and what is printed for it.
  private func parameterValue(
    _ argument: Argument, _ parameter: ParameterDescription?, of name: String
  ) throws(FormulaError) -> (CallArgument.Value?, CatalogueCall.Given?) {
    let label = parameter?.name ?? argument.keyword ?? "a parameter"
    switch argument.value {
    case .none:
      // What Python's None stands for: no bound where there can be none, else the default.
      guard let parameter, parameter.range.contains(.infinity) else { return (nil, nil) }
      return (
        .number(.infinity),
        CatalogueCall.Given(name: label, value: .number(.infinity), word: nil)
      )
    case .word(let word):
      return (.word(word), CatalogueCall.Given(name: label, value: .number(0), word: word))
    case .node(let node):
      guard let value = node.expression.constantValue else {
        throw error("\(label) of \(name) must be a constant, without x", at: argument.range)
      }
      // True stands for the second of two words, as in JAX's gelu(x, approximate=True).
      if let parameter, let index = Int(exactly: value), parameter.choices.indices.contains(index) {
        let word = parameter.choices[index]
        return (.word(word), CatalogueCall.Given(name: label, value: .number(0), word: word))
      }
      return (
        .number(value), CatalogueCall.Given(name: label, value: node.expression, word: nil)
      )
    }
  }

  /// How a catalogue function is called: `elu(x, alpha=1)`.
  static func signature(_ name: String, _ function: CatalogueFunction) -> String {
    let list = function.parameters.map { parameter in
      parameter.name + (parameter.defaultText.map { "=\($0)" } ?? "")
    }
    return "\(name)(\((["x"] + list).joined(separator: ", ")))"
  }
}

extension CallArgument {
  fileprivate init(_ value: Value, name: String?) {
    switch value {
    case .number(let number): self.init(number, name: name)
    case .word(let word): self.init(word: word, name: name)
    }
  }
}
