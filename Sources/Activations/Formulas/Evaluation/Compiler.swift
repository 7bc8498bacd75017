#if (arch(i386) || arch(x86_64)) && !os(Windows) && !os(Android)
  /// What constants are computed in: the widest type of the machine.
  typealias WideScalar = Float80
#else
  /// What constants are computed in: the widest type of the machine.
  typealias WideScalar = Double
#endif

/// Turns an expression into steps.
struct Compiler {
  private(set) var instructions: ContiguousArray<Instruction> = []
  private(set) var constants: [(high: Double, low: Double)] = []
  private(set) var calls: [CatalogueCall] = []
  private var registers: [Instruction: Int32] = [:]
  private var known: [Int32: WideScalar] = [:]
  private var constantIndices: [[UInt64]: Int32] = [:]

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
    if let value = folded(instruction) { return constant(value, for: instruction) }
    return append(instruction)
  }

  private mutating func append(_ instruction: Instruction) -> Int32 {
    let register = Int32(instructions.count)
    instructions.append(instruction)
    registers[instruction] = register
    return register
  }

  private mutating func emit(_ opcode: Opcode, _ a: Int32, _ b: Int32 = 0) -> Int32 {
    emit(Instruction(opcode: opcode, a: a, b: b))
  }

  /// The value of a step whose operands are all known, if it is finite.
  private func folded(_ instruction: Instruction) -> WideScalar? {
    if instruction.opcode == .activation || instruction.opcode == .variable { return nil }
    var values: [WideScalar] = []
    for operand in instruction.operands {
      guard let value = known[operand] else { return nil }
      values.append(value)
    }
    if values.isEmpty { return nil }
    var next: Int32 = -1
    let local = instruction.mapOperands { _ in
      next += 1
      return next
    }
    let program = Program(instructions: [], constants: [], calls: [])
    let value = values.withUnsafeMutableBufferPointer { buffer -> WideScalar in
      guard let base = buffer.baseAddress else { return .nan }
      return program.step(local, base, .nan)
    }
    return Double(value).isFinite ? value : nil
  }

  private mutating func constant(
    _ value: WideScalar, for instruction: Instruction? = nil
  ) -> Int32 {
    let high = Double(value)
    let low = high.isFinite ? Double(value - WideScalar(high)) : 0
    let index: Int32
    let key = [high.bitPattern, low.bitPattern]
    if let found = constantIndices[key] {
      index = found
    } else {
      index = Int32(constants.count)
      constants.append((high, low))
      constantIndices[key] = index
    }
    let load = Instruction(opcode: .constant, a: index)
    let register = registers[load] ?? append(load)
    known[register] = value
    if let instruction { registers[instruction] = register }
    return register
  }

  // MARK: Expressions

  /// The register that holds an expression's value.
  mutating func compile(_ expression: Expression) -> Int32 {
    switch expression {
    case .number(let value): return constant(WideScalar(value))
    case .constant(.pi): return constant(.pi)
    case .constant(.e): return constant(.exp(1))
    case .constant(let named): return constant(WideScalar(named.value))
    case .variable: return emit(Instruction(opcode: .variable))
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
    case .activation(let call, let inner):
      let operand = compile(inner)
      let index = calls.firstIndex(of: call) ?? calls.count
      if index == calls.count { calls.append(call) }
      return emit(.activation, operand, Int32(index))
    }
  }

  private mutating func power(_ base: Expression, _ exponent: Expression) -> Int32 {
    guard case .number(let n) = exponent else {
      let a = compile(base)
      return emit(.power, a, compile(exponent))
    }
    if case .call(.sech, let arguments) = base, n == 2 {
      return emit(.sechSquared, compile(arguments[0]))
    }
    let a = compile(base)
    if n == 0.5 { return emit(.sqrt, a) }
    if n == 1 { return a }
    if n == n.rounded(), Swift.abs(n) <= 1_000_000 { return emit(.integerPower, a, Int32(n)) }
    return emit(.power, a, constant(WideScalar(n)))
  }

  private mutating func call(_ function: ElementaryFunction, _ arguments: [Expression]) -> Int32 {
    if function == .log, case .call(.cosh, let inner) = arguments[0] {
      return logarithmOfCosine(compile(inner[0]))
    }
    if function == .exp, let special = gaussian(arguments[0]) { return special }
    let operands = arguments.map { compile($0) }
    let a = operands[0]
    switch function {
    case .ceil: return emit(.negate, emit(.floor, emit(.negate, a)))
    case .hypot: return emit(.hypot, a, operands[1])
    case .min, .max:
      return operands.dropFirst().reduce(a) { emit(function == .min ? .min : .max, $0, $1) }
    case .clip:
      // At a bound the derivative is the bound's, as of torch.clamp; max and min would give one half.
      let below = emit(
        Instruction(opcode: .selectLessOrEqual, a: a, b: operands[1], c: operands[1], d: a))
      return emit(
        Instruction(opcode: .selectLessOrEqual, a: operands[2], b: a, c: operands[2], d: below))
    default: return emit(Self.opcodes[function] ?? .negate, a)
    }
  }

  /// ln cosh u as ln(1 + e²ᵘ) − u − ln 2, which does not overflow.
  private mutating func logarithmOfCosine(_ u: Int32) -> Int32 {
    let softplus = emit(.softplus, emit(.multiply, constant(2), u))
    return emit(.subtract, emit(.subtract, softplus, u), constant(.log(2)))
  }

  /// e^(−u²) and e^(−u²/2), whose squares' rounding errors the primitives put back.
  private mutating func gaussian(_ exponent: Expression) -> Int32? {
    switch exponent {
    case .negation(.power(let u, .number(2))): return emit(.gaussian, compile(u))
    case .negation(.quotient(.power(let u, .number(2)), .number(2))): return density(u)
    case .product(let factors):
      guard factors.count == 2, factors[0] == .number(-0.5),
        case .power(let u, .number(2)) = factors[1]
      else { return nil }
      return density(u)
    default: return nil
    }
  }

  private mutating func density(_ u: Expression) -> Int32 {
    let density = emit(.normalDensity, compile(u))
    return emit(.multiply, density, constant(.sqrt(2 * .pi)))
  }

  private mutating func choice(
    _ condition: Condition, _ first: Expression, _ second: Expression
  ) -> Int32 {
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
    _ opcode: Opcode, _ left: Int32, _ right: Int32, _ holds: Int32, _ fails: Int32
  ) -> Int32 {
    emit(Instruction(opcode: opcode, a: left, b: right, c: holds, d: fails))
  }

  private static let opcodes: [ElementaryFunction: Opcode] = [
    .exp: .exp, .expm1: .expMinusOne, .log: .log, .log1p: .logOnePlus, .log2: .log2,
    .log10: .log10, .sqrt: .sqrt, .cbrt: .cbrt, .sin: .sin, .cos: .cos, .tan: .tan,
    .asin: .asin, .acos: .acos, .atan: .atan, .sinh: .sinh, .cosh: .cosh, .tanh: .tanh,
    .sech: .sech, .asinh: .asinh, .acosh: .acosh, .atanh: .atanh, .erf: .erf, .erfc: .erfc,
    .sigmoid: .sigmoid, .softplus: .softplus, .normalDistribution: .normalDistribution,
    .normalDensity: .normalDensity, .abs: .abs, .sign: .sign, .floor: .floor,
  ]
}

extension Instruction {
  /// The registers that are read.
  var operands: [Int32] {
    switch opcode {
    case .variable, .constant: []
    case .add, .subtract, .multiply, .divide, .power, .hypot, .min, .max: [a, b]
    case .selectLess, .selectLessOrEqual, .selectEqual: [a, b, c, d]
    default: [a]
    }
  }

  /// The same step with other registers.
  func mapOperands(_ transform: (Int32) -> Int32) -> Instruction {
    var copy = self
    let count = operands.count
    if count > 0 { copy.a = transform(a) }
    if count > 1 { copy.b = transform(b) }
    if count > 2 {
      copy.c = transform(c)
      copy.d = transform(d)
    }
    return copy
  }
}
