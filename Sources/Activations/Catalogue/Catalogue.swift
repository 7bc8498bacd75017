/// All activation functions, in the order in which tables show them.
///
/// ```swift
/// Catalogue.gelu.formula                              // "x*norm_cdf(x)"
/// try Catalogue.library.find("ELU")?.call([.init(2)])
/// ```
public enum Catalogue {
  /// Every declaration.
  ///
  /// A new activation is added to the list at the head of its family's file.
  public static let declarations: [Declaration] =
    rectifiers + hardFunctions + exponentialUnits + sigmoids + softplusUnits + gatedUnits
    + shrinkage + algebraic + bells + periodic + steps

  /// The functions by their names.
  public static let library = FunctionLibrary(declarations)

  /// Every function with its default parameters, and examples for those that have none.
  public static var all: [Activation] { declarations.map(\.activation) }

  /// The ten functions of the project, in the order in which its figures show them.
  public static let project: [Declaration] = [
    tanh, sigmoid, relu, leakyReLU, elu, hardSwish, gelu, mish, celu, relu6,
  ]
}

extension FormulaScope {
  /// A scope without names of its own, in which the catalogue's functions can be called.
  public init() { self.init(library: Catalogue.library) }
}
