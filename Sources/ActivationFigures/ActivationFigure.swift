public import Activations

/// Functions with their derivatives, to be drawn in a grid of panels or in one axes.
///
/// ```swift
/// let functions = try ["gelu", "mish"].map { PlottedFunction(try FormulaScope().function($0)) }
/// let figure = ActivationFigure(functions, orders: [0, 1, 2]).grid()
/// ```
public struct ActivationFigure: Sendable {
  /// The functions.
  public var functions: [PlottedFunction]
  /// Which derivatives are drawn, each one of `DerivativeMethod.orders`; nil for those that suit the
  /// arrangement.
  public var orders: [Int]?
  /// How the derivatives are computed.
  public var method: DerivativeMethod
  /// The range of x, or nil for the smallest that shows the features of all functions.
  public var range: ClosedRange<Double>?
  /// The range of y, or nil for the data's.
  public var yRange: ClosedRange<Double>?
  /// Whether minima, asymptotes and kinks are shown with their coordinates.
  public var isAnnotated: Bool

  /// Functions with what is to be drawn of them.
  public init(
    _ functions: [PlottedFunction], orders: [Int]? = nil, method: DerivativeMethod = .analytic,
    range: ClosedRange<Double>? = nil, yRange: ClosedRange<Double>? = nil,
    isAnnotated: Bool = false
  ) {
    self.functions = functions
    self.orders = orders
    self.method = method
    self.range = range
    self.yRange = yRange
    self.isAnnotated = isAnnotated
  }

  /// The orders that are drawn, checked.
  func orders(else orders: [Int]) -> [Int] {
    let orders = self.orders ?? orders
    orders.forEach(DerivativeMethod.check)
    return orders
  }
}
