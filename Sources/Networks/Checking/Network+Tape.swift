extension Network {
  /// ∂C/∂θˡ for each layer l by reverse mode: the whole network on one tape, scalar by scalar.
  ///
  /// Only the layers' outputs take part and none of their derivatives, so that this is an independent
  /// witness for ``backpropagation(from:)``. Its memory grows with the number of multiplications.
  public func tapeGradient(at x: Matrix<Double>) -> [[Double]] {
    let tape = Tape<Double>()
    let parameters = layers.map { tape.variables($0.parameters) }
    let constants = x.map { Variable(constant: $0) }
    let output = zip(layers, parameters).reduce(constants) { z, layer in
      layer.0.output(of: z, parameters: layer.1[...])
    }
    let gradient = output.elements.sum().backward()
    return parameters.map { gradient[$0] }
  }
}
