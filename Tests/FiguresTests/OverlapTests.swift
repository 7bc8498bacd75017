import Figures
import Testing

/// No label is cut, touches another or lies on a plotting area, in any grid at any size.
struct OverlapTests {
  static let grids = (1...8).flatMap { columns in (1...8).map { (columns, $0) } }
    .filter { $0.0 * $0.1 <= 40 && ($0.0 <= 5 || $0.1 <= 5) }
  static let sizes: [Size?] = [
    nil, Size(400, 300), Size(800, 600), Size(1280, 720), Size(4000, 3000), Size(6000, 4000),
  ]

  @Test(arguments: grids)
  func `labels keep apart in every grid`(columns: Int, rows: Int) throws {
    // All sizes for small grids, the smallest and the greatest for large ones.
    let sizes = columns * rows <= 12 ? Self.sizes : [Self.sizes[1], Self.sizes[2], Self.sizes[5]]
    for size in sizes {
      let theme: Theme = (columns + rows) % 2 == 0 ? .light : .dark
      let figure = Samples.grid(columns, rows, size: size, theme: theme)
      let laidOut = try figure.layout(measuring: FakeFonts())
      expectNoOverlap(laidOut, "\(columns)x\(rows) at \(size as Any)")
    }
  }

  @Test(arguments: [(1, 1), (2, 1), (5, 2), (4, 2), (3, 3)])
  func `labels keep apart with residuals`(columns: Int, rows: Int) throws {
    for size in [nil, Size(800, 600), Size(1600, 900)] {
      let figure = Samples.grid(columns, rows, size: size, residuals: true)
      expectNoOverlap(
        try figure.layout(measuring: FakeFonts()), "\(columns)x\(rows) at \(size as Any)")
    }
  }

  @Test func `labels keep apart at the ends of lines and beside a colour bar`() throws {
    var panel = Samples.panel(0)
    panel.labelsLineEnds = true
    panel.field = try ColorField(contouring: -5...5, 0...1, levels: [0, 0.5, 1], label: "p") {
      $0 * $1
    }
    let laidOut = try Figure(cells: [Cell(panel), Cell(panel)]).layout(measuring: FakeFonts())
    expectNoOverlap(laidOut, "field")
    #expect(laidOut.boxes.contains { $0.kind == .colorBar })
  }

  @Test func `no text is smaller than seven points`() throws {
    for size in Self.sizes {
      let drawing = try Samples.grid(4, 2, size: size).drawing(measuring: FakeFonts())
      for case .text(let text) in drawing.marks {
        #expect(text.font.size >= 7, "\(text.string)")
      }
    }
  }

  @Test func `plotting areas of a grid have one size and stand in line`() throws {
    let laidOut = try Samples.grid(4, 3).layout(measuring: FakeFonts())
    let areas = laidOut.boxes.filter { $0.kind == .plot }.map(\.rect)
    try #require(areas.count == 12)
    for (index, area) in areas.enumerated() {
      #expect(area.width == 225 && area.height == 170)
      #expect((area.x - areas[index % 4].x).magnitude < 1e-9)
      #expect((area.y - areas[index / 4 * 4].y).magnitude < 1e-9)
    }
  }

  @Test func `a canvas too small names the size that works`() throws {
    let figure = Samples.grid(5, 8, size: Size(60, 40))
    let error = #expect(throws: LayoutError.self) { try figure.layout(measuring: FakeFonts()) }
    guard case .tooSmall(_, let needed) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    var larger = figure
    larger.size = needed
    expectNoOverlap(try larger.layout(measuring: FakeFonts()), "smallest")
  }

  @Test func `a figure without panels, columns or a size is refused`() {
    #expect(throws: LayoutError.noPanels) { try Figure(cells: []).layout(measuring: FakeFonts()) }
    var figure = Samples.grid(1, 1)
    figure.columns = 0
    #expect(throws: LayoutError.invalidColumns(0)) { try figure.layout(measuring: FakeFonts()) }
    figure = Samples.grid(1, 1, size: Size(.nan, 10))
    #expect(throws: LayoutError.self) { try figure.layout(measuring: FakeFonts()) }
  }

  private func expectNoOverlap(_ laidOut: LaidOutFigure, _ name: String) {
    let canvas = Rect(
      x: 0, y: 0, width: laidOut.drawing.size.width, height: laidOut.drawing.size.height)
    let boxes = laidOut.boxes
    for (index, box) in boxes.enumerated() {
      #expect(canvas.contains(box.rect), "\(name): \(box) is cut")
      for other in boxes[..<index] where box.rect.overlaps(other.rect) {
        // Notes and annotations belong inside their own plotting area.
        let inner: Set<LaidOutFigure.Box.Kind> = [.note, .annotation]
        if box.cell == other.cell, other.kind == .plot, inner.contains(box.kind) {
          #expect(other.rect.contains(box.rect), "\(name): \(box) leaves its panel")
          continue
        }
        Issue.record("\(name): \(box) overlaps \(other)")
        return
      }
    }
  }
}
