import CCairo
import Figures
import Foundation
import Testing

@testable import Rendering

@Suite struct VectorTests {
  let renderer: Renderer

  init() throws {
    var renderer = Renderer(typeface: try Typeface())
    renderer.metadata = Metadata(
      title: "f < g & \"h\"", description: "a circle, and words", software: "actplot 1.0",
      command: "actplot plot -- \"a]]>b\" \u{1}")
    self.renderer = renderer
  }

  @Test func `An SVG is well-formed and carries title and command`() throws {
    let text = String(decoding: try renderer.render(Sample.drawing, as: .svg), as: UTF8.self)
    #expect(text.hasPrefix("<?xml"))
    #expect(text.contains("f &lt; g &amp; \"h\"</title>"))
    #expect(text.contains("a circle, and words</desc>"))
    #expect(text.contains("role=\"img\""))
    #expect(text.contains("actplot plot -- \"a]]&gt;b\" \u{FFFD}</metadata>"))
    #expect(text.contains("width=\"300\" height=\"200\" viewBox=\"0 0 300 200\""))
    #expect(text.contains(">Hardswish(x) = −1.5</text>"))
    #expect(!text.contains("<image"))
    _ = try run("xmllint", ["--noout", "-"], input: Array(text.utf8))
  }

  @Test func `Names in an SVG are its own`() throws {
    func names(_ drawing: Drawing) throws -> Set<Substring> {
      let text = String(decoding: try renderer.render(drawing, as: .svg), as: UTF8.self)
      let parts = text.split(separator: "id=\"").dropFirst()
      return Set(parts.map { $0.prefix { $0 != "\"" } })
    }
    var other = Sample.drawing
    other.marks.removeLast()
    let (first, second) = (try names(Sample.drawing), try names(other))
    #expect(first.count >= 3)
    #expect(first.isDisjoint(with: second))
  }

  @Test
  func `An SVG with outlines has no text elements, and one for both schemes two sets of colours`()
    throws
  {
    var outlined = renderer
    outlined.hasOutlines = true
    let text = String(decoding: try outlined.render(Sample.drawing, as: .svg), as: UTF8.self)
    #expect(!text.contains("<text") && text.contains("<title>Bold</title>"))
    var dark = Sample.drawing
    dark.background = Color(0x15181D)
    let both = Sample.drawing.withNight(dark)
    let themed = String(decoding: try renderer.render(both, as: .svg), as: UTF8.self)
    #expect(themed.contains("@media (prefers-color-scheme: dark)"))
    #expect(themed.contains("#15181d") && themed.contains("#ffffff"))
  }

  @Test func `A unit of a point is a point in a PDF and 4/3 of a pixel in an SVG`() throws {
    var renderer = renderer
    renderer.unit = .point
    let text = String(decoding: try renderer.render(Sample.drawing, as: .svg), as: UTF8.self)
    #expect(text.contains("width=\"400\" height=\"266.667\" viewBox=\"0 0 300 200\""))
    if let information = try run("pdfinfo", ["-"], input: renderer.render(Sample.drawing, as: .pdf))
    {
      #expect(information.contains("300 x 200 pts"))
    }
  }

  @Test func `A PDF embeds its fonts and its text can be found`() throws {
    let bytes = try renderer.render(Sample.drawing, as: .pdf)
    #expect(bytes.starts(with: Array("%PDF-".utf8)))
    if let text = try run("pdftotext", ["-", "-"], input: bytes) {
      for word in ["Hardswish(x) = −1.5", "f′(x) α²", "Bold", "upwards"] {
        #expect(text.contains(word))
      }
    }
    if let fonts = try run("pdffonts", ["-"], input: bytes) {
      let lines = fonts.split(separator: "\n").dropFirst(2)
      #expect(!lines.isEmpty)
      for line in lines { #expect(line.contains("yes yes yes")) }
    }
    if let information = try run("pdfinfo", ["-"], input: bytes) {
      #expect(information.contains("f < g & \"h\""))
      #expect(information.contains("actplot 1.0"))
      #expect(information.contains("a circle, and words"))
      #expect(information.contains("225 x 150 pts"))
      #expect(!information.contains("CreationDate"))
    }
  }

  @Test func `A PDF states the time that it is given`() throws {
    var renderer = renderer
    renderer.metadata.creationTime = 1_700_000_000
    let bytes = try renderer.render(Sample.drawing, as: .pdf)
    if let information = try run("pdfinfo", ["-isodates", "-"], input: bytes) {
      #expect(information.contains("2023-11-14T22:13:20"))
    }
  }

  @Test(
    arguments: OutputFormat.allCases,
    [0, 1, 0x7F, 0x9B, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x10FFFE] as [UInt32])
  func `What is no character is drawn and written as the sign for that`(
    format: OutputFormat, code: UInt32
  ) throws {
    func file(_ text: String) throws -> [UInt8] {
      var renderer = renderer
      renderer.metadata = Metadata(title: "a\(text)b", software: text, command: text)
      let font = Font(size: 10)
      return try renderer.render(
        Drawing(
          size: Size(60, 20),
          marks: [
            .text(Mark.Text("a\(text)b", at: Point(5, 15), font: font, color: Color(0x000000)))
          ]), as: format)
    }
    let text = String(Character(try #require(Unicode.Scalar(code))))
    #expect(try file(text) == file("\u{FFFD}"))
  }

  @Test func `A surface that is left before it is finished still has where to write to`() {
    for _ in 0..<100 {
      for create in [cairo_pdf_surface_create_for_stream, cairo_svg_surface_create_for_stream] {
        #expect(throws: RenderingError.noFonts) {
          let surface = try CairoSurface { create($0, $1, 100, 100) }
          try surface.draw { (context) throws(RenderingError) in
            cairo_paint(context)
            throw .noFonts
          }
        }
      }
    }
  }

  @Test func `A surface that has failed says why when it is finished`() throws {
    let surface = try CairoSurface { cairo_pdf_surface_create_for_stream($0, $1, 100, 100) }
    cairo_pdf_surface_set_metadata(surface.handle, CAIRO_PDF_METADATA_TITLE, "\u{FFFE}")
    #expect(throws: RenderingError.self) { try surface.draw { _ in } }
    #expect(throws: RenderingError.self) { try surface.finish() }
  }

  @Test(arguments: OutputFormat.allCases)
  func `The same drawing gives the same bytes`(format: OutputFormat) async throws {
    let expected = try renderer.render(Sample.drawing, as: format)
    var other = Renderer(typeface: try Typeface())
    other.metadata = renderer.metadata
    #expect(try other.render(Sample.drawing, as: format) == expected)
    let renderer = renderer
    await withTaskGroup(of: Bool.self) { group in
      for threads in 1...8 {
        group.addTask {
          var own = renderer
          own.threads = threads
          return (0..<5).allSatisfy { _ in
            (try? own.render(Sample.drawing, as: format)) == expected
          }
        }
      }
      for await agrees in group { #expect(agrees) }
    }
  }

  /// What a program of the system prints, or nil if it is not installed.
  private func run(_ program: String, _ arguments: [String], input: [UInt8]) throws -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/" + program)
    process.arguments = arguments
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/" + program) else { return nil }
    let folder = try Folder()
    let file = folder.url.appendingPathComponent("input")
    try Data(input).write(to: file)
    process.standardInput = try FileHandle(forReadingFrom: file)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }
}
