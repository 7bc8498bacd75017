public import Formulas

extension Catalogue {
  /// Functions with one hump that vanish on both sides.
  static let bells: [Declaration] = [gaussian]

  /// The Gaussian, e^(−x²).
  ///
  /// Broomhead & Lowe 1988; in coordinate networks Ramasinghe & Lucey 2022.
  public static let gaussian = Declaration(
    "gaussian", title: "Gaussian", "exp(-x^2)", derivative: "-2*x*exp(-x^2)",
    paper: Citation(
      "Ramasinghe & Lucey", 2022,
      "Beyond Periodicity: Towards a Unifying Framework for Activations in Coordinate-MLPs",
      arXiv: "2111.15135"))
}
