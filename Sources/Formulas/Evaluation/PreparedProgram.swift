/// A program for one type of scalar, with its constants computed.
struct PreparedProgram<S: Scalar> {
  private let instructions: ContiguousArray<Instruction>
  private let constants: ContiguousArray<S>

  init(_ program: Program) {
    instructions = program.instructions
    constants = ContiguousArray(program.constants.map { $0.value(S.self) })
  }

  /// The value at x.
  func callAsFunction(_ x: S) -> S {
    var trace = Trace()
    return self(x, &trace)
  }

  /// The value at x, with an account of what was decided on the way.
  ///
  /// Compiled for the types that are run most; others run the one generic copy.
  @_specialize(where S == Double)
  @_specialize(where S == Dual<Double>)
  @_specialize(where S == Dual<Dual<Double>>)
  @_specialize(where S == Variable<Double>)
  @_specialize(where S == Float)
  @_specialize(where S == Half)
  @_specialize(where S == Dual<Half>)
  @_specialize(where S == BFloat16)
  @_specialize(where S == Dual<BFloat16>)
  @_specialize(where S == BoundedDouble)
  @_specialize(where S == Dual<BoundedDouble>)
  @_specialize(where S == Dual<Dual<BoundedDouble>>)
  @_specialize(where S == Wide)
  @_specialize(where S == Dual<Wide>)
  @_specialize(where S == Dual<Dual<Wide>>)
  @_specialize(where S == Dual<Dual<Interval>>)
  @_specialize(where S == Dual<Dual<Dual<Interval>>>)
  func callAsFunction(_ x: S, _ trace: inout Trace) -> S {
    let count = instructions.count
    return withUnsafeTemporaryAllocation(of: S.self, capacity: count) { registers in
      instructions.withUnsafeBufferPointer { steps in
        constants.withUnsafeBufferPointer { constants in
          guard let registers = registers.baseAddress, let steps = steps.baseAddress else {
            return x
          }
          for index in 0..<count {
            let result =
              switch steps[index].operation {
              case .variable: x
              case .constant: constants[Int(steps[index].a)]
              default: Self.step(steps[index], registers, index, &trace)
              }
            (registers + index).initialize(to: result)
          }
          let result = registers[count - 1]
          registers.deinitialize(count: count)
          return result
        }
      }
    }
  }

  /// The result of one step, from the registers before it.
  @inline(__always)
  private static func step(
    _ instruction: Instruction, _ registers: UnsafeMutablePointer<S>, _ index: Int,
    _ trace: inout Trace
  ) -> S {
    let a = registers[Int(instruction.a)]
    switch instruction.operation {
    case .variable, .constant: return a
    case .negate: return -a
    case .add: return a + registers[Int(instruction.b)]
    case .subtract: return a - registers[Int(instruction.b)]
    case .multiply: return a * registers[Int(instruction.b)]
    case .divide: return a / registers[Int(instruction.b)]
    case .integerPower: return power(a, Int(instruction.b))
    case .power: return power(a, registers[Int(instruction.b)], index, &trace)
    case .call(let primitive):
      return call(primitive, a, registers, instruction.b, index, &trace)
    case .selectLess, .selectLessOrEqual, .selectEqual:
      let (c, d) = (registers[Int(instruction.c)], registers[Int(instruction.d)])
      let relation = trace.note(S.order(a, registers[Int(instruction.b)]), at: index)
      switch relation {
      case .undecided: return .either(c, d)
      case .less: return instruction.operation == .selectEqual ? d : c
      case .equal: return instruction.operation == .selectLess ? d : c
      case .greater, .unordered: return d
      }
    }
  }

  @inline(__always)
  private static func call(
    _ primitive: Primitive, _ a: S, _ registers: UnsafeMutablePointer<S>, _ second: Int32,
    _ index: Int, _ trace: inout Trace
  ) -> S {
    switch primitive {
    case .exp: return .exp(a)
    case .expm1: return .expMinusOne(a)
    case .log: return .log(a)
    case .log1p: return .log(onePlus: a)
    case .log2: return .log2(a)
    case .log10: return .log10(a)
    case .sqrt: return .sqrt(a)
    case .cbrt: return .root(a, 3)
    case .sin: return .sin(a)
    case .cos: return .cos(a)
    case .tan: return .tan(a)
    case .asin: return .asin(a)
    case .acos: return .acos(a)
    case .atan: return .atan(a)
    case .sinh: return .sinh(a)
    case .cosh: return .cosh(a)
    case .tanh: return .tanh(a)
    case .sech: return .sech(a)
    case .asinh: return .asinh(a)
    case .acosh: return .acosh(a)
    case .atanh: return .atanh(a)
    case .erf: return .erf(a)
    case .erfc: return .erfc(a)
    case .sigmoid: return .sigmoid(a)
    case .softplus: return .softplus(a)
    case .normalDistribution: return .normalDistribution(a)
    case .normalDensity: return .normalDensity(a)
    case .abs:
      let isUndecided = trace.note(S.order(a, .zero), at: index) == .undecided
      return isUndecided ? .either(a, -a) : a.magnitude
    case .sign:
      switch trace.note(S.order(a, .zero), at: index) {
      case .less: return -1
      case .equal: return 0
      case .greater: return 1
      case .unordered: return a - a
      case .undecided: return .either(-1, 1)
      }
    case .floor: return floor(a, index, &trace)
    case .ceil: return -floor(-a, index, &trace)
    case .hypot: return .hypot(a, registers[Int(second)])
    case .min, .max:
      let b = registers[Int(second)]
      if trace.note(S.order(a, b), at: index) == .undecided { return .either(a, b) }
      return primitive == .min ? .minimum(a, b) : .maximum(a, b)
    case .clip: return a  // compiled to selections
    }
  }

  @inline(__always)
  private static func floor(_ a: S, _ index: Int, _ trace: inout Trace) -> S {
    let floor = S.floor(a)
    _ = trace.note(S.order(floor, a), at: index)
    return floor
  }
}

extension PreparedProgram {
  /// xⁿ, for small exponents by repeated multiplication.
  @inline(__always)
  private static func power(_ x: S, _ n: Int) -> S {
    switch n {
    case 2: return x * x
    case 3: return x * x * x
    case 4:
      let square = x * x
      return square * square
    case -1: return 1 / x
    case -2: return 1 / (x * x)
    default: return .pow(x, n)
    }
  }

  /// xʸ with Python's rule that a negative base may have a whole exponent.
  ///
  /// A whole exponent that moves is a tie: beside it there is no power.
  private static func power(_ x: S, _ y: S, _ index: Int, _ trace: inout Trace) -> S {
    if x < 0, trace.note(S.order(S.floor(y), y), at: index) == .equal {
      let size = S.pow(-x, y)
      let half = y / 2
      return S.floor(half) == half ? size : -size
    }
    // By the exponential of y·log x it would be NaN.
    if x == 0, y == 0 { return 1 }
    return .pow(x, y)
  }
}

extension PreparedProgram: Sendable where S: Sendable {}
