import Foundation
import Testing

@testable import Figures

struct PanelTests {
  @Test func `a range is that of the data with five per cent at each end`() {
    let panel = Panel(
      xAxis: Axis(range: -2...2), series: [Series(style: .order(0), curve: Curve { $0 * 2 })])
    let prepared = PreparedPanel(panel)
    #expect((prepared.yRange.lowerBound + 4.4).magnitude < 1e-9)
    #expect((prepared.yRange.upperBound - 4.4).magnitude < 1e-9)
  }

  @Test func `a pole does not flatten the rest, and a narrow peak is not cut`() {
    func range(_ breakpoints: [Double], _ f: @escaping @Sendable (Double) -> Double) -> Double {
      let curve = Curve(breakpoints: breakpoints, f)
      let panel = Panel(
        xAxis: Axis(range: -5...5), series: [Series(style: .order(0), curve: curve)])
      return PreparedPanel(panel).yRange.upperBound
    }
    #expect((0.5...20).contains(range([0]) { 1 / $0 }))
    #expect((0.5...20).contains(range([]) { tan($0) }))
    #expect((0.5...20).contains(range([0]) { 1 / ($0 * $0) }))
    #expect(range([]) { exp($0) } > 148)
    #expect(range([]) { exp(-40 * $0 * $0) } > 0.8)
    #expect(range([0]) { $0 > 0 ? 1 : 0 } > 1)
  }

  @Test func `unusable ranges fall back on the data`() {
    for range in [1.0...1.0, -.infinity...1, 5...5.000000000000001] {
      let panel = Panel(
        xAxis: Axis(range: range), yAxis: Axis(range: range),
        series: [Series(style: .order(0), content: .polyline([Point(0, 0), Point(1, 2)]))])
      let prepared = PreparedPanel(panel)
      #expect(prepared.xRange.contains(0) && prepared.yRange.contains(2))
    }
    let empty = PreparedPanel(Panel(xAxis: Axis(scale: .logarithmic)))
    #expect(empty.xRange.lowerBound > 0)
  }

  @Test func `constant, empty and infinite data have a range`() {
    for points in [[Point(1, 3)], [], [Point(.nan, .infinity)], [Point(0, 0), Point(0, 0)]] {
      let panel = Panel(series: [Series(style: .order(0), content: .markers(points, .dot))])
      let prepared = PreparedPanel(panel)
      #expect(prepared.xRange.upperBound > prepared.xRange.lowerBound)
      #expect(prepared.yRange.upperBound > prepared.yRange.lowerBound)
    }
  }

  @Test func `a line of very many pieces is stroked in paths of bounded size`() throws {
    // Half of each wave lies above the axis's range.
    let zigzag = (0..<9000).map { Point(Double($0), $0 % 2 == 0 ? 0.5 : 2) }
    let panel = Panel(
      yAxis: Axis(range: 0...1), series: [Series(style: .order(0), content: .polyline(zigzag))])
    var figure = Figure(cells: [Cell(panel)])
    figure.size = Size(8000, 300)
    let drawing = try figure.drawing(measuring: FakeFonts())
    let counts = drawing.marks.compactMap { mark in
      if case .stroke(let path, _, _) = mark { path.elements.count } else { nil }
    }
    #expect(counts.reduce(0, +) > 9000)
    #expect(counts.max() ?? 0 < 600)
  }

  @Test func `one legend holds each label once`() throws {
    let laidOut = try Samples.grid(5, 2).layout(measuring: FakeFonts())
    #expect(laidOut.boxes.filter { $0.kind == .legend }.count == 2)
  }

  @Test func `labels stand at the ends of lines where there is room, or in the legend`() throws {
    func kinds(_ offset: Double) throws -> [LaidOutFigure.Box.Kind] {
      let series = (0..<9).map { index in
        let height = offset * Double(index)
        return Series(
          .text("line \(index)"), style: .distinct(index), curve: Curve { $0 * 0.01 + height })
      }
      let panel = Panel(
        xAxis: Axis(range: 0...1), yAxis: Axis(range: -1...10), series: series, labelsLineEnds: true
      )
      return try Figure(cells: [Cell(panel)]).layout(measuring: FakeFonts()).boxes.map(\.kind)
    }
    #expect(try kinds(1.2).filter { $0 == .lineEnd }.count == 9)
    #expect(try !kinds(1.2).contains(.legend))
    // Nine lines that end in one place would need leaders across half the panel.
    #expect(try kinds(0).filter { $0 == .legend }.count == 9)
  }

