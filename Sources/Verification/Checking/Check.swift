public import Activations

/// A check of a function and its derivatives against their true values.
///
/// ```swift
/// let report = try Check().report(on: .sigmoid, given: formula)
/// print(report.passes, report.verdict)
/// ```
public struct Check: Sendable {
  /// The range of x to cover densely; nil for the function's own window.
  public var range: ClosedRange<Double>?
  /// What may differ before mathematics is called wrong; nil for the default of the precision.
  public var tolerance: Tolerance?
  /// The greatest error in ulps of the truth that is let pass; nil where any is.
  public var accuracy: Double?
  /// The format of plain arithmetic.
  public var precision = Precision.double
  /// The orders of the derivatives, 0 being the function.
  public var orders = [0, 1, 2]
  /// The number of equally spaced points in the range.
  public var samples = 241
  /// The methods that are judged.
  public var methods = DerivativeMethod.allCases
  /// Whether all finite numbers of ``precision`` are points, those of ``range`` where there is one.
  public var isExhaustive = false
  /// Whether zero is right where the truth is below the normal numbers, as on devices that flush those.
  public var isFlushing = false
  /// Who does the work.
  public var workers = Workers()

  /// A check with default settings.
  public init() {}

  var settledTolerance: Tolerance {
    tolerance ?? .standard(for: precision)
  }
}

/// Why a check cannot be made.
public enum CheckError: Error, Equatable, CustomStringConvertible {
  /// There is no method to be judged.
  case noMethods
  /// There is no order to be judged.
  case noOrders
  /// An order that no method computes.
  case order(Int)
  /// A format with more numbers than anyone can go through.
  case endless

  public var description: String {
    switch self {
    case .noMethods: "a check needs a method to judge: analytic, forward or reverse"
    case .noOrders: "a check needs an order to judge: 0 for the function, 1 for its derivative"
    case .order(let order):
      "the orders are 0 (the function) to \(DerivativeMethod.orders.upperBound), not \(order)"
    case .endless:
      "double has 1.8e19 numbers, too many to go through; the formats are half, bfloat16 and float"
    }
  }
}
