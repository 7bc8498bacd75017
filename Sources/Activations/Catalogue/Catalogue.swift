/// All activation functions, in the order in which tables show them.
///
/// ```swift
/// let gelu = try Catalogue.find("GELU")?.make()
/// gelu?.derivative(at: 1)
/// ```
public enum Catalogue {
  /// Every type.
  ///
  /// A new activation is added to the list at the head of its family's file.
  public static let types: [any CatalogueActivation.Type] =
    rectifiers + hardFunctions + exponentialUnits + sigmoids + softplusUnits + gatedUnits
    + shrinkage + algebraic + bells + periodic + steps

  /// Every function under its own name.
  public static let functions: [CatalogueFunction] = types.map { CatalogueFunction($0) }

  /// Every function with its default parameters.
  ///
  /// A parameter that has no default (PyTorch's `threshold`) has a value that shows the function.
  public static let all: [any CatalogueActivation] = types.map { $0.init() }

  /// The ten functions of the project, in the order in which its figures show them.
  public static let project: [any CatalogueActivation] = [
    "tanh", "sigmoid", "relu", "leaky_relu", "elu", "hardswish", "gelu", "mish", "celu", "relu6",
  ].compactMap { name in functions.first { $0.identifier == name }?.type.init() }
}
