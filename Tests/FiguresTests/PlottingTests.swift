import Figures
import Testing

/// Figures as somebody makes them who draws no activations.
@Suite struct `A figure of one's own` {
  private static let blue = SeriesStyle.own(Color(0x0072B2), width: 3, dash: [4, 2])

  private func marks(_ series: Series, _ axis: Axis = Axis()) throws -> [Mark] {
    try Figure(panels: [Panel(title: "own", yAxis: axis, series: [series])])
      .drawing(measuring: FakeFonts()).marks
  }

  @Test func `has lines of its own colour, width and dash`() throws {
    let points = [Point(x: 0, y: 0), Point(x: 1, y: 2)]
    let strokes = try marks(Series("a", style: Self.blue, content: .polyline(points))).compactMap {
      if case .stroke(_, let stroke, _) = $0, stroke.color == Color(0x0072B2) {
        stroke
      } else {
        nil
      }
    }
    #expect(strokes.count == 2)  // the line and its sample in the legend
    #expect(strokes.allSatisfy { $0.width == 3 && $0.dash == [12, 6] })
  }

  @Test func `has lines with a mark at each point`() throws {
    let points = [Point(0, 0), Point(1, 2), Point(2, 1)]
    let line = try marks(Series(style: Self.blue, content: .polyline(points)))
    let marked = try marks(Series(style: Self.blue, content: .markedLine(points, .dot)))
    #expect(marked.count == line.count + points.count)
  }

  @Test func `has bands between two lines, in a pale colour`() throws {
    let band = Series(
      style: Self.blue,
      content: .band(lower: [Point(0, 0), Point(1, 1)], upper: [Point(0, 2), Point(1, 3)]))
    let fills = try marks(band).compactMap { mark -> Color? in
      if case .fill(let path, let color, _) = mark, path.elements.count == 5 { color } else { nil }
    }
    #expect(fills.count == 1)
    #expect(fills.allSatisfy { $0.opacity > 0 && $0.opacity < 0.5 && $0.red == 0 })
  }

  @Test func `has bars that stand on zero, and on the frame of a logarithmic axis`() throws {
    let bars = Series(
      style: Self.blue, content: .bars([Point(0, 3), Point(1, -1), Point(2, 1)], width: 0.5))
    for (axis, count) in [(Axis(), 3), (Axis(range: 0.1...10, scale: .logarithmic), 3)] {
      let paths = try marks(bars, axis).compactMap { mark -> Path? in
        guard case .fill(let path, Color(0x0072B2), _) = mark else { return nil }
        return path
      }
      #expect(paths.count == count)
      let feet = paths.map { path in
        path.elements.compactMap { if case .line(let point) = $0 { point.y } else { nil } }.max()
      }
      // The first and the last stand on the same line.
      #expect(feet[0] == feet[2])
    }
  }

  @Test func `has titles and labels of strings that are no literals`() throws {
    let name = String("ab".reversed())
    let panel = Panel(
      title: name, xAxis: Axis(label: name), series: [],
      annotations: [Annotation(Point(x: 0, y: 0), label: name)], note: name)
    let figure = Figure(title: "\(name)!", panels: [panel])
    #expect(panel.title == .text("ba") && panel.note == .text("ba"))
    #expect(figure.title == .text("ba!"))
    let texts = try figure.drawing(measuring: FakeFonts()).description
    #expect(texts.contains("ba!"))
  }

  @Test func `keeps its texts clear of bars`() throws {
    let panel = Panel(
      series: [Series(style: Self.blue, content: .bars([Point(0, 1), Point(1, 5)], width: 0.9))],
      annotations: [Annotation(Point(x: 0, y: 1.2), label: "text")])
    let laidOut = try Figure(panels: [panel]).layout(measuring: FakeFonts())
    let text = try #require(laidOut.boxes.first { $0.kind == .annotation }).rect
    for case .fill(let path, Color(0x0072B2), _) in laidOut.drawing.marks {
      let points = path.elements.compactMap { element -> Point? in
        switch element {
        case .move(let point), .line(let point): point
        default: nil
        }
      }
      let (left, right) = (points.map(\.x).min() ?? 0, points.map(\.x).max() ?? 0)
      let (top, bottom) = (points.map(\.y).min() ?? 0, points.map(\.y).max() ?? 0)
      #expect(text.maxX <= left || text.minX >= right || text.maxY <= top || text.minY >= bottom)
    }
  }
}

