/// A layer that applies an activation function to each element, zˡ⁺¹ₖ = f(zˡₖ).
///
/// δˡᵢ = δˡ⁺¹ᵢ f′(zˡᵢ), by the formula of the function's derivative.
public struct ActivationLayer: Layer {
  /// The function f.
  public let activation: Activation

  private let slope: Derivatives<Double>

  /// A layer that applies a function.
  public init(_ activation: Activation) {
    self.activation = activation
    slope = activation.derivatives(order: 1, by: .analytic)
  }

  public func output(of z: Matrix<Double>) -> Matrix<Double> {
    z.map { activation($0) }
  }

  public func output(
    of z: Matrix<Variable<Double>>, parameters: ArraySlice<Variable<Double>>
  ) -> Matrix<Variable<Double>> {
    let function = activation.derivatives(Variable<Double>.self, order: 0, by: .analytic)
    return z.map { function($0) }
  }

  public func delta(
    from next: Matrix<Double>, input z: Matrix<Double>, output: Matrix<Double>
  ) -> Matrix<Double> {
    let elements = zip(next.elements, z.elements).map { next, z in
      // What does not move the cost moves nothing before it, however steep (0·∞ is not NaN here).
      next == 0 ? 0 : next * slope(z)
    }
    return Matrix(rows: z.rows, columns: z.columns, elements: elements)
  }
}