  @Test func `an annotation gives the coordinates, stays in its panel and off the curve`() throws {
    let curve = Curve { 2 * ($0 + 0.752) * ($0 + 0.752) - 0.170 }
    let panel = Panel(
      xAxis: Axis(range: -2...2), series: [Series(style: .order(0), curve: curve)],
      annotations: [Annotation(Point(-0.752, -0.170))])
    let laidOut = try Figure(cells: [Cell(panel)]).layout(measuring: FakeFonts())
    let texts: [String] = laidOut.drawing.marks.compactMap {
      if case .text(let text) = $0 { text.string } else { nil }
    }
    #expect(texts.contains("−0.752") && texts.contains("−0.170"))
    let area = try #require(laidOut.boxes.first { $0.kind == .plot }).rect
    let box = try #require(laidOut.boxes.first { $0.kind == .annotation }).rect
    #expect(area.contains(box))
    for case .stroke(let path, let stroke, _) in laidOut.drawing.marks where stroke.width == 1.8 {
      for case .line(let point) in path.elements { #expect(!box.contains(point)) }
    }
  }

  @Test func `a line with markers of one series is one entry`() throws {
    let panel = Panel(
      xAxis: Axis(range: 0...1),
      series: [
        Series("f", style: .order(0), curve: Curve { $0 }),
        Series("f", style: .order(0), content: .markers([Point(0.5, 0.5)], .dot)),
        Series("f", style: .neutral(order: 0), content: .polyline([])),
      ])
    let laidOut = try Figure(cells: [Cell(panel)]).layout(measuring: FakeFonts())
    #expect(laidOut.boxes.filter { $0.kind == .legend }.count == 1)
  }

  @Test func `dots are drawn over all rings`() throws {
    let step = Curve(breakpoints: [0]) { $0 > 0 ? 1 : 0 }
    let other = Curve(breakpoints: [0]) { $0 >= 0 ? 0 : 1 }
    let panel = Panel(
      xAxis: Axis(range: -1...1),
      series: [
        Series(style: .order(0), curve: step), Series(style: .order(1), curve: other),
      ])
    let marks = try Figure(cells: [Cell(panel)]).layout(measuring: FakeFonts()).drawing.marks
    func isCircle(_ path: Path) -> Bool {
      if case .circle? = path.elements.first { true } else { false }
    }
    let rings = marks.indices.filter {
      if case .stroke(let path, _, _) = marks[$0] { isCircle(path) } else { false }
    }
    let dots = marks.indices.filter {
      guard case .fill(let path, let color, _) = marks[$0] else { return false }
      return isCircle(path) && color != Theme.light.paper
    }
    #expect(rings.count == 2 && dots.count == 2)
    #expect((rings.max() ?? 0) < (dots.min() ?? 0))
  }

  @Test func `a curve that dwarfs the others is cut and told of`() throws {
    func prepared(_ factor: Double) -> PreparedPanel {
      PreparedPanel(
        Panel(
          xAxis: Axis(range: -1...1),
          series: [
            Series("f", style: .order(0), curve: Curve { $0 }),
            Series("g", style: .order(1), curve: Curve { factor * $0 }),
          ]))
    }
    #expect(prepared(8).yRange.upperBound > 8 && prepared(8).note == nil)
    #expect(prepared(100).yRange.upperBound < 2)
    #expect(prepared(100).note?.plainText == "g from −100 to 100")
  }

  @Test func `dashes tell the order alone, and markers part curves of equal colour`() {
    let styles = (0..<24).map { Theme.light.lineStyle(.distinct($0)) }
    #expect(styles.allSatisfy { $0.dash.isEmpty })
    #expect(Set(styles).count == 24)
    #expect(!Theme.light.lineStyle(.distinct(3, order: 1)).dash.isEmpty)
  }

  @Test func `text and lines grow with the font size, and a size asked for stays`() throws {
    var figure = Samples.grid(2, 1)
    let small = try figure.layout(measuring: FakeFonts()).drawing
    figure.fontSize = 20
    let large = try figure.layout(measuring: FakeFonts()).drawing
    #expect((large.size.width / small.size.width - 2).magnitude < 0.02)
    figure.size = Size(777, 555)
    #expect(try figure.layout(measuring: FakeFonts()).drawing.size == Size(777, 555))
  }

  @Test func `panels share one y range where that is wished`() throws {
    var figure = Figure(
      cells: [1.0, 5].map { factor in
        Cell(
          Panel(
            xAxis: Axis(range: -1...1),
            series: [Series(style: .order(0), curve: Curve { factor * $0 })]))
      })
    figure.sharesY = true
    let axes = try figure.layout(measuring: FakeFonts()).axes
    #expect(axes[0].y.upper == axes[1].y.upper && axes[0].y.upper > 5)
  }

  @Test func `contours of a circle have its area, and holes run the other way`() throws {
    let field = try ColorField(contouring: -2...2, -2...2, levels: [0, 1, 2, 9], lines: [1]) {
      ($0 * $0 + $1 * $1)
    }
    func area(_ polygon: [Point]) -> Double {
      zip(polygon, polygon.dropFirst() + polygon.prefix(1)).reduce(0) {
        $0 + ($1.0.x * $1.1.y - $1.1.x * $1.0.y) / 2
      }
    }
    let sums = field.regions.map { $0.polygons.map(area).reduce(0, +) }
    #expect(field.regions.map(\.value) == [0.5, 1.5, 5.5])
    #expect((sums[0] - 16).magnitude < 1e-9)
    #expect((sums[1] - (16 - .pi)).magnitude < 0.01)
    #expect((sums[2] - (16 - 2 * .pi)).magnitude < 0.01)
    #expect(field.lines.count == 1)
    #expect(field.lines[0].allSatisfy { (hypot($0.x, $0.y) - 1).magnitude < 1e-3 })
  }

  @Test func `suitable columns`() {
    let wished = [1: 1, 2: 2, 3: 3, 4: 2, 6: 3, 8: 4, 9: 3, 10: 5, 12: 4, 40: 8]
    for (count, columns) in wished { #expect(Figure.columns(for: count) == columns, "\(count)") }
  }
}
