/// Fisher's iris data: the petals of Iris versicolor and Iris virginica, 50 flowers of each.
///
/// Fisher 1936, The use of multiple measurements in taxonomic problems, Annals of Eugenics 7(2),
/// 179–188, table I; the flowers were measured by Anderson 1935, The irises of the Gaspé Peninsula,
/// Bulletin of the American Iris Society 59. No line parts the two species, so that the loss has its
/// least value at finite parameters. (The mistakes in a well-known copy of the data concern
/// the third species, Iris setosa.)
extension TwoClassData {
  /// Petal length and width in cm of 50 Iris versicolor (class 0) and 50 Iris virginica (class 1).
  public static let iris = TwoClassData(
    title: "Fisher’s iris data",
    featureNames: ("petal length (cm)", "petal width (cm)"),
    classNames: ("Iris versicolor", "Iris virginica"),
    points: Matrix(
      rows: 100, columns: 2, elements: (versicolor + virginica).flatMap { [$0.0, $0.1] }),
    labels: Array(repeating: 0, count: 50) + Array(repeating: 1, count: 50))

  private static let versicolor: [(length: Double, width: Double)] = [
    (4.7, 1.4), (4.5, 1.5), (4.9, 1.5), (4.0, 1.3), (4.6, 1.5), (4.5, 1.3), (4.7, 1.6), (3.3, 1.0),
    (4.6, 1.3), (3.9, 1.4), (3.5, 1.0), (4.2, 1.5), (4.0, 1.0), (4.7, 1.4), (3.6, 1.3), (4.4, 1.4),
    (4.5, 1.5), (4.1, 1.0), (4.5, 1.5), (3.9, 1.1), (4.8, 1.8), (4.0, 1.3), (4.9, 1.5), (4.7, 1.2),
    (4.3, 1.3), (4.4, 1.4), (4.8, 1.4), (5.0, 1.7), (4.5, 1.5), (3.5, 1.0), (3.8, 1.1), (3.7, 1.0),
    (3.9, 1.2), (5.1, 1.6), (4.5, 1.5), (4.5, 1.6), (4.7, 1.5), (4.4, 1.3), (4.1, 1.3), (4.0, 1.3),
    (4.4, 1.2), (4.6, 1.4), (4.0, 1.2), (3.3, 1.0), (4.2, 1.3), (4.2, 1.2), (4.2, 1.3), (4.3, 1.3),
    (3.0, 1.1), (4.1, 1.3),
  ]

  private static let virginica: [(length: Double, width: Double)] = [
    (6.0, 2.5), (5.1, 1.9), (5.9, 2.1), (5.6, 1.8), (5.8, 2.2), (6.6, 2.1), (4.5, 1.7), (6.3, 1.8),
    (5.8, 1.8), (6.1, 2.5), (5.1, 2.0), (5.3, 1.9), (5.5, 2.1), (5.0, 2.0), (5.1, 2.4), (5.3, 2.3),
    (5.5, 1.8), (6.7, 2.2), (6.9, 2.3), (5.0, 1.5), (5.7, 2.3), (4.9, 2.0), (6.7, 2.0), (4.9, 1.8),
    (5.7, 2.1), (6.0, 1.8), (4.8, 1.8), (4.9, 1.8), (5.6, 2.1), (5.8, 1.6), (6.1, 1.9), (6.4, 2.0),
    (5.6, 2.2), (5.1, 1.5), (5.6, 1.4), (6.1, 2.3), (5.6, 2.4), (5.5, 1.8), (4.8, 1.8), (5.4, 2.1),
    (5.6, 2.4), (5.1, 2.3), (5.1, 1.9), (5.9, 2.3), (5.7, 2.5), (5.2, 2.3), (5.0, 1.9), (5.2, 2.0),
    (5.4, 2.3), (5.1, 1.8),
  ]
}
