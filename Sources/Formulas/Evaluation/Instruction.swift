/// What one step of a compiled formula does.
enum Operation: Hashable {
  case variable
  /// The constant of index `a`.
  case constant
  case negate
  case add
  case subtract
  case multiply
  case divide
  /// A power with the whole exponent `b`.
  case integerPower
  case power
  case call(Primitive)
  /// The third operand where the first is less than the second, else the fourth.
  case selectLess
  case selectLessOrEqual
  case selectEqual
}

/// One step: an operation and the registers of its operands.
struct Instruction: Hashable {
  var operation: Operation
  var a: Int32 = 0
  var b: Int32 = 0
  var c: Int32 = 0
  var d: Int32 = 0

  /// How many registers are read.
  private var operandCount: Int {
    switch operation {
    case .variable, .constant: 0
    case .negate, .integerPower: 1
    case .add, .subtract, .multiply, .divide, .power: 2
    case .call(let primitive): Swift.min(2, primitive.row.arity.lowerBound)
    case .selectLess, .selectLessOrEqual, .selectEqual: 4
    }
  }

  /// The registers that are read.
  var operands: [Int32] { Array([a, b, c, d].prefix(operandCount)) }

  /// The same step with other registers.
  func mapOperands(_ transform: (Int32) -> Int32) -> Instruction {
    var copy = self
    let count = operandCount
    if count > 0 { copy.a = transform(a) }
    if count > 1 { copy.b = transform(b) }
    if count > 2 {
      copy.c = transform(c)
      copy.d = transform(d)
    }
    return copy
  }
}
