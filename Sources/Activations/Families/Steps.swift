extension Catalogue {
  /// TODO
  static let steps: [any CatalogueActivation.Type] = []
}
