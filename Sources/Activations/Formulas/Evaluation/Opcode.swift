/// What one step of a compiled formula does.
enum Opcode: UInt8 {
  case variable
  case constant
  case negate
  case add
  case subtract
  case multiply
  case divide
  /// A power with the integer exponent `b`.
  case integerPower
  case power
  case sqrt
  case cbrt
  case exp
  case expMinusOne
  case log
  case logOnePlus
  case log2
  case log10
  case sin
  case cos
  case tan
  case asin
  case acos
  case atan
  case sinh
  case cosh
  case tanh
  case sech
  case sechSquared
  case asinh
  case acosh
  case atanh
  case erf
  case erfc
  case gaussian
  case normalDensity
  case normalDistribution
  case sigmoid
  case softplus
  case abs
  case sign
  case floor
  case hypot
  case min
  case max
  /// The third operand where the first is less than the second, else the fourth.
  case selectLess
  case selectLessOrEqual
  case selectEqual
  /// The catalogue call of index `b`.
  case activation
}

/// One step: an operation and the registers of its operands.
struct Instruction: Hashable {
  var opcode: Opcode
  var a: Int32 = 0
  var b: Int32 = 0
  var c: Int32 = 0
  var d: Int32 = 0
}
