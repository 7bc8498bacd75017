import Networks
import Testing

@Suite struct LossTests {
  static let extremes = [-1e308, -1e4, -1, 0, 1, 1e4, 1e308]

  @Test(arguments: extremes, extremes)
  func `No finite score overflows`(first: Double, second: Double) {
    for label in 0...1 {
      // The scores themselves are the weights of an input of 1.
      let network = Network(
        Dense(Matrix(rows: 2, columns: 1, elements: [first, second])), LogSoftmax(),
        NegativeLogLikelihood(labels: [label]))
      let one = Matrix(rows: 1, columns: 1, elements: [1.0])
      let (loss, gradient) = network.backpropagation(from: one)
      #expect(loss >= 0)
      let margin = label == 0 ? first - second : second - first
      if margin <= -1e4 { #expect(loss == -margin) }
      if margin >= 1e4 { #expect(loss == 0) }
      #expect(gradient[0].allSatisfy { (-1...1).contains($0) })
      #expect((gradient[0][0] + gradient[0][1]).magnitude < 1e-15)
      #expect(network.tapeGradient(at: one)[0].allSatisfy { !$0.isNaN })
    }
  }

  @Test func `The log-softmax of three scores`() {
    // mpmath, 30 digits: [log(exp(k)/(exp(1) + exp(2) + exp(3))) for k in (1, 2, 3)]
    let expected = [-2.407605964444380, -1.407605964444380, -0.4076059644443803]
    for shift in [0, 1e3, -1e3] {
      let scores = Matrix(rows: 1, columns: 3, elements: [1.0, 2, 3].map { $0 + shift })
      let result = LogSoftmax().output(of: scores).elements
      for (result, expected) in zip(result, expected) {
        #expect((result - expected).magnitude < 1e-15)
      }
    }
  }

  @Test func `An infinite loss of one example leaves the gradients of the others`() {
    let scores = Matrix(rows: 2, columns: 2, elements: [1e308, -1e308, 0, 0])
    let network = Network(LogSoftmax(), NegativeLogLikelihood(labels: [1, 1]))
    let z = network.values(of: scores)
    #expect(z[2].elements == [.infinity, .log(2)])
    let delta = LogSoftmax().delta(from: network.deltas(of: z)[0], input: z[0], output: z[1])
    #expect(delta.elements == [1, -1, 0.5, -0.5])
  }
}
