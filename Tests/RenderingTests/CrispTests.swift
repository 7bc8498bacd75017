import Figures
import Rendering
import Testing

/// Frames, ticks and grids fall on whole pixels, curves where they are.
struct CrispTests {
  static let ink = Color(0x203040)

  private func column(of stroke: Stroke, at y: Double, scale: Double) throws -> [Int] {
    var renderer = Renderer(typeface: try Typeface())
    renderer.scale = scale
    let line = Path(polyline: [Point(0, y), Point(40, y)])
    let drawing = Drawing(
      size: Size(40, 40), background: Color(0xFFFFFF), marks: [.stroke(line, stroke, clip: nil)])
    let picture = try Picture(png: try renderer.render(drawing, as: .png))
    return (0..<picture.height).map { Int(picture[picture.width / 2, $0][0]) }
  }

  @Test(arguments: [1, 1.25, 1.5, 2, 3, 4.1666])
  func `a crisp line is rows of one colour at every scale`(scale: Double) throws {
    for y in [10.0, 10.2, 10.5, 10.83, 17.37] {
      for width in [0.75, 0.8, 1.6] {
        let values = try column(
          of: Stroke(Self.ink, width: width, isCrisp: true), at: y, scale: scale)
        let dark = values.filter { $0 < 255 }
        #expect(dark.count == Int(max(1, (width * scale).rounded())))
        #expect(dark.allSatisfy { $0 == 0x20 }, "\(dark)")
        let middle = values.indices.filter { values[$0] < 255 }.reduce(0, +) / max(dark.count, 1)
        #expect((Double(middle) / scale - y).magnitude < 1.6)
      }
    }
  }

  @Test func `other lines are not moved`() throws {
    let values = try column(of: Stroke(Self.ink, width: 1), at: 10, scale: 1)
    #expect((100...180).contains(values[9]) && (100...180).contains(values[10]))
  }
}
