/// A layer that applies an activation function to each element, zˡ⁺¹ₖ = f(zˡₖ).
///
/// δˡᵢ = δˡ⁺¹ᵢ f′(zˡᵢ), with the hand-written derivative of the function.
public struct ActivationLayer: Layer {
  /// The function f.
  public let activation: any Activation

  /// A layer that applies a function.
  public init(_ activation: any Activation) { self.activation = activation }

  public func output(of z: Matrix<Double>) -> Matrix<Double> {
    z.map { activation.value(at: $0) }
  }

  public func output(
    of z: Matrix<Variable<Double>>, parameters: ArraySlice<Variable<Double>>
  ) -> Matrix<Variable<Double>> {
    z.map { activation.variable(at: $0) }
  }

  public func delta(
    from next: Matrix<Double>, input z: Matrix<Double>, output: Matrix<Double>
  ) -> Matrix<Double> {
    let elements = zip(next.elements, z.elements).map { next, z in
      // What does not move the cost moves nothing before it, however steep (0·∞ is not NaN here).
      next == 0 ? 0 : next * activation.derivative(at: z)
    }
    return Matrix(rows: z.rows, columns: z.columns, elements: elements)
  }
}
