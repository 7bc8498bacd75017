/// An activation of the catalogue: one small type that declares all about one function.
///
/// ```swift
/// public struct ELU: CatalogueActivation {
///   public var alpha = 1.0
///   public init() {}
///   public init(alpha: Double) { self.alpha = alpha }
///   public static let entry = CatalogueEntry(…)
///   public static let parameters = [Parameter<ELU>("alpha", \.alpha, in: .atLeast(0))]
///   …
/// }
/// ```
public protocol CatalogueActivation: Activation {
  /// The function with its default parameters.
  init()

  /// Name, aliases, value range, sources and paper.
  static var entry: CatalogueEntry { get }

  /// The parameters in the order in which a call takes them.
  static var parameters: [Parameter<Self>] { get }

  /// What is wrong with the parameters together (`min_val` above `max_val`), or nil.
  var complaint: String? { get }

  /// The same function with more parameters, which a call that gives them means, or nil.
  ///
  /// `relu` takes no parameters in PyTorch; `relu(x, negative_slope=0.1)` is Keras' general rectifier.
  static var widerForm: (any CatalogueActivation.Type)? { get }
}

extension CatalogueActivation {
  public var name: String { Self.entry.name }
  public static var parameters: [Parameter<Self>] { [] }
  public var complaint: String? { nil }
  public static var widerForm: (any CatalogueActivation.Type)? { nil }

  /// What is said of each parameter, in the order of a call.
  public static var parameterDescriptions: [ParameterDescription] {
    parameters.map(\.description)
  }

  public var arguments: [Argument] {
    Self.parameters.map { parameter in
      let value = self[keyPath: parameter.keyPath]
      return Argument(
        name: parameter.description.name, value: value,
        isDefault: value == parameter.description.defaultValue)
    }
  }

  /// The function with the given values for its first parameters, in their order.
  init(values: [Double]) {
    self.init()
    for (parameter, value) in zip(Self.parameters, values) {
      self[keyPath: parameter.keyPath] = value
    }
  }
}
