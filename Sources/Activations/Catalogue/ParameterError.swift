import Tables

/// One argument of a call of a catalogue function, as it is typed after `x`.
public struct CallArgument: Sendable, Equatable {
  /// A number, or a word for a parameter that takes words (`approximate="tanh"`).
  public enum Value: Sendable, Equatable {
    /// A number.
    case number(Double)
    /// A word, without its quotation marks.
    case word(String)
  }

  /// The keyword, or nil for a positional argument.
  public var name: String?
  /// What is given.
  public var value: Value

  /// A number, by position or by keyword.
  public init(_ number: Double, name: String? = nil) {
    self.name = name
    value = .number(number)
  }

  /// A word, by position or by keyword.
  public init(word: String, name: String? = nil) {
    self.name = name
    value = .word(word)
  }
}

/// What is wrong with the arguments of a call.
public struct ParameterError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The sort of mistake.
  public enum Kind: Sendable, Equatable {
    /// A keyword that the function does not have.
    case unknownName
    /// More positional arguments than parameters.
    case tooMany
    /// Two values for one parameter.
    case givenTwice
    /// A number outside the parameter's range, or a word that is none of its choices.
    case outOfRange
    /// No value for a parameter that has no default.
    case missing
    /// Values that are valid each but not together.
    case incompatible
  }

  /// The sort of mistake.
  public let kind: Kind
  /// The index of the offending argument in the call, or nil where it is not one argument.
  public let argument: Int?
  /// One complete line that names the function, the offending word and what would be right.
  public let message: String

  public var description: String { message }

  /// Whether another list of parameters could take the same arguments.
  var isAboutNames: Bool { kind == .unknownName || kind == .tooMany }
}

extension ParameterDescription {
  /// Whether a keyword means this parameter; case does not matter.
  func isNamed(_ name: String) -> Bool {
    let name = name.lowercased()
    return self.name.lowercased() == name || aliases.contains { $0.lowercased() == name }
  }

  /// The same parameter with another default.
  func withDefault(_ value: Double) -> Self {
    Self(name: name, aliases: aliases, defaultValue: value, range: range, choices: choices)
  }

  /// The valid values in words: `at least 0`, `none or tanh`.
  public var rangeText: String {
    choices.isEmpty ? range.description : choices.joined(separator: " or ")
  }

  /// The default as it is typed, or nil for a parameter that must be given.
  public var defaultText: String? {
    guard let defaultValue else { return nil }
    let index = Int(exactly: defaultValue) ?? -1
    return choices.indices.contains(index) ? choices[index] : NumberText.plain(defaultValue)
  }

  /// Name, range and default: `alpha (above 0, default 1)`.
  public var summary: String {
    "\(name) (\(rangeText), \(defaultText.map { "default \($0)" } ?? "no default"))"
  }
}

extension ParameterRange: CustomStringConvertible {
  public var description: String {
    switch self {
    case .finite: "any finite number"
    case .finiteOrInfinity: "any finite number or inf"
    case .above(let bound): "above \(NumberText.plain(bound))"
    case .atLeast(let bound): "at least \(NumberText.plain(bound))"
    case .within(let low, let high): "from \(NumberText.plain(low)) to \(NumberText.plain(high))"
    }
  }
}
