import Networks
import Testing

@Suite struct BackpropagationTests {
  static let activations = Catalogue.all

  @Test(arguments: activations.indices)
  func `Layered backpropagation equals reverse mode and central differences`(index: Int) {
    for seed in 1...4 {
      let random = RandomNetwork(
        activation: Self.activations[index], seed: UInt64(4 * index + seed))
      let layered = random.network.backpropagation(from: random.batch).gradient
      let scales = random.network.gradientScales(at: random.batch)

      let tape = random.network.tapeGradient(at: random.batch)
      // In plain arithmetic 1 − sech² of the tape cancels near 0, where tanh² does not.
      let bar = Self.activations[index].name == "Tanhshrink" ? 1e-10 : 1e-13
      #expect(
        GradientCheck.relativeDifference(layered, tape, scales: scales) <= bar,
        "reverse mode: \(random)")

      // Central differences cost far more: half of the networks, and a few parameters a layer.
      guard seed <= 2 else { continue }
      let sample = random.sampleOfCentralDifferences()
      let sampled = zip(layered, sample).map { gradient, sample in sample.map { gradient[$0.index] }
      }
      #expect(
        GradientCheck.relativeDifference(
          sampled, sample.map { $0.map(\.derivative) }, scales: scales) <= 1e-8,
        "central differences: \(random)")
    }
  }

  @Test(arguments: 1...4)
  func `Central differences of every parameter agree`(seed: Int) {
    let random = RandomNetwork(activation: .elu, seed: UInt64(seed), width: 4, batch: 5)
    let check = GradientCheck(of: random.network, at: random.batch)
    #expect(check.layeredAgainstTape <= 1e-13, "\(random)")
    #expect(check.layeredAgainstCentral <= 1e-8, "\(random)")
  }

  @Test func `A small network by hand`() {
    // z² = 2·3 = 6 and 1·3 = 3 for x = 3; ReLU keeps both; C = 5·6 − 1·3 = 27.
    let network = Network(
      Dense(Matrix(rows: 2, columns: 1, elements: [2, 1])), ActivationLayer(.relu),
      Dense(Matrix(rows: 1, columns: 2, elements: [5, -1])))
    let x = Matrix(rows: 1, columns: 1, elements: [3.0])
    let (cost, gradient) = network.backpropagation(from: x)
    #expect(cost == 27)
    #expect(gradient == [[15, -3], [], [6, 3]])
    #expect(network.tapeGradient(at: x) == gradient)
  }

  @Test func `A wrong derivative is found`() {
    let network = Network(
      Dense(Matrix(rows: 1, columns: 1, elements: [1])),
      ActivationLayer(Activation("wrong square", Square(), derivative: Identity())))
    let check = GradientCheck(of: network, at: Matrix(rows: 1, columns: 1, elements: [3]))
    // x² has the derivative 6 at 3, and the wrong one is 3.
    #expect(check.layeredAgainstTape == 1)
    #expect((check.layeredAgainstCentral - 1).magnitude < 1e-10)
  }

  @Test func `Central differences avoid a kink that is near`() {
    let offset = 1e-5
    let derivative = centralDerivative(firstStep: 0.0625, size: offset) { step in
      (Activation.relu(offset + step) - Activation.relu(offset - step)) / (2 * step)
    }
    #expect((derivative - 1).magnitude < 1e-9)
  }

  @Test func `The parameters can be got and set as one list`() {
    var network = RandomNetwork(activation: .relu, seed: 2).network
    let counts = network.layers.map(\.parameters.count)
    let numbers = (0..<counts.reduce(0, +)).map(Double.init)
    network.parameters = numbers
    #expect(network.parameters == numbers)
    #expect(network.layers.map(\.parameters.count) == counts)
  }
}

extension RandomNetwork {
  /// Central differences for up to three parameters a layer.
  func sampleOfCentralDifferences() -> [[(index: Int, derivative: Double)]] {
    let z = network.values(of: batch)
    return network.layers.indices.map { l in
      let count = network.layers[l].parameters.count
      return stride(from: 0, to: count, by: max(1, (count + 2) / 3)).map { j in
        (j, network.centralDerivative(layer: l, parameter: j, input: z[l]))
      }
    }
  }
}

private struct Square: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { x * x }
}

/// Half of the square's derivative.
private struct Identity: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { x }
}
