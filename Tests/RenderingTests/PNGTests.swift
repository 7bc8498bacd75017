import Figures
import Testing

@testable import Rendering

@Suite struct PNGTests {
  let renderer: Renderer

  init() throws { renderer = Renderer(typeface: try Typeface()) }

  private func picture(_ drawing: Drawing, scale: Double = 1) throws -> Picture {
    var renderer = renderer
    renderer.scale = scale
    return try Picture(png: renderer.render(drawing, as: .png))
  }

  @Test(
    arguments: [
      (0, 0, [255, 255, 255, 255]), (30, 25, [0x00, 0x72, 0xB2, 255]),
      (100, 25, [0xD5, 0x5E, 0x00, 255]), (100, 60, [0, 0, 0, 255]),
      (299, 199, [255, 255, 255, 255]),
      // Above the clip of the wave.
      (20, 93, [255, 255, 255, 255]),
    ] as [(Int, Int, [UInt8])])
  func `A pixel has the colour of the mark that covers it`(x: Int, y: Int, color: [UInt8]) throws {
    #expect(try picture(Sample.drawing)[x, y] == color)
    #expect(try picture(Sample.drawing, scale: 2)[2 * x, 2 * y] == color)
  }

  @Test(arguments: [1.0, 2, 1.5, 0.5])
  func `The scale multiplies the pixels`(scale: Double) throws {
    let picture = try picture(Sample.drawing, scale: scale)
    #expect(picture.width == Int(300 * scale))
    #expect(picture.height == Int(200 * scale))
  }

