import Activations
import Figures
import Networks
import Testing

@testable import ActivationFigures

@Suite struct NetworkFigureTests {
  static let relu = PlottedFunction(members: [.relu], title: "ReLU")

  @Test func `A network of one input is a curve that breaks where its units do`() throws {
    let figure = NetworkFigure(hidden: [Self.relu], outputActivation: .relu, range: -2...2)
      .figure()
    let panel = try #require(figure.cells.first).main
    #expect(panel.xAxis.range == -2...2)
    guard case .curve(let curve)? = panel.series.first?.content else {
      Issue.record("no curve")
      return
    }
    let network = OneHiddenLayer(hidden: .relu, outputActivation: .relu)
    let batch = try #require(curve.batch)
    #expect(batch([-1.5, 0, 1.5]) == [-1.5, 0, 1.5].map { network([$0]) })
    // Without a bias all units of ReLU bend at 0, and with them the output.
    #expect(curve.breakpoints.allSatisfy { $0.magnitude < 1e-12 })
    #expect(curve.breakpoints.contains(0))
  }

  @Test func `The output's kink is found where the hidden layer's sum crosses it`() throws {
    let network = OneHiddenLayer(
      hidden: cosine, outputActivation: .relu, inputs: 1, width: 3, seed: 4)
    let sums = Network(layers: Array(network.network.layers.dropLast()))
    for x in network.breakpoints(in: -3...3) {
      let sum = sums.output(of: Matrix(rows: 1, columns: 1, elements: [x])).elements[0]
      #expect(sum.magnitude < 1e-12)
    }
    // cos 0 = 1 three times, weighted: the sum is not 0 everywhere, and changes its sign.
    #expect(!network.breakpoints(in: -3...3).isEmpty)
  }

  @Test func `A grid has a panel for each function and says why the identity is there`() {
    let figure = NetworkFigure(
      hidden: [Self.relu, Self.relu, Self.relu], outputActivation: .relu
    ).figure()
    #expect(figure.cells.count == 3)
    #expect("\(String(describing: figure.caption))".contains("a product of matrices is a matrix"))
  }

  @Test func `Two inputs make a field of colours over a square`() throws {
    let figure = NetworkFigure(
      hidden: [Self.relu], outputActivation: cosine, inputs: 2, range: -1...1
    ).figure()
    let panel = try #require(figure.cells.first).main
    #expect(panel.xAxis.range == -1...1)
    #expect(panel.yAxis.range == -1...1)
    #expect(panel.field != nil)
  }

  @Test(arguments: [UInt64](1...5))
  func `Contour levels are round, rise and hold the values`(seed: UInt64) {
    for output in [cosine, .relu] {
      let network = OneHiddenLayer(
        hidden: cosine, outputActivation: output, inputs: 2, seed: seed)
      let (low, high) = network.extremes(in: -3...3)
      let (levels, palette) = OneHiddenLayer.contours(from: low, to: high)
      #expect((2...24).contains(levels.count))
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $0 < $1 })
      let value = network([0.5, -0.5])
      #expect(levels[0] <= value && value <= levels[levels.count - 1])
      #expect(palette == (levels[0] < 0 ? .diverging : .sequential))
    }
  }
}

private let cosine = Activation("cos", Cosine())

private struct Cosine: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .cos(x) }
}
