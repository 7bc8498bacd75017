extension Catalogue {
  /// TODO
  static let algebraic: [any CatalogueActivation.Type] = []
}
