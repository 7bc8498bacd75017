/// Turns an expression into steps.
///
/// Nothing is rewritten: the steps are the operations as typed, in their order. Equal parts are computed
/// once, and so are parts without x, for each type of scalar.
struct Compiler {
  private(set) var instructions: ContiguousArray<Instruction> = []
  private(set) var constants: [Program.Constant] = []
  private var registers: [Instruction: Int32] = [:]
  private var constantIndices: [Expression: Int32] = [:]
  /// The register that holds what a formula's x stands for: inside a declared function, its argument.
  private var variable: Int32?

  /// Keeps the steps that the result needs and makes its register the last.
  mutating func finish(_ result: Int32) {
    var isNeeded = [Bool](repeating: false, count: instructions.count)
    isNeeded[Int(result)] = true
    for index in stride(from: Int(result), through: 0, by: -1) where isNeeded[index] {
      for operand in instructions[index].operands { isNeeded[Int(operand)] = true }
    }
    var moved = [Int32](repeating: 0, count: instructions.count)
    var kept: ContiguousArray<Instruction> = []
    for index in 0...Int(result) where isNeeded[index] {
      moved[index] = Int32(kept.count)
      kept.append(instructions[index].mapOperands { moved[Int($0)] })
    }
    instructions = kept
  }

  // MARK: Steps

  /// The register of a step, which is made only when no equal one was before.
  private mutating func emit(_ instruction: Instruction) -> Int32 {
    if let register = registers[instruction] { return register }
    let register = Int32(instructions.count)
    instructions.append(instruction)
    registers[instruction] = register
    return register
  }

  private mutating func emit(_ operation: Operation, _ a: Int32, _ b: Int32 = 0) -> Int32 {
    emit(Instruction(operation: operation, a: a, b: b))
  }

  /// The register of a part without x.
  private mutating func constant(_ expression: Expression) -> Int32 {
    let index: Int32
    if let found = constantIndices[expression] {
      index = found
    } else {
      index = Int32(constants.count)
      constants.append(Program.Constant(expression))
      constantIndices[expression] = index
    }
    return emit(.constant, index)
  }

  // MARK: Expressions

  /// The register that holds an expression's value.
  mutating func compile(_ expression: Expression, asSteps: Bool = false) -> Int32 {
    switch expression {
    case .number, .constant(.pi): return constant(expression)
    default:
      // A part without x is a program of its own, unless it is the very program.
      if !asSteps, !expression.containsVariable { return constant(expression) }
    }
    switch expression {
    case .number: return constant(expression)
    case .constant(let named):
      switch named.meaning {
      case .pi: return constant(expression)
      case .e: return emit(.call(.exp), constant(.number(1)))
      case .formula(let formula): return compile(formula, asSteps: asSteps)
      }
    case .variable: return variable ?? emit(Instruction(operation: .variable))
    case .negation(let a): return emit(.negate, compile(a))
    case .sum(let terms):
      var result = compile(terms[0])
      for term in terms.dropFirst() {
        if case .negation(let inner) = term {
          result = emit(.subtract, result, compile(inner))
        } else {
          result = emit(.add, result, compile(term))
        }
      }
      return result
    case .product(let factors):
      var result = compile(factors[0])
      for factor in factors.dropFirst() { result = emit(.multiply, result, compile(factor)) }
      return result
    case .quotient(let a, let b):
      let dividend = compile(a)
      return emit(.divide, dividend, compile(b))
    case .power(let base, let exponent): return power(base, exponent)
    case .call(let function, let arguments): return call(function, arguments)
    case .choice(let condition, let a, let b): return choice(condition, a, b)
    case .function(let call, let inner): return function(call, inner)
    }
  }

  /// The steps of a declared function, bound to its argument.
  private mutating func function(_ call: FunctionCall, _ inner: Expression) -> Int32 {
    let argument = compile(inner)
    guard let body = call.body else { return constant(.number(.nan)) }
    let outer = variable
    variable = argument
    defer { variable = outer }
    return compile(body, asSteps: true)
  }

  private mutating func power(_ base: Expression, _ exponent: Expression) -> Int32 {
    let a = compile(base)
    guard case .number(let n) = exponent else { return emit(.power, a, compile(exponent)) }
    if n == 0.5 { return emit(.call(.sqrt), a) }
    if n == 1 { return a }
    if n == n.rounded(), Swift.abs(n) <= 1_000_000 { return emit(.integerPower, a, Int32(n)) }
    return emit(.power, a, constant(exponent))
  }

  private mutating func call(_ function: Primitive, _ arguments: [Expression]) -> Int32 {
    let operands = arguments.map { compile($0) }
    let a = operands[0]
    switch function {
    case .hypot: return emit(.call(.hypot), a, operands[1])
    case .min, .max: return operands.dropFirst().reduce(a) { emit(.call(function), $0, $1) }
    case .clip:
      // As numpy's, min(max(u, low), high). At a bound the derivative is the bound's, as torch.clamp's;
      // max and min would give one half.
      let (low, high) = (operands[1], operands[2])
      let below = select(.selectLessOrEqual, a, low, low, a)
      return select(.selectLessOrEqual, high, below, high, below)
    default: return emit(.call(function), a)
    }
  }

  private mutating func choice(
    _ condition: Condition, _ first: Expression, _ second: Expression
  ) -> Int32 {
    if let holds = condition.constantValue { return compile(holds ? first : second) }
    let sides = condition.comparisons.map { (compile($0.left), $0.relation, compile($0.right)) }
    var holds = compile(first)
    let fails = compile(second)
    // Every comparison that fails leads to the same branch, so the order does not matter.
    for (left, relation, right) in sides.reversed() {
      holds =
        switch relation {
        case .less: select(.selectLess, left, right, holds, fails)
        case .lessOrEqual: select(.selectLessOrEqual, left, right, holds, fails)
        case .greater: select(.selectLess, right, left, holds, fails)
        case .greaterOrEqual: select(.selectLessOrEqual, right, left, holds, fails)
        case .equal: select(.selectEqual, left, right, holds, fails)
        case .notEqual: select(.selectEqual, left, right, fails, holds)
        }
    }
    return holds
  }

  private mutating func select(
    _ operation: Operation, _ left: Int32, _ right: Int32, _ holds: Int32, _ fails: Int32
  ) -> Int32 {
    emit(Instruction(operation: operation, a: left, b: right, c: holds, d: fails))
  }
}

extension Condition {
  /// Whether a condition of numbers holds, or nil for one of x or of anything that is computed.
  fileprivate var constantValue: Bool? {
    var result = true
    for comparison in comparisons {
      guard let left = comparison.left.plainNumber, let right = comparison.right.plainNumber else {
        return nil
      }
      switch comparison.relation {
      case .less: result = result && left < right
      case .lessOrEqual: result = result && left <= right
      case .greater: result = result && left > right
      case .greaterOrEqual: result = result && left >= right
      case .equal: result = result && left == right
      case .notEqual: result = result && left != right
      }
    }
    return result
  }
}

extension Expression {
  /// The number that the expression is, by its name or as it stands.
  var plainNumber: Double? {
    switch self {
    case .number(let value): value
    case .constant(let named):
      if case .formula(let formula) = named.meaning { formula.plainNumber } else { nil }
    default: nil
    }
  }
}
