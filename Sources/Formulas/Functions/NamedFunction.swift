import Tables

/// A declared function under one of its names, with the parameter values that this name means.
///
/// ```swift
/// let leaky = scope.library.find("leaky_relu")!
/// leaky.parameters.map(\.name)              // ["negative_slope"]
/// try leaky.call([.init(0.2)])
/// try leaky.call([.init(0.2, name: "alpha")])
/// ```
public struct NamedFunction: Sendable {
  /// The function.
  public let declaration: Declaration
  /// The name that is meant: the declaration's identifier, or an alias.
  public let identifier: String
  /// The alias that is meant, or nil for the function's own name.
  private let alias: Alias?
  /// Where other functions that a call may mean are found.
  private let library: FunctionLibrary

  /// A function under its own name, or under that of another which means it.
  package init(
    _ declaration: Declaration, calledAs identifier: String? = nil,
    in library: FunctionLibrary = .empty
  ) {
    self.declaration = declaration
    self.identifier = identifier ?? declaration.identifier
    alias = nil
    self.library = library
  }

  /// A function under one of its aliases.
  package init(_ declaration: Declaration, alias: Alias, in library: FunctionLibrary = .empty) {
    self.declaration = declaration
    identifier = alias.name
    self.alias = alias
    self.library = library
  }

  /// The name as a title shows it.
  public var title: String { alias?.title ?? declaration.title }

  /// The parameters in the order of a call, with the defaults that this name has for them.
  public var parameters: [Parameter] {
    guard let alias else { return declaration.parameters }
    return declaration.parameters.map { parameter in
      alias.values[parameter.name].map(parameter.withDefault) ?? parameter
    }
  }

  /// The same function with more parameters, which a call that gives them means, or nil.
  ///
  /// `relu(x, negative_slope=0.1)` is Keras' general rectifier.
  public var widerForm: NamedFunction? { declaration.wider.flatMap(library.find) }

  /// Whether a bare name is a function: whether all parameters have defaults.
  public var hasDefaults: Bool { parameters.allSatisfy { !$0.isRequired } }

  /// The function with examples for the parameters that have no default.
  public var example: FunctionCall {
    finished(parameters.map { ($0.defaultExpression, true) }, given: [])
  }

  /// The function with the given arguments; the parameters not given have their defaults.
  ///
  /// - Parameters:
  ///   - arguments: The arguments of a call after `x`: positional ones in the order of ``parameters``,
  ///     then any by keyword, under the parameter's name or one of its aliases.
  ///   - given: What is printed for them.
  /// - Throws: ``ParameterError`` for an argument too many, given twice, of an unknown name, out of
  ///   range, or not of the words that the parameter takes; for a required parameter that is missing;
  ///   and for values that do not go together.
  public func call(
    _ arguments: [CallArgument] = [], given: [FunctionCall.Given] = []
  ) throws(ParameterError) -> FunctionCall {
    let bound: [CallArgument.Value?]
    do {
      bound = try bind(arguments)
    } catch {
      // A call that does not fit may mean the wider form; if that knows its names, its error counts.
      guard let widerForm, error.isAboutNames else { throw error }
      return try NamedFunction(widerForm.declaration, calledAs: identifier, in: library)
        .call(arguments, given: given)
    }
    var values: [(Expression, isDefault: Bool)] = []
    for (parameter, value) in zip(parameters, bound) {
      switch value {
      case .constant(let expression):
        values.append((expression, expression == parameter.defaultExpression))
      case .word(let word):
        if let other = parameter.words.first(where: { $0.text == word })?.function {
          guard let function = library.find(other) else { continue }
          return try function.call().withOrder(0, name: identifier, given: given)
        }
        values.append((.number(0), true))
      case nil:
        if parameter.isRequired { throw missing(bound) }
        values.append((parameter.defaultExpression, true))
      }
    }
    let call = finished(values, given: given)
    try checkRequirements(call)
    return call
  }

  private func finished(
    _ values: [(Expression, isDefault: Bool)], given: [FunctionCall.Given]
  ) -> FunctionCall {
    let arguments = zip(parameters, values).map { parameter, value in
      FunctionCall.Argument(
        name: parameter.name, expression: value.0, isDefault: value.isDefault)
    }
    return FunctionCall(
      declaration: declaration, name: identifier, title: title, order: 0, arguments: arguments,
      given: given)
  }

  private func checkRequirements(_ call: FunctionCall) throws(ParameterError) {
    for requirement in declaration.requirements {
      let holds = call.constant(requirement.condition)
      if holds != 1 { throw error(.incompatible, nil, requirement.complaint) }
    }
  }
}

extension NamedFunction {
  /// The value that is given for each parameter, or nil where none is.
  private func bind(
    _ arguments: [CallArgument]
  ) throws(ParameterError) -> [CallArgument.Value?] {
    let parameters = parameters
    var bound = [CallArgument.Value?](repeating: nil, count: parameters.count)
    var position = 0
    for (index, argument) in arguments.enumerated() {
      let slot: Int
      if let name = argument.name {
        guard let found = parameters.firstIndex(where: { $0.isNamed(name) }) else {
          throw unknown(name, index)
        }
        slot = found
      } else {
        guard position < parameters.count else { throw tooMany(arguments, index) }
        slot = position
        position += 1
      }
      let parameter = parameters[slot]
      if bound[slot] != nil {
        throw error(.givenTwice, index, "\(parameter.name) is given twice")
      }
      try check(argument.value, for: parameter, index)
      bound[slot] = argument.value
    }
    return bound
  }

  private func check(
    _ value: CallArgument.Value, for parameter: Parameter, _ index: Int
  ) throws(ParameterError) {
    switch value {
    case .constant(let expression):
      let number = expression.constantValue ?? .nan
      if parameter.words.isEmpty && parameter.range.contains(number) { return }
      throw error(
        .outOfRange, index,
        "\(parameter.name) is \(NumberText.plain(number)) but must be \(parameter.rangeText)")
    case .word(let word):
      if parameter.words.contains(where: { $0.text == word }) { return }
      throw error(
        .outOfRange, index, "\(parameter.name) is \"\(word)\" but must be \(parameter.rangeText)")
    }
  }

  private func unknown(_ name: String, _ index: Int) -> ParameterError {
    error(.unknownName, index, "there is no parameter \(name); \(signature)")
  }

  private func tooMany(_ arguments: [CallArgument], _ index: Int) -> ParameterError {
    let given = arguments.count == 1 ? "1 is given" : "\(arguments.count) are given"
    return error(.tooMany, index, "\(given); \(signature)")
  }

  private func missing(_ bound: [CallArgument.Value?]) -> ParameterError {
    let names = zip(parameters, bound)
      .filter { parameter, value in value == nil && parameter.isRequired }
      .map(\.0.name)
    return error(.missing, nil, "\(names.joined(separator: " and ")) must be given; \(signature)")
  }

  private func error(
    _ kind: ParameterError.Kind, _ index: Int?, _ message: String
  ) -> ParameterError {
    ParameterError(kind: kind, argument: index, message: "\(identifier): \(message)")
  }

  /// The parameters in words: `it takes alpha (above 0, default 1)`.
  var signature: String {
    let parameters = parameters
    let all =
      parameters
      + (widerForm?.parameters ?? []).filter { wide in
        !parameters.contains { $0.name == wide.name }
      }
    if all.isEmpty { return "it takes no parameters" }
    return "it takes " + all.map(\.summary).joined(separator: ", ")
  }
}
