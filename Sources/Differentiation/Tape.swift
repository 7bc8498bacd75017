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
///
/// **Mistakes.** A variable belongs to its tape, from when it was made to the next ``removeAll()``. One
/// that is used with variables of another tape, or after its tape was emptied, ends the program with a
/// message in every build: a gradient that went on would be a wrong number.
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

  /// How often the tape was emptied, which tells the variables of now from those before.
  @exclusivity(unchecked) @usableFromInline var generation: UInt32 = 0

  /// An empty tape.
  @inlinable
  public init() {}

  /// The number of operations recorded, inputs included.
  @inlinable
  public var count: Int { operations.count }

  /// Forgets all operations and keeps their memory.
  ///
  /// Variables made before must not be used after; gradients taken before keep their answers.
  @inlinable
  public func removeAll() {
    operations.removeAll(keepingCapacity: true)
    generation &+= 1
  }

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
    let index = operations.count
    guard index < Int(Int32.max) else { misuse("a tape holds at most 2147483647 operations") }
    operations.append(Operation(first, firstPartial, second, secondPartial))
    return Variable(
      value: value, tape: self, index: Int32(truncatingIfNeeded: index), generation: generation)
  }

  /// Ends the program unless a variable is a constant or was made since this tape was last emptied.
  @inlinable
  func check(_ variable: Variable<Value>) {
    guard let other = variable.tape else { return }
    guard other === self else {
      misuse("variables of two tapes are mixed: make all variables of a function by one tape")
    }
    guard variable.generation == generation else {
      misuse("a variable is used after its tape was emptied by removeAll()")
    }
  }

  @inlinable
  func check(_ x: Variable<Value>, _ y: Variable<Value>) {
    check(x)
    check(y)
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
