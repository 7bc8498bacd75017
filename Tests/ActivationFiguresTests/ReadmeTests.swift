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
    let gelu = GELU()
    #expect(gelu(1.0) == 0.841344746068543)
    #expect(gelu.derivative(1.0) == 1.0833154705876864)
    #expect(derivative(at: 1.0) { x in gelu(x) } == gelu.derivative(1.0))

    let tape = Tape<Double>()
    let x = tape.variables([-1, 0, 1])
    let gradient = x.map { Sigmoid()($0) }.sum().backward()
    #expect(gradient[x] == [0.19661193324148185, 0.25, 0.19661193324148185])

    let figure = ActivationFigure([PlottedFunction(gelu)]).grid()
    let renderer = Renderer(typeface: try Typeface())
    let bytes = try renderer.render(figure.drawing(measuring: renderer.typeface), as: .pdf)
    #expect(bytes.starts(with: Array("%PDF".utf8)))
  }

  @Test("The example of a new activation is right")
  func newActivation() {
    let softsign = NewSoftsign()
    #expect(softsign(2.0) == Softsign()(2.0))
    #expect(abs(softsign.derivative(2.0) - derivative(at: 2.0) { softsign($0) }) < 1e-15)
  }

  @Test("Each line of Swift in the README stands in this file")
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
      // What is written to a file there is kept in memory here; the name is taken here.
      let text = Self.code(line)
        .replacingOccurrences(of: "publicstructSoftsign:", with: "privatestructNewSoftsign:")
      guard isSwift, !text.isEmpty, !text.contains("renderer.write") else { continue }
      #expect(source.contains(text), "the README's line is not compiled: \(line)")
      count += 1
    }
    #expect(count > 20)
  }

  /// Code without comments and blanks.
  private static func code(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      let code = line.range(of: "//").map { line[..<$0.lowerBound] } ?? line
      return code.filter { !$0.isWhitespace }
    }.joined()
  }
}

/// Softsign: x/(1 + |x|).
private struct NewSoftsign: CatalogueActivation {
  public init() {}

  public static let entry = CatalogueEntry(
    name: "Softsign", identifier: "softsign", valueRange: "(−1, 1)", sources: [.torch("Softsign")])

  public func callAsFunction<S: Scalar>(_ x: S) -> S { x / (1 + x.magnitude) }
  public func derivative<S: Scalar>(_ x: S) -> S {
    let reciprocal = 1 / (1 + x.magnitude)
    return reciprocal * reciprocal
  }

  public var formula: String { "x/(1 + abs(x))" }
  public var derivativeFormula: String { "1/(1 + abs(x))^2" }
  public var window: ClosedRange<Double> { -10...10 }
}
