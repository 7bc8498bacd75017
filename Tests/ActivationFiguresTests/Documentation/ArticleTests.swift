import ActivationFigures
import Foundation
import Rendering
import Testing

/// Every line of Swift in the articles stands in this folder, is compiled, and gives what is said there.
@Suite struct `The articles` {
  @Test func `on gradients and Hessians`() {
    let slopes = gradient(at: [2, 3]) { x in x[0] * x[0] * x[1] + exp(x[1] - 3) }
    #expect(slopes == [12, 5])
    func rosenbrock<S: Scalar>(_ x: [S]) -> S {
      100 * (x[1] - x[0] * x[0]) * (x[1] - x[0] * x[0]) + (1 - x[0]) * (1 - x[0])
    }
    let (value, downhill) = valueWithGradient(at: [-1.2, 1], of: rosenbrock)
    #expect(value == rosenbrock([-1.2, 1]) && downhill.count == 2)
    let tape = Tape<Double>()
    var position = [-1.2, 1]
    for _ in 0..<100 {
      let slope = gradient(at: position, on: tape, of: rosenbrock)
      position = zip(position, slope).map { $0 - 0.001 * $1 }
    }
    #expect(rosenbrock(position) < value)
    let rows = jacobian(at: [3, 4]) { x in [x[0] * x[1], hypot(x[0], x[1])] }
    #expect(rows == [[4, 3], [0.6, 0.8]])
    let matrix = hessian(at: [1, 1], of: rosenbrock)
    #expect(matrix == [[802, -400], [-400, 200]])
    let product = hessianVectorProduct(at: [1, 1], along: [1, 0], of: rosenbrock)
    #expect(product == [802, -400])
    let along = directionalDerivative(at: [-1.2, 1], along: [0, 1], of: rosenbrock)
    #expect(abs(along + 88) < 1e-12)
  }

  @Test func `on kinks`() {
    let (left, right) = oneSidedDerivatives(at: 0.0) { $0.magnitude }
    #expect(left == -1 && right == 1)
    let softplus = { (x: Dual<Double>) in maximum(x, 0) + log(onePlus: exp(-x.magnitude)) }
    let slope = derivative(at: 0.0, of: softplus)
    #expect(slope == 0.5)
    // The table of both modes at 0.
    let forward: [Double] = [
      derivative(at: 0.0) { x in x.magnitude }, derivative(at: 0.0) { x in maximum(x, 0) },
      derivative(at: 0.0) { x in x > 0 ? x : 0 },
    ]
    #expect(forward == [1, 1, 1])
    let reverse: [[Double]] = [
      gradient(at: [0]) { x in x[0].magnitude }, gradient(at: [0]) { x in maximum(x[0], 0) },
      gradient(at: [0]) { x in x[0] > 0 ? x[0] : 0 },
    ]
    #expect(reverse == [[0], [0.5], [0]])
  }

  @Test func `on the true value`() throws {
    let difference = try FormulaScope().formula("1 - tanh(x)^2")
    let plain = difference(20)
    let truth = difference.trueValues()(20)
    #expect(plain == 0 && truth == 1.6993417021166355e-17)
  }

  struct KernelSlope: ScalarFunction {
    func callAsFunction<S: Scalar>(_ x: S) -> S {
      let s = sigmoid(x)
      return s * (1 - s)
    }
  }

  @Test func `on checking a kernel`() throws {
    let sigmoidReport = try Check().report(on: .sigmoid, given: Activation("kernel", KernelSlope()))
    #expect(sigmoidReport.passes)
    #expect((1 - Activation.sigmoid(37)) == 0 || (1 - Activation.sigmoid(38)) == 0)
    var strict = Check()
    strict.precision = .float
    strict.accuracy = 16
    let floatReport = try strict.report(on: .sigmoid, given: Activation("kernel", KernelSlope()))
    #expect(!floatReport.passes)
  }

