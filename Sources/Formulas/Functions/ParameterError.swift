/// One argument of a call of a declared function, as it is typed after `x`.
public struct CallArgument: Sendable, Equatable {
  /// A constant, or a word for a parameter that takes words (`approximate="tanh"`).
  public enum Value: Sendable, Equatable {
    /// A constant formula, which is exact.
    case constant(Expression)
    /// A word, without its quotation marks.
    case word(String)
  }

  /// The keyword, or nil for a positional argument.
  public var name: String?
  /// What is given.
  public var value: Value

  /// A constant or a word, by position or by keyword.
  public init(_ value: Value, name: String? = nil) {
    self.name = name
    self.value = value
  }

  /// A number, by position or by keyword.
  public init(_ number: Double, name: String? = nil) {
    self.init(.constant(.number(number)), name: name)
  }

  /// A word, by position or by keyword.
  public init(word: String, name: String? = nil) { self.init(.word(word), name: name) }
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
