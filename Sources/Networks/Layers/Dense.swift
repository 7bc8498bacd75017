/// A dense layer, zˡ⁺¹ₖ = Σᵢ Wₖᵢ zˡᵢ, with a bias if the weights have one column more than zˡ has.
///
/// A bias is nothing but the weight of an input that is always 1: with x = (x₁, x₂, 1) the lecture's
/// scores θₖᵀx describe a line that need not pass through the origin. The layer appends that 1 itself
/// when it is made with `hasBias`; the last column of the weights multiplies it.
///
/// δˡᵢ = Σₖ δˡ⁺¹ₖ Wₖᵢ and ∂C/∂Wₖᵢ = δˡ⁺¹ₖ zˡᵢ, summed over the batch.
public struct Dense: Layer {
  /// The weights W: one row an output, one column an input, and the bias in the last column.
  public var weights: Matrix<Double>
  /// Whether the last column of the weights multiplies a constant 1.
  public let hasBias: Bool

  /// A layer with given weights.
  public init(_ weights: Matrix<Double>, hasBias: Bool = false) {
    guard !hasBias || weights.columns > 0 else { misuse("no column of weights for the bias") }
    self.weights = weights
    self.hasBias = hasBias
  }

  /// A layer with random weights, uniform in ±`bound` divided by the root of the number of columns.
  ///
  /// The weights' variance is then `bound`²/3 over the number of columns. The biases are drawn as well.
  public init(
    inputs: Int, outputs: Int, hasBias: Bool = false, bound: Double,
    using generator: inout SplitMix64
  ) {
    let columns = inputs + (hasBias ? 1 : 0)
    let scale = bound / Double(max(1, columns)).squareRoot()
    let elements = (0..<outputs * columns).map { _ in scale * generator.uniform(in: -1...1) }
    self.init(Matrix(rows: outputs, columns: columns, elements: elements), hasBias: hasBias)
  }

  /// The width of zˡ.
  public var inputs: Int { weights.columns - (hasBias ? 1 : 0) }
  /// The width of zˡ⁺¹.
  public var outputs: Int { weights.rows }

  /// The weights, row by row.
  public var parameters: [Double] {
    get { weights.elements }
    set {
      weights = Matrix(rows: weights.rows, columns: weights.columns, elements: newValue)
    }
  }

  public func output(of z: Matrix<Double>) -> Matrix<Double> {
    guard z.columns == inputs else {
      misuse("the layer takes \(inputs) inputs, not \(z.columns)")
    }
    return weighted(z, weights.elements[...])
  }

  public func output(
    of z: Matrix<Variable<Double>>, parameters: ArraySlice<Variable<Double>>
  ) -> Matrix<Variable<Double>> {
    weighted(z, parameters)
  }

  public func delta(
    from next: Matrix<Double>, input z: Matrix<Double>, output: Matrix<Double>
  ) -> Matrix<Double> {
    var delta = Matrix(rows: z.rows, columns: z.columns, repeating: 0.0)
    for row in 0..<z.rows {
      for k in 0..<outputs {
        let nextDelta = next[row, k]
        for i in 0..<inputs { delta[row, i] += nextDelta * weights[k, i] }
      }
    }
    return delta
  }

  public func parameterGradient(from next: Matrix<Double>, input z: Matrix<Double>) -> [Double] {
    var gradient = Matrix(rows: weights.rows, columns: weights.columns, repeating: 0.0)
    for row in 0..<z.rows {
      for k in 0..<outputs {
        let nextDelta = next[row, k]
        for i in 0..<inputs { gradient[k, i] += nextDelta * z[row, i] }
        if hasBias { gradient[k, inputs] += nextDelta }
      }
    }
    return gradient.elements
  }

  /// zˡ⁺¹ₖ = Σᵢ Wₖᵢ zˡᵢ, for numbers and for variables of a tape.
  @inline(__always)
  private func weighted<S: Scalar>(_ z: Matrix<S>, _ weights: ArraySlice<S>) -> Matrix<S> {
    var output = Matrix(rows: z.rows, columns: outputs, repeating: S.zero)
    for row in 0..<z.rows {
      var weight = weights.startIndex
      for k in 0..<outputs {
        var sum = S.zero
        for i in 0..<inputs { sum += weights[weight + i] * z[row, i] }
        if hasBias { sum += weights[weight + inputs] }
        output[row, k] = sum
        weight += self.weights.columns
      }
    }
    return output
  }
}
