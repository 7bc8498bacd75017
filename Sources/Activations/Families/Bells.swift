extension Catalogue {
  /// TODO
  static let bells: [any CatalogueActivation.Type] = []
}
