/// The lecture's network with one hidden layer, y = f_o(W_oh · f_h(W_ih · x)).
///
/// x is in ℝᵈ, W_ih is of d_h × d and W_oh of 1 × d_h. There is no bias: y at x = 0 depends on the
/// functions alone, and for d = 1 a rectifier gives two half-lines. With `hasBias` both layers see
/// a constant 1 as well.
///
/// If both functions are the identity, y = W_oh W_ih x: a product of matrices is a matrix, and the
/// network can do no more than a single layer.
public struct OneHiddenLayer: Sendable {
  /// The function f_h of the hidden layer.
  public let hidden: Activation
  /// The function f_o of the output.
  public let outputActivation: Activation
  /// The layers W_ih, f_h, W_oh, f_o.
  public let network: Network

  /// A network with random weights; the same seed gives the same weights under any functions.
  ///
  /// W_ih is uniform in ±`inputBound`/√d, which for the default 4 carries an input of size 1 into
  /// the bend of a typical function; W_oh is uniform in ±√3/√d_h, so that the sum over the hidden units
  /// has the same size at any width.
  ///
  /// - Parameters:
  ///   - hidden: The function f_h.
  ///   - outputActivation: The function f_o.
  ///   - inputs: The number of inputs d, at least 1.
  ///   - width: The number of hidden units d_h, at least 1.
  ///   - hasBias: Whether both layers have a bias.
  ///   - inputBound: The bound of W_ih, times √d.
  ///   - seed: The seed of ``SplitMix64``.
  public init(
    hidden: Activation, outputActivation: Activation = .identity, inputs: Int = 1,
    width: Int = 16,
    hasBias: Bool = false, inputBound: Double = 4, seed: UInt64 = 1
  ) {
    var generator = SplitMix64(seed: seed)
    let inputWeights = Dense(
      inputs: inputs, outputs: width, hasBias: hasBias, bound: inputBound, using: &generator)
    let outputWeights = Dense(
      inputs: width, outputs: 1, hasBias: hasBias, bound: 3.0.squareRoot(), using: &generator)
    self.hidden = hidden
    self.outputActivation = outputActivation
    network = Network(
      inputWeights, ActivationLayer(hidden), outputWeights, ActivationLayer(outputActivation))
  }

  /// y for each row of a batch.
  public func callAsFunction(_ x: Matrix<Double>) -> [Double] { network.output(of: x).elements }

  /// y for one input x in ℝᵈ.
  public func callAsFunction(_ x: [Double]) -> Double {
    network.output(of: Matrix(rows: 1, columns: x.count, elements: x)).elements[0]
  }
}