/// Every number that cannot be drawn is refused by its name.
@Suite struct `A number that cannot be drawn` {
  private static func figure(_ change: (inout Figure) -> Void) -> Figure {
    var figure = Figure(panels: [
      Panel(
        series: [
          Series(style: .own(Color(0)), content: .polyline([Point(0, 0), Point(1, 1)])),
          Series(style: .order(0), content: .bars([Point(0, 1)], width: 1)),
        ], guides: [.horizontal(0)], annotations: [Annotation(Point(0, 0))])
    ])
    figure.cells[0].residual = Panel()
    change(&figure)
    return figure
  }

  private static let cases: [(name: String, figure: Figure)] = [
    ("fontSize", figure { $0.fontSize = 0 }), ("fontSize", figure { $0.fontSize = .nan }),
    ("lineWidth", figure { $0.lineWidth = -1 }), ("width", figure { $0.width = .infinity }),
    ("greatestWidth", figure { $0.greatestWidth = .nan }),
    ("cells[0].residualFraction", figure { $0.cells[0].residualFraction = .nan }),
    ("cells[0].residualFraction", figure { $0.cells[0].residualFraction = 1 }),
    (
      "cells[0].main.yAxis.scale.threshold",
      figure { $0.cells[0].main.yAxis.scale = .symmetricLogarithmic(threshold: 0) }
    ),
    (
      "cells[0].residual.xAxis.scale.threshold",
      figure { $0.cells[0].residual?.xAxis.scale = .symmetricLogarithmic(threshold: .nan) }
    ),
    (
      "cells[0].main.series[0].style.width",
      figure { $0.cells[0].main.series[0].style = .own(Color(0), width: .nan) }
    ),
    (
      "cells[0].main.series[0].style.dash",
      figure { $0.cells[0].main.series[0].style = .own(Color(0), dash: [1, -1]) }
    ),
    (
      "cells[0].main.series[0].style.dash, in all,",
      figure { $0.cells[0].main.series[0].style = .own(Color(0), dash: [0, 0]) }
    ),
    (
      "cells[0].main.series[0].style.color",
      figure {
        $0.cells[0].main.series[0].style = .own(Color(red: 2, green: 0, blue: 0))
      }
    ),
    (
      "cells[0].main.series[1].content.width",
      figure { $0.cells[0].main.series[1].content = .bars([Point(0, 1)], width: 0) }
    ),
    (
      "cells[0].main.annotations[0].style.width",
      figure { $0.cells[0].main.annotations[0].style = .own(Color(0), width: 0) }
    ),
    ("cells[0].main.guides[0]", figure { $0.cells[0].main.guides = [.vertical(.nan)] }),
    (
      "cells[0].main.guides[0]",
      figure { $0.cells[0].main.guides = [.line(slope: .infinity, intercept: 0)] }
    ),
    (
      "cells[0].main.field.range",
      figure { $0.cells[0].main.field = ColorField(regions: [], range: 0...(.infinity)) }
    ),
  ]

  @Test(arguments: cases.indices) func `is named with its value`(index: Int) {
    let (name, figure) = Self.cases[index]
    let error = #expect(throws: LayoutError.self) { try figure.drawing(measuring: FakeFonts()) }
    #expect(error.map { "\($0)".hasPrefix("\(name) is ") } == true, "\(error as Any)")
    // What is right in everything else is drawn.
    #expect(throws: Never.self) {
      try Self.figure { _ in }.drawing(measuring: FakeFonts())
    }
  }

  @Test(
    arguments: [
      ("levels", [0, .nan, 1], [], 9), ("levels", [0, 1, .infinity], [], 9),
      ("levels", [1, 0], [], 9), ("levels.count", [1], [], 9), ("lines", [0, 1], [.nan], 9),
      ("resolution", [0, 1], [], 1), ("resolution", [0, 1], [], 1001),
    ] as [(String, [Double], [Double], Int)])
  func `is named among contours`(
    name: String, levels: [Double], lines: [Double], resolution: Int
  ) {
    let error = #expect(throws: LayoutError.self) {
      try ColorField(
        contouring: 0...1, 0...1, levels: levels, lines: lines, resolution: resolution
      ) { $0 * $1 }
    }
    #expect(error.map { "\($0)".hasPrefix("\(name) is ") } == true, "\(error as Any)")
  }
}
