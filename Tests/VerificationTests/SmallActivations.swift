import Verification

// Functions of the tests' own, so that a fault of the catalogue cannot hide a fault of the check.

/// A function in Swift under its type's name.
protocol SmallFunction: ScalarFunction {}

extension SmallFunction {
  /// The function, with a derivative that may be wrong on purpose.
  func activation(derivative: (any ScalarFunction)? = nil) -> Activation {
    Activation("\(Self.self)", self, derivative: derivative)
  }
}

extension Activation {
  /// σ with its accurate derivative.
  static let logistic = Logistic().activation(derivative: LogisticSlope())
  /// σ with the textbook's s(1 − s).
  static let textbookLogistic = Logistic().activation(derivative: NaiveLogisticSlope())
  /// tanh.
  static let tangent = Tangent().activation(derivative: TangentSlope())
  /// x·σ(x).
  static let swishFunction = Swish().activation(derivative: AccurateSwishSlope())
  /// Leaky rectifier.
  static let leaky = leaky(factor: 1)
  /// 0 up to 1, x beyond: jumps at 1.
  static let cut = Declaration(
    "cut", title: "Cut", "where(x > 1, x, 0)", derivative: "where(x > 1, 1, 0)"
  ).activation
  /// (sinh x − x)/x³, which cancels without end near 0.
  static let cancelling = Cancelling().activation(derivative: CancellingSlope())
  /// |x| with the left-hand derivative at 0; it rounds nothing, so that reports of it are the same
  /// everywhere.
  static let corner = Declaration(
    "corner", title: "Corner", "where(x > 0, x, -x)", derivative: "where(x > 0, 1, -1)"
  ).activation

  /// Leaky rectifier with a factor on its derivative.
  static func leaky(factor: Double) -> Activation {
    Declaration(
      "leaky", title: "Leaky", "where(x > 0, x, x*0.125)",
      derivative: "\(factor)*where(x > 0, 1, 0.125)"
    ).activation
  }
}

struct Logistic: SmallFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .sigmoid(x) }
}

struct LogisticSlope: SmallFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .sigmoid(x) * .sigmoid(-x) }
}

struct Tangent: SmallFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .tanh(x) }
}

struct TangentSlope: SmallFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .sech(x) * .sech(x) }
}

struct Swish: SmallFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { x * .sigmoid(x) }
}

struct AccurateSwishSlope: SmallFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .sigmoid(x) * (1 + x * .sigmoid(-x)) }
}

struct Cancelling: SmallFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { (.sinh(x) - x) / (x * x * x) }
}

struct CancellingSlope: SmallFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S {
    (.cosh(x) - 1) / (x * x * x) - 3 * (.sinh(x) - x) / (x * x * x * x)
  }
}

// Derivatives to be judged.

/// σ′ as s(1 − s).
struct NaiveLogisticSlope: SmallFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S {
    let s = S.sigmoid(x)
    return s * (1 - s)
  }
}

/// σ′ as e^x/(1 + e^x)², which overflows to NaN above 709.
struct OverflowingLogisticSlope: SmallFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .exp(x) / ((1 + .exp(x)) * (1 + .exp(x))) }
}

/// tanh′ as 1 − tanh².
struct NaiveTangentSlope: SmallFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { 1 - .tanh(x) * .tanh(x) }
}

/// (x·σ)′ times a factor, with other faults beyond a bound.
struct SwishSlope: SmallFunction {
  var factor = 1.0
  var factorBeyond = 1.0
  var bound = 0.0
  func callAsFunction<S: Scalar>(_ x: S) -> S {
    let slope = S.sigmoid(x) * (1 + x * (1 - .sigmoid(x)))
    return (x > S(bound) ? S(factorBeyond) : 1) * S(factor) * slope
  }
}

/// The step 0, 1 with another value at 0 than the convention's.
struct StepSlope: SmallFunction {
  var atZero = 0.5
  func callAsFunction<S: Scalar>(_ x: S) -> S { x > 0 ? 1 : x < 0 ? 0 : S(atZero) }
}

/// Not a number anywhere.
struct Nonsense: SmallFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { (x - x) / (x - x) }
}
