import Networks
import Testing

@Suite struct OneHiddenLayerTests {
  @Test func `SplitMix64 gives the numbers of its reference implementation`() {
    var generator = SplitMix64(seed: 1_234_567)
    // Vigna's splitmix64.c with the state 1234567.
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    #expect(expected.indices.map { _ in generator.next() } == expected)
  }

  @Test(arguments: [1, 2], [false, true])
  func `The same seed gives the same weights under every function`(inputs: Int, hasBias: Bool) {
    let weights = Catalogue.all.map { activation in
      OneHiddenLayer(
        hidden: activation, outputActivation: .relu, inputs: inputs, width: 5,
        hasBias: hasBias, seed: 7
      ).network.parameters
    }
    #expect(Set(weights).count == 1)
    #expect(weights[0].count == 5 * (inputs + 1) + (hasBias ? 6 : 0))
    let other = OneHiddenLayer(
      hidden: .relu, outputActivation: .relu, inputs: inputs, width: 5, hasBias: hasBias, seed: 8)
    #expect(other.network.parameters != weights[0])
  }

  @Test func `The network is the lecture's formula`() {
    let network = OneHiddenLayer(
      hidden: .relu, outputActivation: .relu, inputs: 2, width: 3, seed: 11)
    let theta = network.network.parameters
    let x = [0.7, -1.3]
    let hidden = (0..<3).map { max(0, theta[2 * $0] * x[0] + theta[2 * $0 + 1] * x[1]) }
    let y = max(0, theta[6] * hidden[0] + theta[7] * hidden[1] + theta[8] * hidden[2])
    #expect((network(x) - y).magnitude <= 1e-15)
  }

  @Test func `With linear activations the network is one matrix`() {
    let linear = Activation("linear", Linear())
    let network = OneHiddenLayer(
      hidden: linear, outputActivation: linear, inputs: 2, width: 16, seed: 1)
    let slopes = (network([1, 0]), network([0, 1]))
    for x in stride(from: -3.0, through: 3, by: 0.75) {
      for y in stride(from: -3.0, through: 3, by: 0.75) {
        #expect((network([x, y]) - (slopes.0 * x + slopes.1 * y)).magnitude < 1e-13)
      }
    }
  }
}

/// f(x) = x.
private struct Linear: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { x }
}
