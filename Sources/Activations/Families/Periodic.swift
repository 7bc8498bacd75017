extension Catalogue {
  /// TODO
  static let periodic: [any CatalogueActivation.Type] = []
}
