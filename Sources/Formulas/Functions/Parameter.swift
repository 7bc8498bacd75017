import Tables

/// A parameter of a declared function.
public struct Parameter: Sendable {
  /// PyTorch's name, `negative_slope`.
  public let name: String
  /// The names that other frameworks have for it, `alpha`.
  public let aliases: [String]
  /// The default as a constant formula, exact: `0.01`, `2/3`; of a required parameter, an example.
  public let defaultFormula: String
  /// Whether a call must give it (PyTorch's `threshold` and `value`).
  public let isRequired: Bool
  /// The valid values.
  public let range: ParameterRange
  /// For a parameter that takes words, the words; the first is the default.
  public let words: [Word]

  /// A word and the identifier of the function that it means, or nil for the declared function itself.
  public struct Word: Sendable {
    /// The word, without quotation marks.
    public let text: String
    let function: String?
  }

  /// A parameter that takes numbers.
  ///
  /// - Parameters:
  ///   - name: PyTorch's name.
  ///   - defaultFormula: The default as a constant formula; of a required parameter, an example.
  ///   - aliases: The names that other frameworks have for it.
  ///   - range: The valid values.
  ///   - isRequired: Whether it has no default.
  public init(
    _ name: String, default defaultFormula: String, aliases: [String] = [],
    in range: ParameterRange = .finite, isRequired: Bool = false
  ) {
    self.name = name
    self.aliases = aliases
    self.defaultFormula = defaultFormula
    self.isRequired = isRequired
    self.range = range
    words = []
  }

  /// A parameter that takes words, each of which may mean another function.
  public init(_ name: String, words: [(String, String?)]) {
    self.name = name
    self.words = words.map { Word(text: $0.0, function: $0.1) }
    aliases = []
    defaultFormula = "0"
    isRequired = false
    range = .finite
  }

  private init(_ other: Parameter, default defaultFormula: String) {
    name = other.name
    aliases = other.aliases
    self.defaultFormula = defaultFormula
    isRequired = false
    range = other.range
    words = other.words
  }

  /// The same parameter with another default.
  func withDefault(_ formula: String) -> Self { Self(self, default: formula) }

  /// Whether a keyword means this parameter; case does not matter.
  func isNamed(_ name: String) -> Bool {
    let name = name.lowercased()
    return self.name.lowercased() == name || aliases.contains { $0.lowercased() == name }
  }

  /// The default as a tree; of a required parameter, the example.
  public var defaultExpression: Expression {
    (try? FormulaScope(library: .empty).expression(defaultFormula)) ?? .number(.nan)
  }

  /// The valid values in words: `at least 0`, `none or tanh`.
  public var rangeText: String {
    words.isEmpty ? range.description : words.map(\.text).joined(separator: " or ")
  }

  /// The default as it is typed, or nil for a parameter that must be given.
  public var defaultText: String? { isRequired ? nil : words.first?.text ?? defaultFormula }

  /// The default as a number, or nil for a parameter that must be given or that takes words.
  public var defaultValue: Double? {
    isRequired || !words.isEmpty ? nil : defaultExpression.constantValue
  }

  /// Name, range and default: `alpha (above 0, default 1)`.
  public var summary: String {
    "\(name) (\(rangeText), \(defaultText.map { "default \($0)" } ?? "no default"))"
  }
}

/// The valid values of a parameter.
public enum ParameterRange: Sendable, Equatable {
  /// Every finite number.
  case finite
  /// Every number and +∞ (Keras' `max_value=None`).
  case finiteOrInfinity
  /// Finite and > bound.
  case above(Double)
  /// Finite and ≥ bound.
  case atLeast(Double)
  /// low ≤ value ≤ high.
  case within(Double, Double)

  /// Whether a value is valid.
  public func contains(_ value: Double) -> Bool {
    switch self {
    case .finite: value.isFinite
    case .finiteOrInfinity: value.isFinite || value == .infinity
    case .above(let bound): value.isFinite && value > bound
    case .atLeast(let bound): value.isFinite && value >= bound
    case .within(let low, let high): value >= low && value <= high
    }
  }
}

extension ParameterRange: CustomStringConvertible {
  public var description: String {
    switch self {
    case .finite: "any finite number"
    case .finiteOrInfinity: "any finite number or inf"
    case .above(let bound): "above \(NumberText.plain(bound))"
    case .atLeast(let bound): "at least \(NumberText.plain(bound))"
    case .within(let low, let high):
      "from \(NumberText.plain(low)) to \(NumberText.plain(high))"
    }
  }
}
