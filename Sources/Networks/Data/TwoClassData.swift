/// Examples with two measurements each and one of two classes.
public struct TwoClassData: Sendable {
  /// Where the data come from, for a title.
  public var title: String
  /// The names of the two measurements, with their units.
  public var featureNames: (String, String)
  /// The names of class 0 and class 1.
  public var classNames: (String, String)
  /// The measurements: one example a row, two columns.
  public var points: Matrix<Double>
  /// The class of each example, 0 or 1.
  public var labels: [Int]

  /// Examples; `points` has two columns, and as many rows as there are labels.
  public init(
    title: String, featureNames: (String, String), classNames: (String, String),
    points: Matrix<Double>, labels: [Int]
  ) {
    guard points.columns == 2, points.rows == labels.count else {
      misuse("the points are no matrix of 2 columns with a row for each label")
    }
    self.title = title
    self.featureNames = featureNames
    self.classNames = classNames
    self.points = points
    self.labels = labels
  }

  /// The number of examples.
  public var count: Int { labels.count }
}
