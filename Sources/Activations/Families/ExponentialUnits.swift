extension Catalogue {
  /// TODO
  static let exponentialUnits: [any CatalogueActivation.Type] = []
}