  @Test func `on a custom figure`() throws {
    let folder = try Folder()
    let steps = (0...20).map { Double($0) }
    let curve = steps.map { Point(x: $0, y: 2 / (1 + $0)) }
    let blue = SeriesStyle.own(Color(0x0072B2), width: 2)
    let panel = Panel(
      title: "Loss", xAxis: Axis(label: "step"), yAxis: Axis(label: "loss", scale: .logarithmic),
      series: [
        Series(
          "within 20 %", style: blue,
          content: .band(
            lower: curve.map { Point(x: $0.x, y: 0.8 * $0.y) },
            upper: curve.map { Point(x: $0.x, y: 1.2 * $0.y) })),
        Series("training", style: blue, content: .markedLine(curve, .ring)),
      ],
      annotations: [Annotation(Point(x: 10, y: 0.3), label: "still falling")])
    var figure = Figure(title: "Training", panels: [panel])
    figure.fontSize = 11
    try figure.write(to: folder.file("loss.pdf"))
    #expect(folder.names == ["loss.pdf"])
    figure.cells[0].main.series[1].style = .own(Color(0), width: -1)
    let error = #expect(throws: LayoutError.self) { try figure.drawing(measuring: Typeface()) }
    #expect(
      error?.description
        == "cells[0].main.series[1].style.width is -1.0; it must be above 0 and finite")
  }

  struct SoftClip: ScalarFunction {
    func callAsFunction<S: Scalar>(_ x: S) -> S { x / sqrt(1 + x * x) }
  }

  @Test func `on an activation of one's own`() throws {
    let folder = try Folder()
    let clip = try Activation("Soft clip", "x/sqrt(1 + x^2)", derivative: "(1 + x^2)^(-3/2)")
    let swift = Activation("Soft clip in Swift", SoftClip())
    let report = try Check().report(on: clip)
    print(report.passes, report.verdict)
    for field in Card(clip).fields { print(field.name, field.values) }
    #expect(report.passes)
    try ActivationFigure([PlottedFunction(clip), PlottedFunction(swift)]).grid().write(
      to: folder.file("clip.pdf"))
    try ComparisonGrid([PlottedFunction(clip)], reports: [report]).figure().write(
      to: folder.file("errors.pdf"))
    #expect(folder.names == ["clip.pdf", "errors.pdf"])
    var scope = FormulaScope()
    try scope.add(definition: "my(x, b=1) = x*sigmoid(b*x)")
    try scope.add(
      Declaration(
        "leaky", title: "Leaky", "where(x > 0, x, slope*x)", derivative: "where(x > 0, 1, slope)",
        parameters: [Parameter("slope", default: "0.1", in: .above(0))]))
    let sum = Activation(try scope.formula("my(x, b=1.702) + leaky(x, slope=0.2)"))
    let family = PlottedFunction(try scope.function("leaky(x, slope={0.1, 0.2, 0.5})"))
    #expect(abs(sum(-1) - (-1 / (1 + exp(1.702)) - 0.2)) < 1e-15)
    #expect(family.members.count == 3)
  }

  @Test func `from an empty folder to a figure`() throws {
    let folder = try Folder()
    let functions = [Activation.gelu, try Activation("Mine", "x*sigmoid(2*x)")]
    try ActivationFigure(functions.map { PlottedFunction($0) }).grid().write(
      to: folder.file("mine.pdf"))
    #expect(folder.names == ["mine.pdf"])
  }

  @Test func `on the first pages of the modules`() throws {
    let folder = try Folder()
    let formula = try FormulaScope().formula("x*sigmoid(1.702*x)")
    let gelu = Activation.gelu
    let mine = try Activation("Soft clip", "x/sqrt(1 + x^2)")
    #expect(formula(0) == 0 && gelu(0) == 0 && mine(0) == 0)
    let report = try Check().report(on: .gelu)
    #expect(report.passes)
    let weights = Matrix(rows: 1, columns: 1, repeating: 1.0)
    let network = Network(Dense(weights), ActivationLayer(.tanh))
    #expect(network.layers.count == 2)
    try ActivationFigure([PlottedFunction(.gelu)]).grid().write(to: folder.file("gelu.pdf"))
  }

  @Test func `on adding an activation`() {
    let softsign = Added.softsign.activation
    for x in [-3.0, 0, 2] {
      #expect(softsign(x) == Activation.softsign(x))
      #expect(abs(softsign.derivative(x) - derivative(at: x) { softsign($0) }) < 1e-15)
    }
    #expect(softsign.breakpoints == Activation.softsign.breakpoints)
  }

  @Test func `hold no line of Swift that is not compiled here`() throws {
    let here = URL(filePath: #filePath)
    let root = (0..<4).reduce(here) { url, _ in url.deletingLastPathComponent() }
    let source = Self.code(try String(contentsOf: here, encoding: .utf8))
    let sources = root.appending(path: "Sources")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var count = 0
    for case let file as URL in files ?? .init() where file.pathExtension == "md" {
      var isSwift = false
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let text = line.trimmingCharacters(in: .whitespaces)
        if text.hasPrefix("```") {
          isSwift = text == "```swift"
        } else if isSwift, !Self.code(text).isEmpty {
          #expect(source.contains(Self.code(text)), "\(file.lastPathComponent): \(text)")
          count += 1
        }
      }
    }
    #expect(count > 60)
  }

  /// Code alone; `folder.file("a")` here is `"a"` in the articles.
  private static func code(_ text: String) -> String {
    swiftCode(text).replacing(#/folder\.file\(("[a-z.]*")\)/#) { $0.1 }
  }
}

private enum Added {
  /// Softsign: x/(1 + |x|).
  public static let softsign = Declaration(
    "softsign", title: "Softsign", "x/(1 + abs(x))", derivative: "1/(1 + abs(x))^2",
    found: [.torch("Softsign")])
}

/// A folder of passing files, which goes with its owner.
private final class Folder {
  private let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  func file(_ name: String) -> String { url.appending(path: name).path() }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path())) ?? []).sorted()
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
