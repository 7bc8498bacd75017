public import Activations
public import Figures

extension Curve {
  /// The graph of an activation or of one of its derivatives.
  ///
  /// - Parameters:
  ///   - activation: The function.
  ///   - order: Which derivative, 0 for the function itself.
  ///   - method: How the derivative is computed.
  public init(_ activation: any Activation, order: Int = 0, by method: DerivativeMethod = .analytic)
  {
    self.init(
      breakpoints: activation.breakpoints.map(\.x),
      batch: { activation.derivatives(at: $0, order: order, by: method) },
      { activation.derivative(at: $0, order: order, by: method) })
  }
}
