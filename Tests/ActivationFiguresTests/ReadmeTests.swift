import ActivationFigures
import Activations
import Figures
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

    let tape = Tape<Double>()
    let x = tape.variables([-1, 0, 1])
    let gradient = x.map { Activation.sigmoid($0) }.sum().backward()
    #expect(gradient[x] == [0.19661193324148185, 0.25, 0.19661193324148185])

    let figure = ActivationFigure([PlottedFunction(gelu)]).grid()
    let renderer = Renderer(typeface: try Typeface())
    let bytes = try renderer.render(figure.drawing(measuring: renderer.typeface), as: .pdf)
    #expect(bytes.starts(with: Array("%PDF".utf8)))
  }

  @Test("The example of a new activation is right")
  func newActivation() {
    let softsign = New.softsign.activation
    for x in [-3.0, 0, 2] {
      #expect(softsign(x) == Activation.softsign(x))
      #expect(abs(softsign.derivative(x) - derivative(at: x) { softsign($0) }) < 1e-15)
    }
    #expect(softsign.breakpoints == Activation.softsign.breakpoints)
  }

  @Test(
    "Each line of Swift in the README stands in this file")
  func lines() throws {
    let here = URL(fileURLWithPath: #filePath)
    let root = here.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let source = Self.code(try String(contentsOf: here, encoding: .utf8))
    var isSwift = false
    var count = 0
    for line in readme.split(separator: "\n").map(String.init) {
      if line.hasPrefix("```") {
        isSwift = line == "```swift"
        continue
      }
      // What is written to a file there is kept in memory here.
      let text = Self.code(line)
      guard isSwift, !text.isEmpty, !text.contains("renderer.write") else { continue }
      #expect(source.contains(text), "the README's line is not compiled: \(line)")
      count += 1
    }
    #expect(count > 15)
  }

  /// Code without comments and blanks.
  private static func code(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      let code = line.range(of: "//").map { line[..<$0.lowerBound] } ?? line
      return code.filter { !$0.isWhitespace }
    }.joined()
  }
}

private enum New {
  /// Softsign: x/(1 + |x|).
  public static let softsign = Declaration(
    "softsign", title: "Softsign", "x/(1 + abs(x))", derivative: "1/(1 + abs(x))^2",
    found: [.torch("Softsign")])
}
