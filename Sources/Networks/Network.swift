/// A network: layers one after the other, z¹ = x, zˡ⁺¹ = fˡ(zˡ; θˡ), and its cost C.
///
/// The cost is the sum of all that the last layer gives: over the examples, and over the outputs if
/// there are several. With a ``NegativeLogLikelihood`` as its last layer it is the loss l(θ).
///
/// ```swift
/// let network = Network(
///   Dense(weights), LogSoftmax(), NegativeLogLikelihood(labels: [0, 1, 1]))
/// let (cost, gradient) = network.backpropagation(from: x)
/// ```
public struct Network: Sendable {
  /// The layers, the first first.
  public var layers: [any Layer]

  /// A network of given layers.
  public init(_ layers: any Layer...) { self.layers = layers }

  /// A network of given layers.
  public init(layers: [any Layer]) { self.layers = layers }

  /// The parameters of all layers, the first layer's first, as one list.
  ///
  /// What is set must have as many numbers as what is got.
  public var parameters: [Double] {
    get { layers.flatMap(\.parameters) }
    set {
      var rest = newValue[...]
      for index in layers.indices {
        let count = layers[index].parameters.count
        layers[index].parameters = Array(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      guard rest.isEmpty else { misuse("more numbers than parameters") }
    }
  }

  /// What the last layer gives for a batch.
  public func output(of x: Matrix<Double>) -> Matrix<Double> {
    layers.reduce(x) { z, layer in layer.output(of: z) }
  }

  /// The forward pass with all that is between: z¹ = x, z², …, and the last layer's output.
  public func values(of x: Matrix<Double>) -> [Matrix<Double>] {
    var z = [x]
    for (l, layer) in layers.enumerated() { z.append(layer.output(of: z[l])) }
    return z
  }

  /// The cost C for a batch: the sum of the last layer's outputs.
  public func cost(of x: Matrix<Double>) -> Double { output(of: x).elements.reduce(0, +) }

  /// The delta recursion, from the last layer to the first: δˡ⁺¹ = ∂C/∂zˡ⁺¹ for each layer's output.
  ///
  /// - Parameter z: What ``values(of:)`` gave for the batch.
  /// - Returns: δˡ⁺¹ for each layer l, the first layer's first.
  public func deltas(of z: [Matrix<Double>]) -> [Matrix<Double>] {
    let output = z[layers.count]
    // C is the sum of the outputs, and its derivative by each of them is 1.
    var deltas = [Matrix(rows: output.rows, columns: output.columns, repeating: 1.0)]
    for l in layers.indices.dropFirst().reversed() {
      deltas.append(layers[l].delta(from: deltas[deltas.count - 1], input: z[l], output: z[l + 1]))
    }
    return deltas.reversed()
  }

  /// Layered backpropagation: one pass forward, then the delta recursion back.
  ///
  /// - Returns: The cost C and ∂C/∂θˡ for each layer l, empty for a layer with no parameters.
  public func backpropagation(from x: Matrix<Double>) -> (cost: Double, gradient: [[Double]]) {
    let z = values(of: x)
    let deltas = deltas(of: z)
    let gradient = layers.indices.map { l in
      layers[l].parameterGradient(from: deltas[l], input: z[l])
    }
    return (z[layers.count].elements.reduce(0, +), gradient)
  }
}
