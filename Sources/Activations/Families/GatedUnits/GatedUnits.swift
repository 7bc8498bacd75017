extension Catalogue {
  /// Units that pass x through a smooth gate, f(x) = x·g(x).
  static let gatedUnits: [any CatalogueActivation.Type] = [GELU.self, GELUTanh.self, Mish.self]
}
