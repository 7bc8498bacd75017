import Tables

/// A function of the catalogue under one of its names, with the parameter values that this name means.
///
/// ```swift
/// let leaky = Catalogue.find("leaky_relu")!
/// leaky.parameters.map(\.name)              // ["negative_slope"]
/// try leaky.make([.init(0.2)])              // LeakyReLU(negativeSlope: 0.2)
/// try leaky.make([.init(0.2, name: "alpha")])
/// ```
public struct CatalogueFunction: Sendable {
  /// The activation's type.
  public let type: any CatalogueActivation.Type
  /// The name that is meant: the entry's identifier, or an alias.
  public let identifier: String
  /// The alias that is meant, or nil for the entry's own name.
  private let alias: Alias?

  /// The name as a title shows it.
  public var title: String { alias?.title ?? entry.name }

  /// The parameters in the order of a call, with the defaults that this name has for them.
  ///
  /// They are made when they are asked for: most runs name a few functions, and the key paths of all
  /// would take longer to make than everything else that such a run does.
  public var parameters: [ParameterDescription] {
    guard let alias else { return type.parameterDescriptions }
    return type.parameterDescriptions.map { description in
      alias.values[description.name].map(description.withDefault) ?? description
    }
  }

  /// What the catalogue says of the function.
  public var entry: CatalogueEntry { type.entry }

  /// The same function with more parameters, which a call that gives them means, or nil.
  ///
  /// `relu(x, negative_slope=0.1)` is Keras' general rectifier.
  public var widerForm: CatalogueFunction? { type.widerForm.map { CatalogueFunction($0) } }

  /// Whether a bare name is a function: whether all parameters have defaults.
  public var hasDefaults: Bool { parameters.allSatisfy { $0.defaultValue != nil } }

  /// A type under its own name.
  init(_ type: any CatalogueActivation.Type) {
    self.init(type, calledAs: type.entry.identifier)
  }

  /// A type that a call by another function's name means; errors speak of the name that was typed.
  private init(_ type: any CatalogueActivation.Type, calledAs identifier: String) {
    self.type = type
    self.identifier = identifier
    alias = nil
  }

  /// A type under one of its aliases.
  init(_ type: any CatalogueActivation.Type, alias: Alias) {
    self.type = type
    identifier = alias.name
    self.alias = alias
  }

  /// The function with the given arguments; the parameters not given have their defaults.
  ///
  /// - Parameter arguments: The arguments of a call after `x`: positional ones in the order of
  ///   ``parameters``, then any by keyword, under the parameter's name or one of its aliases.
  /// - Returns: A value of the function's type, or of its wider form's.
  /// - Throws: ``ParameterError`` for an argument too many, given twice, of an unknown name, out of
  ///   range, or not of the words that the parameter takes; for a required parameter that is missing;
  ///   and for values that do not go together.
  public func make(_ arguments: [CallArgument] = []) throws(ParameterError) -> any Activation {
    let bound: [Double?]
    do {
      bound = try bind(arguments)
    } catch {
      // A call that does not fit may mean the wider form; if that knows its names, its error counts.
      guard let widerForm, error.isAboutNames else { throw error }
      return try CatalogueFunction(widerForm.type, calledAs: identifier).make(arguments)
    }
    var values: [Double] = []
    for (parameter, value) in zip(parameters, bound) {
      guard let value = value ?? parameter.defaultValue else {
        throw missing(bound)
      }
      values.append(value)
    }
    let activation = type.init(values: values)
    if let complaint = activation.complaint { throw error(.incompatible, nil, complaint) }
    return activation
  }
}

extension CatalogueFunction {
  /// The value that is given for each parameter, or nil where none is.
  private func bind(_ arguments: [CallArgument]) throws(ParameterError) -> [Double?] {
    let parameters = parameters
    var bound = [Double?](repeating: nil, count: parameters.count)
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
      bound[slot] = try value(of: argument, for: parameter, index)
    }
    return bound
  }

  private func value(
    of argument: CallArgument, for parameter: ParameterDescription, _ index: Int
  ) throws(ParameterError) -> Double {
    switch argument.value {
    case .number(let number):
      if parameter.choices.isEmpty && parameter.range.contains(number) { return number }
      throw error(
        .outOfRange, index,
        "\(parameter.name) is \(NumberText.plain(number)) but must be \(parameter.rangeText)")
    case .word(let word):
      if let choice = parameter.choices.firstIndex(of: word) { return Double(choice) }
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

  private func missing(_ bound: [Double?]) -> ParameterError {
    let names = zip(parameters, bound)
      .filter { parameter, value in value == nil && parameter.defaultValue == nil }
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