  @Test(arguments: [1, 2, 17, 64, 199, 10_000], [1, 3])
  func `Bands leave no seams`(rows: Int, threads: Int) throws {
    for (scale, background) in [(1, Color(0xFFFFFF)), (1.37, nil)] as [(Double, Color?)] {
      var drawing = Sample.drawing
      drawing.background = background
      var (whole, banded) = (renderer, renderer)
      (whole.scale, banded.scale) = (scale, scale)
      (whole.rowsPerBand, whole.threads) = (10_000, 1)
      (banded.rowsPerBand, banded.threads) = (rows, threads)
      let first = try Picture(png: whole.render(drawing, as: .png))
      let second = try Picture(png: banded.render(drawing, as: .png))
      let different = first.bytes.indices.filter { first.bytes[$0] != second.bytes[$0] }
      #expect(
        different.isEmpty,
        "\(different.count) components, first at \(different.prefix(3).map { $0 / 4 })")
    }
  }

  @Test func `A drawing without background is transparent`() throws {
    var drawing = Sample.drawing
    drawing.background = nil
    let picture = try picture(drawing)
    #expect(picture[0, 0] == [0, 0, 0, 0])
    #expect(picture[30, 25] == [0x00, 0x72, 0xB2, 255])
    drawing.marks = [
      .fill(
        Path(Rect(x: 0, y: 0, width: 9, height: 9)), Color(0xD55E00).withOpacity(0.5), clip: nil)
    ]
    let half = try self.picture(drawing)[4, 4]
    #expect(half[3] == 128)
    for (component, expected) in zip(half, [0xD5, 0x5E, 0x00] as [Int]) {
      #expect(abs(Int(component) - expected) <= 2)
    }
  }

  @Test func `Colours and opacities are stored as they are`() throws {
    let colors = [
      Color(0xFF0000), Color(0x102030), Color(0xFF0000).withOpacity(0.4),
      Color(0x0000FF).withOpacity(0.8),
    ]
    var drawing = Drawing(size: Size(40, 20))
    for (place, color) in colors.enumerated() {
      let rect = Rect(x: Double(8 * place), y: 0, width: 8, height: 10)
      drawing.marks.append(.fill(Path(rect), color, clip: nil))
    }
    let picture = try picture(drawing)
    #expect(picture[3, 3] == [255, 0, 0, 255])
    #expect(picture[11, 3] == [0x10, 0x20, 0x30, 255])
    #expect(picture[19, 3] == [255, 0, 0, 102])
    #expect(picture[27, 3] == [0, 0, 255, 204])
    #expect(picture[35, 3] == [0, 0, 0, 0])
    #expect(picture[3, 13] == [0, 0, 0, 0])
  }

  @Test func `The file says how large it is and how it was made`() throws {
    var renderer = renderer
    renderer.scale = 2
    renderer.metadata = Metadata(
      title: "Fonctions « d’activation »", software: "actplot 1.0",
      command: "actplot plot --title é", creationTime: 1_700_000_000)
    let chunks = try PNGChunks(renderer.render(Sample.drawing, as: .png))
    let header = try #require(chunks["IHDR"])
    #expect(PNGChunks.number(header, 0) == 600)
    #expect(PNGChunks.number(header, 4) == 400)
    #expect(chunks.text("Title") == "Fonctions « d’activation »")
    #expect(chunks.text("Software") == "actplot 1.0")
    #expect(chunks.text("Comment") == "actplot plot --title é")
    #expect(chunks.text("Creation Time") == "2023-11-14T22:13:20Z")
    // 192 pixels per inch by default, as each unit is 1/96 inch.
    let resolution = try #require(chunks["pHYs"])
    #expect(PNGChunks.number(resolution, 0) == 7559)
    #expect(resolution.last == 1)
    renderer.resolution = 300
    let other = try PNGChunks(renderer.render(Sample.drawing, as: .png))
    #expect(PNGChunks.number(try #require(other["pHYs"]), 4) == 11811)
  }

  @Test func `The pieces of several threads make one stream whose checksum holds`() throws {
    var renderer = renderer
    (renderer.threads, renderer.rowsPerBand) = (4, 7)
    let chunks = try PNGChunks(renderer.render(Sample.drawing, as: .png))
    #expect(try chunks.inflated(count: 200 * (1 + 300 * 3)).count == 200 * 901)
    #expect(chunks.all.last?.type == "IEND")
  }

  @Test(arguments: [
    (32_768.0, 10.0, 1.0), (10, 32_768, 1), (20_000, 10, 2), (0, 10, 1), (10, 0.2, 1), (-5, 10, 1),
    (10, 10, 0), (10, 10, -1), (.nan, 10, 1), (10, .infinity, 1), (10, 10, .nan),
    (10, 10, .infinity),
  ])
  func `A size beyond the limits is refused`(width: Double, height: Double, scale: Double) {
    var renderer = renderer
    renderer.scale = scale
    for background in [nil, Color(0xFFFFFF)] {
      let error = #expect(throws: RenderingError.self) {
        try renderer.render(
          Drawing(size: Size(width, height), background: background), as: .png)
      }
      guard case .unsupportedSize? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }

  @Test func `The greatest sides can be drawn`() throws {
    for size in [Size(32_767, 3), Size(3, 32_767)] {
      let drawing = Drawing(
        size: size, background: Color(0xFFFFFF),
        marks: [
          .fill(
            Path(Rect(x: size.width - 1, y: size.height - 1, width: 1, height: 1)),
            Color(0xFF0000), clip: nil)
        ])
      let picture = try picture(drawing)
      #expect(picture[Int(size.width) - 1, Int(size.height) - 1] == [255, 0, 0, 255])
      #expect(picture[0, 0] == [255, 255, 255, 255])
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e300, .leastNonzeroMagnitude])
  func `Absurd coordinates do no harm`(value: Double) throws {
    let point = Point(value, value)
    let color = Color(0x0072B2)
    let drawing = Drawing(
      size: Size(40, 40), background: Color(0xFFFFFF),
      marks: [
        .stroke(
          Path(polyline: [Point(1, 1), point, Point(30, 1), Point(30, 30)]),
          Stroke(color, width: 2),
          clip: Rect(x: 0, y: 0, width: 40, height: 40)),
        .stroke(
          Path([.move(Point(1, 1)), .curve(point, Point(2, 2), point), .line(Point(3, 3)), .close]),
          Stroke(color, width: 1, dash: [2, 1]), clip: nil),
        .fill(Path(circle: point, radius: 3), color, clip: nil),
        .fill(Path(circle: Point(3, 3), radius: value), color.withOpacity(0.1), clip: nil),
        .text(Mark.Text("x", at: point, font: Font(size: 9), color: color)),
        .text(Mark.Text("x", at: Point(2, 2), font: Font(size: value), color: color)),
        .fill(Path(Rect(x: 35, y: 35, width: 4, height: 4)), Color(0xFF0000), clip: nil),
      ])
    #expect(try picture(drawing)[37, 37] == [255, 0, 0, 255])
    _ = try renderer.render(drawing, as: .pdf)
    _ = try renderer.render(drawing, as: .svg)
  }
}
