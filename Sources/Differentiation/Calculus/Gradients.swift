/// The gradient (∂f/∂x₁, …, ∂f/∂xₙ) of a function of n variables.
///
/// ```swift
/// gradient(at: [2, 3]) { x in x[0] * x[0] * x[1] + exp(x[1] - 3) }    // [12, 5]
/// ```
///
/// One recording of the function and one sweep back, however many inputs there are. At a kink the
/// branch that owns the point is differentiated, and a tie of `maximum` gives half to each.
///
/// - Parameters:
///   - x: The point.
///   - mode: Reverse mode; forward mode takes n sweeps over the same operations.
///   - tape: What the function is recorded on: one that is passed again and again spares its memory
///     from being allocated each time. It is emptied first.
///   - function: The function, of operations on its arguments and constants.
@inlinable
public func gradient<S: Scalar>(
  at x: [S], by mode: SweepMode = .reverse, on tape: Tape<S> = Tape(),
  of function: ([Variable<S>]) throws -> Variable<S>
) rethrows -> [S] {
  try valueWithGradient(at: x, by: mode, on: tape, of: function).gradient
}

/// The value f(x) of a function of n variables with its gradient, by one recording.
///
/// Parameters are those of ``gradient(at:by:on:of:)``.
///
/// ```swift
/// let (loss, slopes) = valueWithGradient(at: weights, on: tape, of: loss)
/// ```
@inlinable
public func valueWithGradient<S: Scalar>(
  at x: [S], by mode: SweepMode = .reverse, on tape: Tape<S> = Tape(),
  of function: ([Variable<S>]) throws -> Variable<S>
) rethrows -> (value: S, gradient: [S]) {
  tape.removeAll()
  let inputs = tape.variables(x)
  let result = try function(inputs)
  switch mode {
  case .reverse: return (result.value, result.backward()[inputs])
  case .forward:
    return (result.value, inputs.indices.map { tape.tangents(from: inputs[$0], to: [result])[0] })
  }
}

/// The matrix of the derivatives ∂fᵢ/∂xⱼ of a function with m results of n variables, row by row.
///
/// ```swift
/// jacobian(at: [3, 4]) { x in [x[0] * x[1], hypot(x[0], x[1])] }    // [[4, 3], [0.6, 0.8]]
/// ```
///
/// - Parameters:
///   - x: The point.
///   - mode: The way of the sweeps; nil for the one that takes fewer, which is forward for more results
///     than inputs.
///   - tape: What the function is recorded on; it is emptied first.
///   - function: The function.
/// - Returns: One row for each result, with one derivative for each input.
@inlinable
public func jacobian<S: Scalar>(
  at x: [S], by mode: SweepMode? = nil, on tape: Tape<S> = Tape(),
  of function: ([Variable<S>]) throws -> [Variable<S>]
) rethrows -> [[S]] {
  tape.removeAll()
  let inputs = tape.variables(x)
  let results = try function(inputs)
  switch mode ?? (results.count > x.count ? .forward : .reverse) {
  case .reverse: return results.map { $0.backward()[inputs] }
  case .forward:
    let columns = inputs.map { tape.tangents(from: $0, to: results) }
    return results.indices.map { row in columns.map { $0[row] } }
  }
}

extension Tape {
  /// The derivatives of several results by one variable, in a sweep from the variable on.
  @inlinable
  func tangents(from input: Variable<Value>, to results: [Variable<Value>]) -> [Value] {
    for result in results { check(result) }
    let first = Int(input.index)
    var tangents = [Value](repeating: .zero, count: operations.count)
    tangents[first] = 1
    for index in operations.indices.dropFirst(first + 1) {
      let operation = operations[index]
      var sum = Value.zero
      if operation.firstOperand >= 0 {
        sum += moved(tangents[Int(operation.firstOperand)], by: operation.firstPartial)
      }
      if operation.secondOperand >= 0 {
        sum += moved(tangents[Int(operation.secondOperand)], by: operation.secondPartial)
      }
      tangents[index] = sum
    }
    return results.map { $0.isConstant ? .zero : tangents[Int($0.index)] }
  }

  /// A tangent times a partial derivative; 0·∞ is 0 as in the sweep back, not NaN.
  @inlinable
  func moved(_ tangent: Value, by partial: Value) -> Value {
    tangent == .zero || partial == .zero ? .zero : tangent * partial
  }
}
