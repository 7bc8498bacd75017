extension Catalogue {
  /// TODO
  static let hardFunctions: [any CatalogueActivation.Type] = []
}
