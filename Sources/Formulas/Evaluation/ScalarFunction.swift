/// A function that can be run over any scalar: a formula, or a Swift type of one's own.
///
/// ```swift
/// struct Softsign: ScalarFunction {
///   func callAsFunction<S: Scalar>(_ x: S) -> S { x / (1 + x.magnitude) }
/// }
/// ```
public protocol ScalarFunction: Sendable {
  /// The value at x.
  func callAsFunction<S: Scalar>(_ x: S) -> S
}

/// What a function is run by: a compiled formula, or Swift code.
package enum Runner: Sendable {
  case program(Program)
  case code(any ScalarFunction)

  /// The value at x.
  package func callAsFunction<S: Scalar>(_ x: S) -> S { prepared(for: S.self)(x) }

  /// The function for one type of scalar, with what it needs computed once.
  func prepared<S: Scalar>(for type: S.Type) -> PreparedRunner<S> {
    switch self {
    case .program(let program): .program(program.prepared(for: S.self))
    case .code(let function): .code(function)
    }
  }
}

extension PreparedRunner: Sendable where S: Sendable {}

/// A function for one type of scalar.
enum PreparedRunner<S: Scalar> {
  case program(PreparedProgram<S>)
  case code(any ScalarFunction)

  /// The value at x, with an account of what was decided on the way.
  @inline(__always)
  func callAsFunction(_ x: S, _ trace: inout Trace) -> S {
    switch self {
    case .program(let program): program(x, &trace)
    case .code(let function): function(x)
    }
  }

  /// The value at x.
  @inline(__always)
  func callAsFunction(_ x: S) -> S {
    switch self {
    case .program(let program): program(x)
    case .code(let function): function(x)
    }
  }
}
