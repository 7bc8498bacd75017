extension Catalogue {
  /// TODO
  static let softplusUnits: [any CatalogueActivation.Type] = []
}
