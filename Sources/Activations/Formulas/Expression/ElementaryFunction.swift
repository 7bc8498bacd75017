/// The functions that formulas are built from; the raw value is the name that is typed.
public enum ElementaryFunction: String, Sendable, Hashable, CaseIterable {
  case exp
  case expm1
  case log
  case log1p
  case log2
  case log10
  case sqrt
  case cbrt
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
  case asinh
  case acosh
  case atanh
  case erf
  case erfc
  case sigmoid
  case softplus
  /// The standard normal distribution Φ.
  case normalDistribution = "norm_cdf"
  /// The standard normal density φ.
  case normalDensity = "norm_pdf"
  case abs
  case sign
  case floor
  case ceil
  case hypot
  case min
  case max
  /// The first argument held between the second and the third.
  case clip

  /// How many arguments the function takes.
  public var argumentCounts: ClosedRange<Int> {
    switch self {
    case .hypot: 2...2
    case .min, .max: 2...64
    case .clip: 3...3
    default: 1...1
    }
  }

  /// How the function is called, for messages: `clip(x, low, high)`.
  var signature: String {
    switch self {
    case .hypot: "hypot(a, b)"
    case .min, .max: "\(rawValue)(a, b, …)"
    case .clip: "clip(x, low, high)"
    default: "\(rawValue)(x)"
    }
  }
}
