extension Catalogue {
  /// TODO
  static let sigmoids: [any CatalogueActivation.Type] = []
}
