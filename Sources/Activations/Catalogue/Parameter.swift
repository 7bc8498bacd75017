/// The declaration of one parameter of a catalogue function.
public struct Parameter<Owner: CatalogueActivation>: Sendable {
  /// What is said of the parameter in tables and messages.
  public let description: ParameterDescription
  /// Where the value is stored.
  let keyPath: any WritableKeyPath<Owner, Double> & Sendable

  /// A parameter stored in a property.
  ///
  /// - Parameters:
  ///   - name: PyTorch's name, `negative_slope`.
  ///   - keyPath: The property.
  ///   - aliases: The names that other frameworks have for it, `alpha`.
  ///   - range: The valid values.
  ///   - isRequired: Whether it has no default (PyTorch's `threshold` and `value`).
  ///   - choices: For a parameter that takes words, the words; the value is the index of one.
  public init(
    _ name: String, _ keyPath: any WritableKeyPath<Owner, Double> & Sendable,
    aliases: [String] = [], in range: ParameterRange = .finite, isRequired: Bool = false,
    choices: [String] = []
  ) {
    description = ParameterDescription(
      name: name, aliases: aliases, defaultValue: isRequired ? nil : Owner()[keyPath: keyPath],
      range: range, choices: choices)
    self.keyPath = keyPath
  }
}

/// What is said of a parameter in tables and messages.
public struct ParameterDescription: Sendable {
  /// PyTorch's name.
  public let name: String
  /// The names that other frameworks have for it.
  public let aliases: [String]
  /// The default, or nil for a parameter that must be given.
  public let defaultValue: Double?
  /// The valid values.
  public let range: ParameterRange
  /// For a parameter that takes words, the words; its value is the index of one.
  public let choices: [String]
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
