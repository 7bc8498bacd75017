/// All activation functions, in the order in which tables show them.
public enum Catalogue {
  /// Every type. A new activation is added to the list at the head of its family's file.
  public static let types: [any CatalogueActivation.Type] =
    rectifiers + hardFunctions + exponentialUnits + sigmoids + softplusUnits + gatedUnits
    + shrinkage + algebraic + bells + periodic + steps
}
