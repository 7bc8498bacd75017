extension Catalogue {
  /// TODO
  static let gatedUnits: [any CatalogueActivation.Type] = []
}
