/// The log-softmax, zˡ⁺¹ₖ = log pₖ = zˡₖ − log Σⱼ exp(zˡⱼ): scores become logarithms of probabilities.
///
/// With m = maxⱼ zˡⱼ it is computed as (zˡₖ − m) − log Σⱼ exp(zˡⱼ − m). No exponent is above 0 and the
/// sum is between 1 and the width, so that no finite score overflows; a logarithm below the
/// smallest number is −∞, and its probability 0.
///
/// ∂zˡ⁺¹ₖ/∂zˡᵢ = 1{i = k} − pᵢ, hence δˡᵢ = δˡ⁺¹ᵢ − pᵢ Σₖ δˡ⁺¹ₖ.
///
/// The outputs do not change when a number is added to all scores: a softmax is over-parameterised, and
/// of two score vectors θ₁ and θ₂ only the difference matters.
public struct LogSoftmax: Layer {
  /// The layer; it has no parameters.
  public init() {}

  public func output(of z: Matrix<Double>) -> Matrix<Double> { normalized(z) }

  public func output(
    of z: Matrix<Variable<Double>>, parameters: ArraySlice<Variable<Double>>
  ) -> Matrix<Variable<Double>> {
    normalized(z)
  }

  public func delta(
    from next: Matrix<Double>, input z: Matrix<Double>, output: Matrix<Double>
  ) -> Matrix<Double> {
    var delta = next
    for row in 0..<z.rows {
      var sum = 0.0
      for k in 0..<z.columns { sum += next[row, k] }
      for i in 0..<z.columns { delta[row, i] -= .exp(output[row, i]) * sum }
    }
    return delta
  }

  @inline(__always)
  private func normalized<S: Scalar>(_ z: Matrix<S>) -> Matrix<S> {
    var output = z
    for row in 0..<z.rows {
      // The shift cancels, so it is a constant and not a variable of the tape.
      var greatest = -Double.infinity
      for k in 0..<z.columns { greatest = max(greatest, z[row, k].primal) }
      let shift = S(greatest)
      var sum = S.zero
      for k in 0..<z.columns {
        output[row, k] -= shift
        sum += .exp(output[row, k])
      }
      let logSum = S.log(sum)
      for k in 0..<z.columns { output[row, k] -= logSum }
    }
    return output
  }
}
