/// The negative log likelihood, zˡ⁺¹ = −Σₖ 1{y = k} zˡₖ, of the true class under log-probabilities zˡ.
///
/// One number for each example; their sum over the batch is the lecture's loss
/// l(θ) = −Σᵢ [1{yᵢ = 0} log p₀(xᵢ) + 1{yᵢ = 1} log p₁(xᵢ)].
///
/// δˡₖ = −1{y = k} δˡ⁺¹.
public struct NegativeLogLikelihood: Layer {
  /// The true class of each example of the batch, counted from 0.
  public let labels: [Int]

  /// The loss against the true classes of a batch.
  public init(labels: [Int]) { self.labels = labels }

  public func output(of z: Matrix<Double>) -> Matrix<Double> { picked(z) }

  public func output(
    of z: Matrix<Variable<Double>>, parameters: ArraySlice<Variable<Double>>
  ) -> Matrix<Variable<Double>> {
    picked(z)
  }

  public func delta(
    from next: Matrix<Double>, input z: Matrix<Double>, output: Matrix<Double>
  ) -> Matrix<Double> {
    var delta = Matrix(rows: z.rows, columns: z.columns, repeating: 0.0)
    for (row, label) in labels.enumerated() { delta[row, label] = -next[row, 0] }
    return delta
  }

  // The sum over k has one term that is not 0; a product with 0 would make NaN of an infinite loss.
  private func picked<S: Scalar>(_ z: Matrix<S>) -> Matrix<S> {
    guard labels.count == z.rows else {
      misuse("\(labels.count) labels for \(z.rows) examples")
    }
    return Matrix(
      rows: z.rows, columns: 1, elements: labels.enumerated().map { -z[$0.offset, $0.element] })
  }
}
