import Notation

/// What the language knows of a primitive.
struct PrimitiveRow {
  /// Other names for it.
  var aliases: [String] = []
  /// How many arguments it takes.
  var arity = 1...1
  /// How it is called, where that is not f(x): `clip(x, low, high)`.
  var signature: String?
  /// How it is set; nil for its name, upright, before its arguments.
  var notation: Form?
  /// How its derivative is written.
  var derivative: Derivative
  /// Where it bends, jumps or ends, as expressions of its arguments that vanish there.
  var critical: ([Expression]) -> [Expression] = { _ in [] }
  /// Whether its derivative's formula has values where the function has none, as 1/x of log.
  var isPartial = false
  /// Where it is zero.
  var zeros = Zeros.elsewhere
  /// The formula that stands for it where it is itself what is written down: 1/(1 + e^−u).
  var definition: ((_ u: Expression) -> Expression)?

  /// The symbolic rule.
  enum Derivative {
    /// f(u)′ from u and u′, in the form in which it is read: tanh′ is 1 − tanh².
    case chain((_ u: Expression, _ slope: Expression) -> Expression)
    /// Zero wherever there is a derivative.
    case zero
    /// By the differentiator itself: the function chooses between arguments.
    case ofSeveral
  }

  /// How a function is set.
  enum Form {
    /// Before its arguments, under a name of its own.
    case named(MathText)
    case exponential
    case exponentialMinusOne
    case logarithmOfOnePlus
    case root(index: MathText?)
    case fenced(MathText.Fence)
  }

  /// Where a function of one argument is zero.
  enum Zeros {
    /// Where its argument is, and only there.
    case ofArgument
    case nowhere
    case elsewhere
  }
}

extension Primitive {
  /// Whether it is set as delimiters around its argument.
  var isFenced: Bool { if case .fenced = row.notation { true } else { false } }
}
