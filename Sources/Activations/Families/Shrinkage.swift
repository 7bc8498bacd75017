extension Catalogue {
  /// TODO
  static let shrinkage: [any CatalogueActivation.Type] = []
}
