import Networks

/// A random network with a batch for it.
struct RandomNetwork: CustomStringConvertible {
  let network: Network
  let batch: Matrix<Double>
  let description: String

  /// A network of 1 to 4 dense layers of widths 1 to 32, each followed by the function, and a batch of
  /// 1 to 64; every second seed ends in the log-softmax and the loss.
  init(activation: any Activation, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    /// An integer from 1 to `greatest`, its logarithm uniform, so that all sizes are met.
    func size(upTo greatest: Double) -> Int {
      min(Int(greatest), Int(.exp(generator.uniform(in: 0...(.log(greatest + 1))))))
    }
    let depth = 1 + Int(seed % 4)
    var widths = [size(upTo: 32)]
    var layers: [any Layer] = []
    for layer in 0..<depth {
      widths.append(size(upTo: 32))
      let dense = Dense(
        inputs: widths[layer], outputs: widths[layer + 1], hasBias: seed % 3 != 0, bound: 1.5,
        using: &generator)
      layers += [dense, ActivationLayer(activation)]
    }
    let rows = size(upTo: 64)
    if seed % 2 == 0 {
      let classes = widths[depth]
      let labels = (0..<rows).map { _ in Int(generator.next() % UInt64(classes)) }
      layers += [LogSoftmax(), NegativeLogLikelihood(labels: labels)]
    }
    let elements = (0..<rows * widths[0]).map { _ in generator.uniform(in: -2...2) }
    network = Network(layers: layers)
    batch = Matrix(rows: rows, columns: widths[0], elements: elements)
    description = "\(activation.name), widths \(widths), batch \(rows), seed \(seed)"
  }
}
