import ActivationFigures
import Foundation
import Rendering
import Testing

/// The README's Swift is compiled here, and is the same here as there.
struct ReadmeTests {
  @Test("The library in ten lines does what the README says")
  func library() throws {
    let gelu = Activation.gelu
    let value: Double = gelu.trueValues()(1)
    #expect(value == 0.8413447460685429)
    let slopes: [Double] = [
      gelu.trueValues(order: 1)(1),
      gelu.derivative(1.0),
      derivative(at: 1.0) { x in gelu(x) },
    ]
    #expect(slopes == [1.0833154705876864, 1.0833154705876864, 1.0833154705876864])

    let slope: [Double] = gradient(at: [2, 3]) { x in x[0] * x[0] * x[1] + exp(x[1] - 3) }
    #expect(slope == [12, 5])
    let matrix: [[Double]] = hessian(at: [2, 3]) { x in x[0] * x[0] * x[1] }
    #expect(matrix == [[6, 4], [4, 0]])

    let mine = try Activation("Mine", "x*sigmoid(1.702*x)")
    let passes = try Check().report(on: mine).passes
    #expect(passes)
    let typeface = try Typeface()
    _ = try ActivationFigure([PlottedFunction(mine)]).grid().drawing(measuring: typeface)
  }

  @Test(
    "Each line of Swift in the README stands in this file")
  func lines() throws {
    let here = URL(fileURLWithPath: #filePath)
    let root = here.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let source = swiftCode(try String(contentsOf: here, encoding: .utf8))
    var isSwift = false
    var count = 0
    for line in readme.split(separator: "\n").map(String.init) {
      if line.hasPrefix("```") {
        isSwift = line == "```swift"
        continue
      }
      // What is written to a file there is kept in memory here.
      let text = swiftCode(line)
      guard isSwift, !text.isEmpty, !text.contains("write(to:") else { continue }
      #expect(source.contains(text), "the README's line is not compiled: \(line)")
      count += 1
    }
    #expect(count > 10)
  }
}
