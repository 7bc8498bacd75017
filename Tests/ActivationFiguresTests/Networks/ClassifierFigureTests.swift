import ActivationFigures
import Activations
import Figures
import Networks
import Testing

@Suite struct ClassifierFigureTests {
  @Test func `The loss by step is on the left and the data are on the right`() throws {
    let report = try ClassifierReport(training: SoftmaxClassifier(), steps: 300)
    let figure = ClassifierFigure(report).figure()
    try #require(figure.cells.count == 2)
    guard case .polyline(let losses)? = figure.cells[0].main.series.first?.content else {
      Issue.record("no line of losses")
      return
    }
    #expect(losses.first == Point(0, report.initialLoss))
    #expect(losses.last == Point(300, report.loss))
    #expect(losses.allSatisfy { report.losses[Int($0.x)] == $0.y })

    let panel = figure.cells[1].main
    let markers = panel.series.map { series -> [Point] in
      guard case .markers(let points, _) = series.content else { return [] }
      return points
    }
    #expect(markers.map(\.count) == [50, 50])
    let (x, y) = (try #require(panel.xAxis.range), try #require(panel.yAxis.range))
    #expect(markers.joined().allSatisfy { x.contains($0.x) && y.contains($0.y) })
    #expect(panel.field != nil)
  }

  @Test(arguments: [0, 1, 2, 5_000])
  func `Any number of steps can be drawn`(steps: Int) throws {
    let report = try ClassifierReport(training: SoftmaxClassifier(data: Self.four), steps: steps)
    let figure = ClassifierFigure(report).figure()
    guard case .polyline(let losses)? = figure.cells[0].main.series.first?.content else {
      Issue.record("no line of losses")
      return
    }
    #expect(losses.last == Point(Double(steps), report.loss))
    #expect(losses.count <= 1_001)
  }

  @Test func `Many examples are thinned`() throws {
    let data = TwoClassData(
      title: "", featureNames: ("a", "b"), classNames: ("0", "1"),
      points: Matrix(rows: 9_000, columns: 2, elements: (0..<18_000).map(Double.init)),
      labels: (0..<9_000).map { $0 % 3 == 0 ? 1 : 0 })
    let report = try ClassifierReport(training: SoftmaxClassifier(data: data), steps: 1)
    let series = ClassifierFigure(report).figure().cells[1].main.series
    let counts = series.map { series in
      if case .markers(let points, _) = series.content { points.count } else { 0 }
    }
    #expect(counts == [2_000, 2_000])
  }

  private static let four = TwoClassData(
    title: "", featureNames: ("a", "b"), classNames: ("0", "1"),
    points: Matrix(rows: 4, columns: 2, elements: [1, 1, 1, 2, 1, 3, 1, 4]), labels: [0, 1, 0, 1])
}
