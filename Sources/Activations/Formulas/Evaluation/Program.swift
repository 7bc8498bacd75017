/// A formula compiled to a list of steps, each of which writes one register.
///
/// Equal parts are computed once, and parts without x when compiling, so that a step costs little more
/// than the operation itself. The list is run over any ``Scalar``. Both branches of a choice are
/// computed and one is taken: a comparison of dual numbers goes the way ε points, and on a tape
/// the branch not taken is not connected to the result.
struct Program: Sendable {
  let instructions: ContiguousArray<Instruction>
  /// Constants as a double and what it leaves out, for wider scalars.
  let constants: [(high: Double, low: Double)]
  let calls: [CatalogueCall]

  /// Compiles an expression.
  init(_ expression: Expression) {
    var compiler = Compiler()
    let result = compiler.compile(expression)
    compiler.finish(result)
    instructions = compiler.instructions
    constants = compiler.constants
    calls = compiler.calls
  }

  /// Steps that are given.
  init(
    instructions: ContiguousArray<Instruction>, constants: [(high: Double, low: Double)],
    calls: [CatalogueCall]
  ) {
    self.instructions = instructions
    self.constants = constants
    self.calls = calls
  }

  /// The value at x.
  @_specialize(where S == Double)
  @_specialize(where S == Float)
  @_specialize(where S == Dual<Double>)
  @_specialize(where S == Dual<Dual<Double>>)
  @_specialize(where S == Variable<Double>)
  func callAsFunction<S: Scalar>(_ x: S) -> S { run(x) }

  @inline(__always)
  func run<S: Scalar>(_ x: S) -> S {
    let count = instructions.count
    return withUnsafeTemporaryAllocation(of: S.self, capacity: count) { registers in
      instructions.withUnsafeBufferPointer { steps in
        guard let registers = registers.baseAddress, let steps = steps.baseAddress else { return x }
        for index in 0..<count {
          (registers + index).initialize(to: step(steps[index], registers, x))
        }
        let result = registers[count - 1]
        registers.deinitialize(count: count)
        return result
      }
    }
  }

  /// The result of one step, from the registers before it.
  @inline(__always)
  func step<S: Scalar>(
    _ instruction: Instruction, _ registers: UnsafeMutablePointer<S>, _ x: S
  ) -> S {
    let a = registers + Int(instruction.a)
    let b = registers + Int(instruction.b)
    let c = registers + Int(instruction.c)
    let d = registers + Int(instruction.d)
    switch instruction.opcode {
    case .variable: return x
    case .constant:
      let (high, low) = constants[Int(instruction.a)]
      return low == 0 ? S(high) : S(high) + S(low)
    case .negate: return -a.pointee
    case .add: return a.pointee + b.pointee
    case .subtract: return a.pointee - b.pointee
    case .multiply: return a.pointee * b.pointee
    case .divide: return a.pointee / b.pointee
    case .integerPower: return Self.power(a.pointee, Int(instruction.b))
    case .power: return Self.power(a.pointee, b.pointee)
    case .sqrt: return .sqrt(a.pointee)
    case .cbrt: return .root(a.pointee, 3)
    case .exp: return .exp(a.pointee)
    case .expMinusOne: return .expMinusOne(a.pointee)
    // Where a function has no value, a tape and duals must have no slope either: that of log is 1/x.
    case .log: return a.pointee < 0 ? Self.undefined(a.pointee) : .log(a.pointee)
    case .logOnePlus: return a.pointee < -1 ? Self.undefined(a.pointee) : .log(onePlus: a.pointee)
    case .log2:
      if a.pointee < 0 { return Self.undefined(a.pointee) }
      return .log(a.pointee) / 0.693147180559945309417232121458176568
    case .log10:
      if a.pointee < 0 { return Self.undefined(a.pointee) }
      return .log(a.pointee) / 2.302585092994045684017991454684364208
    case .sin: return .sin(a.pointee)
    case .cos: return .cos(a.pointee)
    case .tan: return .tan(a.pointee)
    case .asin: return .asin(a.pointee)
    case .acos: return .acos(a.pointee)
    case .atan: return .atan(a.pointee)
    case .sinh: return .sinh(a.pointee)
    case .cosh: return .cosh(a.pointee)
    case .tanh: return .tanh(a.pointee)
    case .sech: return 1 / .cosh(a.pointee)
    case .sechSquared: return .sechSquared(a.pointee)
    case .asinh: return .asinh(a.pointee)
    case .acosh: return a.pointee < 1 ? Self.undefined(a.pointee) : .acosh(a.pointee)
    case .atanh:
      return a.pointee < -1 || a.pointee > 1 ? Self.undefined(a.pointee) : .atanh(a.pointee)
    case .erf: return .erf(a.pointee)
    case .erfc: return .erfc(a.pointee)
    case .gaussian: return .gaussian(a.pointee)
    case .normalDensity: return .normalDensity(a.pointee)
    case .normalDistribution: return .normalDistribution(a.pointee)
    case .sigmoid: return .sigmoid(a.pointee)
    case .softplus: return .softplus(a.pointee)
    case .abs: return a.pointee.magnitude
    case .sign: return .sign(a.pointee)
    case .floor: return .floor(a.pointee)
    case .hypot: return .hypot(a.pointee, b.pointee)
    case .min: return .minimum(a.pointee, b.pointee)
    case .max: return .maximum(a.pointee, b.pointee)
    case .selectLess: return a.pointee < b.pointee ? c.pointee : d.pointee
    case .selectLessOrEqual: return a.pointee <= b.pointee ? c.pointee : d.pointee
    case .selectEqual: return a.pointee == b.pointee ? c.pointee : d.pointee
    case .activation: return Self.apply(calls[Int(instruction.b)], to: a.pointee)
    }
  }
}

extension Program {
  /// NaN, with NaN for a slope.
  private static func undefined<S: Scalar>(_ x: S) -> S { (x - x) / (x - x) }

  /// xⁿ, for small exponents by repeated multiplication.
  @inline(__always)
  static func power<S: Scalar>(_ x: S, _ n: Int) -> S {
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
  static func power<S: Scalar>(_ x: S, _ y: S) -> S {
    if x < 0, S.floor(y) == y {
      let size = S.pow(-x, y)
      let half = y / 2
      return S.floor(half) == half ? size : -size
    }
    // By the exponential of y·log x it would be NaN.
    if x == 0, y == 0 { return 1 }
    return .pow(x, y)
  }

  /// A catalogue call by its concrete entry points, which are faster than an unspecialised generic.
  @inline(__always)
  static func apply<S: Scalar>(_ call: CatalogueCall, to x: S) -> S {
    if S.self == Double.self {
      let x = unsafeBitCast(x, to: Double.self)
      let y =
        switch call.order {
        case 0: call.activation.value(at: x)
        case 1: call.activation.derivative(at: x)
        default: call.activation.secondDerivative(at: x)
        }
      return unsafeBitCast(y, to: S.self)
    }
    if S.self == Dual<Double>.self, call.order == 0 {
      let x = unsafeBitCast(x, to: Dual<Double>.self)
      return unsafeBitCast(call.activation.dual(at: x), to: S.self)
    }
    return call(x)
  }
}
