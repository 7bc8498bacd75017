import Networks

/// A random network with a batch for it.
struct RandomNetwork: CustomStringConvertible {
  let network: Network
  let batch: Matrix<Double>
  let description: String

  /// A network of 1 to 4 dense layers, each followed by the function; every second seed ends in the
  /// log-softmax and the loss.
  ///
  /// - Parameters:
  ///   - activation: The function after every dense layer.
  ///   - seed: The seed of all that is random.
  ///   - width: The greatest width of a layer.
  ///   - batch: The greatest number of examples.
  init(activation: Activation, seed: UInt64, width: Int = 32, batch: Int = 64) {
    var generator = SplitMix64(seed: seed)
    /// An integer from 1 to `greatest`, its logarithm uniform, so that all sizes are met.
    func size(upTo greatest: Int) -> Int {
      min(greatest, Int(.exp(generator.uniform(in: 0...(.log(Double(greatest) + 1))))))
    }
    let depth = 1 + Int(seed % 4)
    var widths = [size(upTo: width)]
    var layers: [any Layer] = []
    for layer in 0..<depth {
      widths.append(size(upTo: width))
      let dense = Dense(
        inputs: widths[layer], outputs: widths[layer + 1], hasBias: seed % 3 != 0, bound: 1.5,
        using: &generator)
      layers += [dense, ActivationLayer(activation)]
    }
    let rows = size(upTo: batch)
    if seed % 2 == 0 {
      let labels = (0..<rows).map { _ in Int(generator.next() % UInt64(widths[depth])) }
      layers += [LogSoftmax(), NegativeLogLikelihood(labels: labels)]
    }
    let elements = (0..<rows * widths[0]).map { _ in generator.uniform(in: -2...2) }
    let x = Matrix(rows: rows, columns: widths[0], elements: elements)
    var network = Network(layers: layers)
    // Towers of exponentials and squares explode; smaller weights keep them in reach of a Double.
    while !network.values(of: x).flatMap(\.elements).allSatisfy({ $0.magnitude < 100 }) {
      network.parameters = network.parameters.map { $0 / 2 }
    }
    self.network = network
    self.batch = x
    description = "\(activation.name), widths \(widths), batch \(rows), seed \(seed)"
  }
}
