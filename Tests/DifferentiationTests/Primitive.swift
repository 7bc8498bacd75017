import Testing

@testable import Differentiation

/// A function of the scalar protocol, with a range of x in which differences can be taken.
struct Primitive: Sendable, CustomTestStringConvertible {
  let name: String
  let range: ClosedRange<Double>
  let plain: @Sendable (Double) -> Double
  let dual: @Sendable (Dual<Double>) -> Dual<Double>
  let nested: @Sendable (Dual<Dual<Double>>) -> Dual<Dual<Double>>
  let variable: @Sendable (Variable<Double>) -> Variable<Double>
  let dualVariable: @Sendable (Variable<Dual<Double>>) -> Variable<Dual<Double>>

  var testDescription: String { name }

  init<F: ScalarFunction>(_ name: String, _ range: ClosedRange<Double>, _ function: F) {
    self.name = name
    self.range = range
    plain = { function($0) }
    dual = { function($0) }
    nested = { function($0) }
    variable = { function($0) }
    dualVariable = { function($0) }
  }

  /// Points spread over the range.
  var points: [Double] {
    (0...20).map { range.lowerBound + (range.upperBound - range.lowerBound) * Double($0) / 20 }
  }
}

/// A function over any scalar, as a value.
protocol ScalarFunction: Sendable {
  func callAsFunction<S: Scalar>(_ x: S) -> S
}
