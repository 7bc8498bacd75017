extension Catalogue {
  /// Units that pass x through a smooth gate, f(x) = x·g(x).
  static let gatedUnits: [any CatalogueActivation.Type] = [
    SiLU.self, ESwish.self, GELU.self, GELUTanh.self, Mish.self, TanhExp.self, Serf.self,
    Logish.self, Smish.self, Phish.self, LiSHT.self, SoftModulusT.self, ARiA2.self,
  ]
}
