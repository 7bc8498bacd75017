/// A derivative by differences with an estimate of its error.
public struct DifferenceQuotient: Sendable, Equatable {
  /// The derivative.
  public var derivative: Double
  /// An estimate of its absolute error, from extrapolation and from rounding.
  public var error: Double

  /// A derivative with its error.
  public init(derivative: Double, error: Double) {
    self.derivative = derivative
    self.error = error
  }
}

/// The derivative of a function by central differences, extrapolated to step 0.
///
/// A witness that shares nothing with the chain rules. Central differences with steps h, h/1.5,
/// h/2.25, … have errors in even powers of the step; Richardson's extrapolation removes one power
/// after the other. The entry of the tableau that differs least from those that it is made of is
/// returned, for after it rounding takes over.
///
/// ```swift
/// centralDifference(at: 1, step: 0.25) { Double.exp($0) }    // 2.718281828459, error 1e-12
/// ```
///
/// - Parameters:
///   - x: The point.
///   - step: The first and greatest step, > 0: the function must be smooth over x ± step.
///   - function: The function.
/// - Returns: The derivative and its error; both NaN where the function is undefined at a point.
/// - SeeAlso: Ridders, Accurate computation of F′(x) and F′(x)F″(x), Adv. Eng. Softw. 4 (1982).
public func centralDifference(
  at x: Double, step: Double, of function: (Double) -> Double
) -> DifferenceQuotient {
  let ratio = 1.5
  var best = DifferenceQuotient(derivative: .nan, error: .infinity)
  var previous: [Double] = []
  var h = step
  for _ in 0..<14 {
    // The distance of the points as they are, not as they were meant.
    let (low, high) = (x - h, x + h)
    let (below, above) = (function(low), function(high))
    let quotient = (above - below) / (high - low)
    let rounding = 4 * Double.ulpOfOne * max(below.magnitude, above.magnitude) / h
    var row = [quotient]
    var factor = 1.0
    for (index, coarser) in previous.enumerated() {
      factor *= ratio * ratio
      let finer = row[index]
      let extrapolated = finer + (finer - coarser) / (factor - 1)
      let error =
        max((extrapolated - finer).magnitude, (extrapolated - coarser).magnitude) + rounding
      if error < best.error {
        best = DifferenceQuotient(derivative: extrapolated, error: error)
      }
      row.append(extrapolated)
    }
    previous = row
    h /= ratio
  }
  return best.error.isFinite ? best : DifferenceQuotient(derivative: .nan, error: .nan)
}
