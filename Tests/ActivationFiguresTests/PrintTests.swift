import ActivationFigures
import Activations
import Figures
import Rendering
import Testing

/// Figures for a journal's column, a page, a slide and a poster.
struct PrintTests {
  static let functions = OverlapTests.functions

  /// A column of 3.35 in, with text of 8 pt.
  private func column(_ figure: Figure) -> Figure {
    var figure = figure
    (figure.size, figure.width) = (nil, 241.2)
    (figure.fontSize, figure.lineWidth, figure.keepsFontSize) = (8, 1.25, true)
    return figure
  }

  private func layout(_ figure: Figure) throws -> LaidOutFigure {
    let typeface = try OverlapTests.typeface.get()
    let layout = try figure.layout(measuring: typeface)
    for fault in LayoutFaults(of: layout, typeface, theme: figure.theme, zoom: figure.fontSize / 10)
      .all
    {
      Issue.record("\(fault)")
    }
    return layout
  }

  @Test(
    "In a column the axes of one function fill most of the height", arguments: functions.indices)
  func alone(index: Int) throws {
    var figure = column(ActivationFigure([Self.functions[index]]).grid())
    if index % 2 == 1 { figure.theme = .dark }
    let layout = try layout(figure)
    let plot = try #require(layout.boxes.first { $0.kind == .plot }).rect
    #expect((layout.drawing.size.width - 241.2).magnitude < 0.5)
    #expect(plot.height >= 0.65 * layout.drawing.size.height)
    for case .text(let text) in layout.drawing.marks { #expect(text.font.size >= 7) }
  }

  @Test("A wished size is kept, and text of its size with it")
  func sizes() throws {
    for size in [Size(241.2, 180), Size(238, 180), Size(468, 300)] {
      var figure = ActivationFigure(Array(Self.functions.prefix(1))).grid()
      (figure.size, figure.fontSize, figure.keepsFontSize) = (size, 8, true)
      let layout = try layout(figure)
      #expect(layout.drawing.size == size)
      let label = layout.boxes.first { $0.kind == .xLabel }?.label
      #expect(label.map { ($0.size - 8).magnitude < 1e-9 } ?? true)
    }
  }

  @Test("Grids, overlays and families hold in a column, on a page, a slide and a poster")
  func media() throws {
    let family = PlottedFunction(try FormulaScope().function("elu(x, alpha={0.5,1,2,3,4,5})"))
    let all = Self.functions
    var figures = [1, 2, 3, 5, 10, 40].map { ActivationFigure(Array(all.prefix($0))).grid() }
    figures += [12, 30].map { ActivationFigure(Array(all.prefix($0))).overlay() }
    figures += [ActivationFigure(Array(all.prefix(12)), isAnnotated: true).overlay()]
    figures += [ActivationFigure([family]).grid(), ActivationFigure([family, all[0]]).overlay()]
    figures += [ComparisonGrid(Array(all.prefix(3))).figure()]
    for figure in figures {
      _ = try layout(column(figure))
      var page = figure
      (page.size, page.width, page.fontSize, page.keepsFontSize) = (nil, 468, 9, true)
      _ = try layout(page)
      var slide = figure
      (slide.size, slide.fontSize, slide.lineWidth) = (Size(960, 540), 18, 3)
      if figure.cells.count < 40 { _ = try layout(slide) }
      var poster = figure
      (poster.size, poster.fontSize, poster.theme) = (Size(1728, 1152), 24, .dark)
      if figure.cells.count < 40 { _ = try layout(poster) }
    }
  }

  @Test("The default page of the project's figure is no wider than a page's text")
  func page() throws {
    var figure = ActivationFigure(Catalogue.project.map { PlottedFunction($0.activation) }).grid()
    figure.greatestWidth = 468
    let size = try layout(figure).drawing.size
    #expect(size.width <= 468 && size.height <= 648)
  }

  @Test(
    "Peaks are shown whole, poles are not",
    arguments: [
      ("gaussian", -100.0...100, 1.0), ("exp(-100*(x-1)^2)", -5...5, 8.57), ("laplace", -5...5, 1),
      ("exp(-(x-3)^2)", -60...60, 1),
    ])
  func peaks(text: String, range: ClosedRange<Double>, peak: Double) throws {
    guard let function = try? FormulaScope().function(text) else { return }
    let figure = ActivationFigure([PlottedFunction(function)], range: range).grid()
    let y = try #require(try layout(figure).axes.first).y
    #expect(y.upper >= peak && y.upper < 1.5 * peak + 0.5, "\(y.upper)")
  }

  @Test("Poles that go both ways are symmetric about zero", arguments: ["1/x", "tan(x)"])
  func poles(text: String) throws {
    let function = PlottedFunction(try FormulaScope().function(text))
    let y = try #require(try layout(ActivationFigure([function], range: -5...5).grid()).axes.first)
      .y
    #expect((y.lower + y.upper).magnitude < 1e-9 && y.upper < 60)
  }

  @Test("A planted fault is found")
  func planted() throws {
    let typeface = try OverlapTests.typeface.get()
    let good = try ActivationFigure(Array(Self.functions.prefix(2))).grid()
      .layout(measuring: typeface)
    func faults(_ change: (inout LaidOutFigure) -> Void) -> [String] {
      var bad = good
      change(&bad)
      return LayoutFaults(of: bad, typeface, theme: .light).all
    }
    func changeText(_ bad: inout LaidOutFigure, _ change: (inout Figures.Mark.Text) -> Void) {
      for (index, mark) in bad.drawing.marks.enumerated() {
        guard case .text(var text) = mark else { continue }
        change(&text)
        bad.drawing.marks[index] = .text(text)
        return
      }
    }
    #expect(faults { _ in }.isEmpty)
    #expect(!faults { changeText(&$0) { $0.font.size = 6 } }.isEmpty)
    #expect(!faults { changeText(&$0) { $0.color = Color(0x999999) } }.isEmpty)
    #expect(!faults { changeText(&$0) { $0.origin.x = -5 } }.isEmpty)
    #expect(!faults { $0.boxes[1].rect = $0.boxes[2].rect }.isEmpty)
    let plot = try #require(good.boxes.first { $0.kind == .plot }).rect
    #expect(!faults { $0.boxes.append(.init(.formula, cell: 0, rect: plot)) }.isEmpty)
    let line = Figures.Mark.stroke(
      Path(polyline: [Point(0, 0), Point(plot.maxX + 40, 0)]), Stroke(Color(0), width: 1),
      clip: plot)
    #expect(!faults { $0.drawing.marks.append(line) }.isEmpty)
  }
}
