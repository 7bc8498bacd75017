import Figures
import Rendering
import Testing

@Suite struct ReferenceTests {
  private func render(_ drawing: Drawing, scale: Double = 1) throws -> [UInt8] {
    var renderer = Renderer(typeface: try Typeface())
    renderer.scale = scale
    return try renderer.render(drawing, as: .png)
  }

  @Test func `The sample looks as it did`() throws {
    #expect(try differenceFromReference(render(Sample.drawing), named: "sample") == nil)
  }

  @Test func `The sample without paper looks as it did`() throws {
    var drawing = Sample.drawing
    drawing.background = nil
    #expect(try differenceFromReference(render(drawing, scale: 2), named: "transparent") == nil)
  }

  private func comparison(_ change: (inout Drawing) -> Void) throws -> PictureComparison {
    var changed = Sample.drawing
    change(&changed)
    return PictureComparison(
      expected: try Picture(png: render(Sample.drawing)), actual: try Picture(png: render(changed)))
  }

  @Test(arguments: Sample.drawing.marks.indices)
  func `The comparison fails when a mark is missing`(index: Int) throws {
    #expect(try !comparison { $0.marks.remove(at: index) }.agrees)
  }

  @Test(arguments: Sample.drawing.marks.indices)
  func `The comparison fails when a text has moved by two pixels`(index: Int) throws {
    guard case .text(var text) = Sample.drawing.marks[index] else { return }
    text.origin.x += 2
    #expect(try !comparison { $0.marks[index] = .text(text) }.agrees)
  }

  @Test(arguments: Sample.drawing.marks.indices)
  func `The comparison fails when a line has another colour`(index: Int) throws {
    guard case .stroke(let path, var stroke, let clip) = Sample.drawing.marks[index] else { return }
    stroke.color = Color(0xCC79A7)
    #expect(try !comparison { $0.marks[index] = .stroke(path, stroke, clip: clip) }.agrees)
  }

  @Test func `The comparison forgives antialiasing`() throws {
    // A twentieth of a pixel changes nearly every pixel of every edge.
    let shifted = try comparison { drawing in
      drawing.marks = drawing.marks.map { mark in
        guard case .text(var text) = mark else { return mark }
        text.origin.x += 0.05
        return .text(text)
      }
    }
    #expect(shifted.expected != shifted.actual)
    #expect(shifted.agrees)
  }

  @Test func `Pictures of different sizes never agree, and can be seen side by side`() throws {
    let comparison = PictureComparison(
      expected: Picture(width: 20, height: 10), actual: Picture(width: 10, height: 20))
    #expect(!comparison.agrees)
    let report = comparison.sideBySide()
    #expect(report.width == 80)
    #expect(report.height == 20)
    #expect(try Picture(png: report.png()) == report)
  }
}
