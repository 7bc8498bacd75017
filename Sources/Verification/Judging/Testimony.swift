import Activations
import Arithmetic

/// What one witness says of one order, in plain arithmetic and in wide, or as numbers computed elsewhere.
struct Testimony: Sendable {
  let witness: Witness
  let order: Int
  let precision: Activations.Precision
  /// The numbers computed elsewhere, or nil for what a formula gives.
  let numbers: [Double]?
  private let function: Activation
  private let method: DerivativeMethod
  private let runOrder: Int
  private let wide: Derivatives<Wide>

  init(
    _ witness: Witness, order: Int, of activation: Activation, given: Activation?,
    in precision: Activations.Precision, numbers: [Double]? = nil
  ) {
    self.witness = witness
    self.numbers = numbers
    self.order = order
    self.precision = precision
    if witness == .given, let given {
      (function, method, runOrder) = (given, .forward, 0)
    } else {
      (function, method, runOrder) = (activation, witness.method ?? .forward, order)
    }
    wide = function.derivatives(Wide.self, order: runOrder, by: method)
  }

  /// The results at points, of which there may be more: those of a range of indices.
  func results(at points: [Double], _ range: Range<Int>) -> [Double] {
    numbers.map { Array($0[range]) } ?? results(at: points)
  }

  /// The results of the formula at points.
  func results(at points: [Double]) -> [Double] {
    function.derivatives(at: points, order: runOrder, by: method, in: precision)
  }

  /// What the witness says at a point in 128 bits.
  func wideResult(at x: Double) -> Wide { wide(Wide(x)) }

  /// A bound of the rounding error at a point, from the operations one by one; infinite or NaN where
  /// something overflows.
  func roundingError(at x: Double) -> Double {
    switch precision {
    case .double: bound(RunningError<Double>(exactly: x))
    case .float: bound(RunningError<Float>(exactly: Float(x)))
    case .half: bound(RunningError<Half>(exactly: Half(x)))
    case .bfloat16: bound(RunningError<BFloat16>(exactly: BFloat16(x)))
    }
  }

  private func bound<Value>(_ x: RunningError<Value>) -> Double {
    let result = function.derivatives(RunningError<Value>.self, order: runOrder, by: method)(x)
    return result.value.primal.isFinite ? 4 * result.error : .infinity
  }
}
