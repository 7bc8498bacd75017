/// The derivatives of one result by every variable on its tape.
public struct Gradient<Value: Scalar> {
  @usableFromInline let adjoints: [Value]
  /// The result, or a constant, by which no variable has a derivative but 0.
  @usableFromInline let result: Variable<Value>

  @inlinable
  init(of result: Variable<Value>) {
    result.tape?.check(result)
    self.result = result
    adjoints = result.tape?.adjoints(from: result.index) ?? []
  }

  /// The derivative by one variable; zero for one that the result does not depend on.
  ///
  /// - Precondition: The variable is a constant, or of the result's tape and made since that was last
  ///   emptied before the sweep.
  @inlinable
  public subscript(variable: Variable<Value>) -> Value {
    if let tape = variable.tape, let own = result.tape {
      guard tape === own else {
        misuse("a gradient is asked for a variable of another tape than its result's")
      }
      guard variable.generation == result.generation else {
        misuse("a gradient is asked for a variable of before or after its tape was emptied")
      }
    }
    return adjoints.indices.contains(Int(variable.index)) ? adjoints[Int(variable.index)] : .zero
  }

  /// The derivatives by several variables, in their order.
  @inlinable
  public subscript(variables: [Variable<Value>]) -> [Value] { variables.map { self[$0] } }
}
