/// A formula compiled to a list of steps, each of which writes one register.
///
/// The list is run over any ``Scalar``. Both branches of a choice are computed and one is taken: a
/// comparison of dual numbers goes the way ε points, and on a tape the branch not taken is not
/// connected to the result.
package struct Program: Sendable {
  /// A part without x, to be computed once for a type of scalar.
  enum Constant: Sendable {
    case number(Double)
    case pi
    case program(Program)

    init(_ expression: Expression) {
      switch expression {
      case .number(let value): self = .number(value)
      case .constant(.pi): self = .pi
      default: self = .program(Program(expression))
      }
    }

    func value<S: Scalar>(_ type: S.Type) -> S {
      switch self {
      case .number(let value): S(value)
      case .pi: S.pi
      case .program(let program): program.prepared(for: S.self)(S.zero)
      }
    }
  }

  let instructions: ContiguousArray<Instruction>
  let constants: [Constant]

  /// Compiles an expression.
  init(_ expression: Expression) {
    var compiler = Compiler()
    let result = compiler.compile(expression, asSteps: true)
    compiler.finish(result)
    instructions = compiler.instructions
    constants = compiler.constants
  }

  /// The program with its constants computed as one type of scalar.
  func prepared<S: Scalar>(for type: S.Type) -> PreparedProgram<S> { PreparedProgram(self) }
}

/// What was decided while a program ran.
struct Trace {
  /// Whether the values of a comparison were equal, so that derivatives told which way to go: the point
  /// may be a kink.
  var isTie = false
  /// Whether a comparison was left undecided.
  var isUndecided = false
  /// How comparisons went, by step, while plain arithmetic ran; nil where nothing is recorded.
  var record: [Int: Order.Relation]?
  /// What decides a comparison that is left undecided.
  var decisions: [Int: Order.Relation] = [:]

  @inline(__always)
  mutating func note(_ order: Order, at step: Int) -> Order.Relation {
    if order.isTie { isTie = true }
    if record != nil { record?[step] = order.relation }
    guard order.relation == .undecided else { return order.relation }
    if let decision = decisions[step] { return decision }
    isUndecided = true
    return .undecided
  }
}
