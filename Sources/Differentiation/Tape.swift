/// A Wengert list: every operation done with its variables, each with its partial derivatives.
///
/// A sweep over the list from its end gives the derivative of one result by every input, for the
/// price of a few evaluations however many inputs there are. The sweep is the lecture's delta recursion,
/// with an operation in place of a layer: δᵢ = Σₖ δₖ ∂zₖ/∂zᵢ, summed over the operations k that use zᵢ.
///
/// The lecture's example, sigmoid over an array, summed, one backward pass:
///
/// ```swift
/// let tape = Tape<Double>()
/// let x = tape.variables([-1, 0, 1])
/// let y = x.map(Sigmoid().callAsFunction).sum()
/// let gradient = y.backward()
/// gradient[x]                  // [0.19661193324148185, 0.25, 0.19661193324148185]
/// ```
///
/// A tape is used by one thread at a time. ``removeAll()`` lets it be used again without allocating.
public final class Tape<Value: Scalar> {
  @usableFromInline
  struct Operation {
    @usableFromInline var firstOperand: Int32
    @usableFromInline var secondOperand: Int32
    @usableFromInline var firstPartial: Value
    @usableFromInline var secondPartial: Value

    @inlinable
    init(
      _ firstOperand: Int32, _ firstPartial: Value, _ secondOperand: Int32, _ secondPartial: Value
    ) {
      self.firstOperand = firstOperand
      self.firstPartial = firstPartial
      self.secondOperand = secondOperand
      self.secondPartial = secondPartial
    }
  }

  // Unchecked, for no access runs while another does: an operation is complete before it is appended, and
  // the checks at run time took as long as the recording.
  @exclusivity(unchecked) @usableFromInline var operations: ContiguousArray<Operation> = []

  /// An empty tape.
  @inlinable
  public init() {}

  /// The number of operations recorded, inputs included.
  @inlinable
  public var count: Int { operations.count }

  /// Forgets all operations and keeps their memory.
  ///
  /// Variables made before must not be used after.
  @inlinable
  public func removeAll() { operations.removeAll(keepingCapacity: true) }

  /// A new input.
  @inlinable
  public func variable(_ value: Value) -> Variable<Value> {
    record(value, -1, .zero, -1, .zero)
  }

  /// A new input for each value.
  @inlinable
  public func variables(_ values: some Sequence<Value>) -> [Variable<Value>] {
    values.map(variable)
  }

  @inlinable
  func record(
    _ value: Value, _ first: Int32, _ firstPartial: Value, _ second: Int32, _ secondPartial: Value
  ) -> Variable<Value> {
    operations.append(Operation(first, firstPartial, second, secondPartial))
    return Variable(
      value: value, tape: self, index: Int32(truncatingIfNeeded: operations.count - 1))
  }

  /// The adjoints of all operations up to `last`: the derivatives of its result by theirs.
  @inlinable
  func adjoints(from last: Int32) -> [Value] {
    guard last >= 0 else { return [] }
    var adjoints = [Value](repeating: .zero, count: Int(last) + 1)
    adjoints[Int(last)] = 1
    for index in stride(from: Int(last), through: 0, by: -1) {
      let adjoint = adjoints[index]
      // What does not move the result moves nothing before it, however steep: 0·∞ is 0 here, not NaN.
      if adjoint == .zero { continue }
      let operation = operations[index]
      if operation.firstOperand >= 0 {
        adjoints[Int(operation.firstOperand)] += adjoint * operation.firstPartial
      }
      if operation.secondOperand >= 0 {
        adjoints[Int(operation.secondOperand)] += adjoint * operation.secondPartial
      }
    }
    return adjoints
  }
}

/// The derivatives of one result by every variable on its tape.
public struct Gradient<Value: Scalar> {
  @usableFromInline let adjoints: [Value]

  @inlinable
  init(adjoints: [Value]) { self.adjoints = adjoints }

  /// The derivative by one variable; zero for one that the result does not depend on.
  @inlinable
  public subscript(variable: Variable<Value>) -> Value {
    adjoints.indices.contains(Int(variable.index)) ? adjoints[Int(variable.index)] : .zero
  }

  /// The derivatives by several variables, in their order.
  @inlinable
  public subscript(variables: [Variable<Value>]) -> [Value] { variables.map { self[$0] } }
}
