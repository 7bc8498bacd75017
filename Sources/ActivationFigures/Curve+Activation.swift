public import Activations
public import Figures

extension Curve {
  /// The graph of an activation or of one of its derivatives.
  ///
  /// - Parameters:
  ///   - activation: The function.
  ///   - order: Which derivative, one of `DerivativeMethod.orders`.
  ///   - method: How the derivative is computed.
  public init(_ activation: Activation, order: Int = 0, by method: DerivativeMethod = .analytic) {
    DerivativeMethod.check(order)
    let derivative = activation.derivatives(Double.self, order: order, by: method)
    let value = activation.derivatives(Double.self, order: 0, by: method)
    // ln has a derivative formula below 0, but no derivative where it has no value.
    let isPartial = order > 0 && activation.isPartial
    let evaluate: @Sendable (Double) -> Double = { x in
      isPartial && value(x).isNaN ? .nan : derivative(x)
    }
    self.init(
      breakpoints: activation.breakpoints.map(\.x), features: activation.landmarks.map(\.x),
      evaluate)
  }
}
