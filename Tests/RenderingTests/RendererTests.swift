import Figures
import Foundation
import Rendering
import Testing

@Suite struct RendererTests {
  @Test(arguments: OutputFormat.allCases)
  func `Each format is drawn`(format: OutputFormat) throws {
    var renderer = Renderer(typeface: try Typeface())
    renderer.metadata = Metadata(
      title: "A < B & C", software: "actplot 1.0", command: "actplot plot --title '–'")
    let bytes = try renderer.render(Sample.drawing, as: format)
    #expect(bytes.count > 1000)

  }
}
