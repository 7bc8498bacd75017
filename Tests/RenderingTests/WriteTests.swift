import Foundation
import Rendering
import Testing

/// A figure becomes a file in one call.
@Suite struct `A figure written to a file` {
  static let figure = Figure(
    title: "one call",
    panels: [
      Panel(series: [
        Series(
          style: .order(0), content: .markedLine([Point(x: 0, y: 0), Point(x: 1, y: 1)], .dot))
      ])
    ])

  @Test(arguments: [("pdf", "%PDF"), ("png", "\u{89}PNG"), ("svg", "<?xml"), ("tex", "%")])
  func `is of the format that its ending names`(ending: String, start: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "figure.\(ending)").path()
    try Self.figure.write(to: path)
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    #expect(bytes.starts(with: start.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }))
  }

  @Test func `is refused with an ending of no format, and at no scale`() {
    #expect(throws: RenderingError.unknownFormat(path: "a.gif")) {
      try Self.figure.write(to: "a.gif")
    }
    #expect(throws: RenderingError.self) { try Self.figure.write(to: "/tmp/a.png", scale: .nan) }
  }

  @Test(arguments: [Double.nan, 0, -1, .infinity])
  func `is refused at a resolution that is none`(resolution: Double) throws {
    var renderer = Renderer(typeface: try Typeface())
    renderer.resolution = resolution
    let drawing = try Self.figure.drawing(measuring: renderer.typeface)
    let error = #expect(throws: RenderingError.self) { try renderer.render(drawing, as: .png) }
    #expect(error.map { "\($0)".contains("pixels per inch") } == true)
  }
}
