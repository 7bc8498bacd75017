import Activations
public import Figures
public import Networks

/// The training of a softmax classifier: the loss by step, and the data with what was learned.
///
/// On the right the colours grade the probability of class 1 in tenths, and the line of probability ½ is
/// the decision boundary.
public struct ClassifierFigure: Sendable {
  /// The training that is shown.
  public var report: ClassifierReport

  /// The range of x over the data, or nil for that of the data with a margin.
  public var range: ClosedRange<Double>?
  /// The range of y over the data, or nil for that of the data with a margin.
  public var yRange: ClosedRange<Double>?

  /// The figure of a training.
  public init(
    _ report: ClassifierReport, range: ClosedRange<Double>? = nil,
    yRange: ClosedRange<Double>? = nil
  ) {
    (self.report, self.range, self.yRange) = (report, range, yRange)
  }

  /// The two panels as a figure; its title, size and theme are the caller's to change.
  public func figure() -> Figure {
    let classifier = report.classifier
    let right = Int((classifier.accuracy * Double(classifier.data.count)).rounded())
    return Figure(
      title: .text("Two-class softmax classifier: \(classifier.data.title)"),
      caption: .text(
        "Loss \(Self.rounded(report.initialLoss)) before and \(Self.rounded(report.loss)) after "
          + "\(report.steps) steps; \(right) of \(classifier.data.count) examples on the right side"
      ),
      cells: [Cell(lossPanel), Cell(dataPanel)], columns: 2, size: Size(920, 420))
  }

  private var lossPanel: Panel {
    let losses = report.losses
    // At most a thousand points, the first and the last among them; denser where the steps are few.
    let steps = Set((0...1_000).map { Self.step($0, of: 1_000, last: report.steps) }).sorted()
    let range = (losses.min() ?? 0, losses.max() ?? 0)
    let isWide = range.0 > 0 && range.1 > 20 * range.0
    return Panel(
      title: "Loss",
      xAxis: Axis(
        range: 0...Double(max(1, report.steps)), label: "step",
        scale: .symmetricLogarithmic(threshold: 1)),
      yAxis: Axis(
        label: .row([.variable("l"), .fenced(.parentheses, .variable("θ"))]),
        scale: isWide ? .logarithmic : .linear, includes: isWide ? [] : [0]),
      series: [
        Series(
          style: .order(0), content: .polyline(steps.map { Point(Double($0), losses[$0]) }))
      ],
      guides: [.horizontal(report.loss)])
  }

  /// The step that is the given share of the way to the last on a logarithmic axis.
  private static func step(_ index: Int, of count: Int, last: Int) -> Int {
    let share = Double(index) / Double(count)
    return min(last, Int((Double.pow(Double(last) + 1, share) - 1).rounded()))
  }

  private var dataPanel: Panel {
    let data = report.classifier.data
    let x = range ?? Self.range(of: data, column: 0)
    let y = yRange ?? Self.range(of: data, column: 1)
    let classifier = report.classifier
    // Nothing is refused of these levels.
    let field = try? ColorField(
      contouring: x, y, levels: (0...10).map { Double($0) / 10 }, lines: [0.5],
      label: .text("probability of \(data.classNames.1)")
    ) { x, y in classifier.probabilities(of: Matrix(rows: 1, columns: 2, elements: [x, y]))[0] }
    return Panel(
      title: "Data and decision boundary",
      xAxis: Axis(range: x, label: .text(data.featureNames.0)),
      yAxis: Axis(range: y, label: .text(data.featureNames.1)),
      series: [
        Series(
          .text(data.classNames.0), style: .distinct(0), content: .markers(points(of: 0), .dot)),
        Series(
          .text(data.classNames.1), style: .distinct(1),
          content: .markers(points(of: 1), .triangle)),
      ],
      field: field)
  }

  /// The examples of a class, or two thousand of them spread evenly where there are more.
  private func points(of label: Int) -> [Point] {
    let data = report.classifier.data
    let rows = data.labels.indices.filter { data.labels[$0] == label }
    let count = min(rows.count, 2_000)
    return (0..<count).map { i in
      let row = rows[i * rows.count / count]
      return Point(data.points[row, 0], data.points[row, 1])
    }
  }

  /// The values of a column with a margin of 5 %.
  private static func range(of data: TwoClassData, column: Int) -> ClosedRange<Double> {
    let values = (0..<data.count).lazy.map { data.points[$0, column] }
    guard let low = values.min(), let high = values.max() else { return 0...1 }
    // Halved first, so that the length of the widest range does not overflow.
    let margin = high > low ? (high / 2 - low / 2) / 10 : max(0.5, high.magnitude / 10)
    return max(
      -.greatestFiniteMagnitude, low - margin)...min(
        .greatestFiniteMagnitude, high + margin)
  }

  /// A number with two decimals.
  private static func rounded(_ value: Double) -> String {
    value.magnitude < 1e12 ? "\((value * 100).rounded() / 100)" : "\(value)"
  }
}
