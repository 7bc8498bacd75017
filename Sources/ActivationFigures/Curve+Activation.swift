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
    let evaluate: @Sendable ([Double]) -> [Double]
    if order > 0, activation is Formula {
      // ln has a derivative formula below 0, but no derivative where it has no value.
      evaluate = { points in
        zip(
          activation.derivatives(at: points, order: order, by: method),
          activation.derivatives(at: points, order: 0, by: .analytic)
        ).map { derivative, value in value.isNaN ? .nan : derivative }
      }
    } else {
      evaluate = { activation.derivatives(at: $0, order: order, by: method) }
    }
    self.init(
      breakpoints: activation.breakpoints.map(\.x), batch: evaluate, { evaluate([$0])[0] })
  }
}
