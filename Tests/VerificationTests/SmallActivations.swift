import Verification

// Functions of the tests' own, so that a fault of the catalogue cannot hide a fault of the check.

/// x ↦ f(x) with a derivative that may be wrong on purpose.
protocol SmallActivation: Activation {}

extension SmallActivation {
  var name: String { "\(Self.self)" }
  var formula: String { "f(x)" }
  var derivativeFormula: String { "f′(x)" }
  var window: ClosedRange<Double> { -5...5 }
}

/// σ with its accurate derivative.
struct Logistic: SmallActivation {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .sigmoid(x) }
  func derivative<S: Scalar>(_ x: S) -> S { .sigmoid(x) * .sigmoid(-x) }
}

/// σ with the textbook's s(1 − s).
struct TextbookLogistic: SmallActivation {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .sigmoid(x) }
  func derivative<S: Scalar>(_ x: S) -> S {
    let s = S.sigmoid(x)
    return s * (1 - s)
  }
}

/// tanh.
struct Tangent: SmallActivation {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .tanh(x) }
  func derivative<S: Scalar>(_ x: S) -> S { .sechSquared(x) }
}

/// x·σ(x).
struct Swish: SmallActivation {
  func callAsFunction<S: Scalar>(_ x: S) -> S { x * .sigmoid(x) }
  func derivative<S: Scalar>(_ x: S) -> S { .sigmoid(x) * (1 + x * .sigmoid(-x)) }
}

/// Leaky rectifier with a factor on its derivative.
struct Leaky: SmallActivation {
  var factor = 1.0
  func callAsFunction<S: Scalar>(_ x: S) -> S { x > 0 ? x : x * 0.125 }
  func derivative<S: Scalar>(_ x: S) -> S { S(factor) * (x > 0 ? 1 : 0.125) }
  var breakpoints: [Breakpoint] {
    [.kink(at: 0, value: 0, slopes: (0.125, 1), convention: 0.125)]
  }
}

/// 0 up to 1, x beyond: jumps at 1.
struct Cut: SmallActivation {
  func callAsFunction<S: Scalar>(_ x: S) -> S { x > 1 ? x : 0 }
  func derivative<S: Scalar>(_ x: S) -> S { x > 1 ? 1 : 0 }
  var breakpoints: [Breakpoint] {
    [.jump(at: 1, limits: (0, 1), slopes: (0, 1), convention: 0)]
  }
}

// Derivatives to be judged.

/// σ′ as s(1 − s).
struct NaiveLogisticSlope: SmallActivation {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .sigmoid(x) * (1 - .sigmoid(x)) }
  func derivative<S: Scalar>(_ x: S) -> S { 0 }
}

/// σ′ as e^x/(1 + e^x)², which overflows to NaN above 709.
struct OverflowingLogisticSlope: SmallActivation {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .exp(x) / ((1 + .exp(x)) * (1 + .exp(x))) }
  func derivative<S: Scalar>(_ x: S) -> S { 0 }
}

/// tanh′ as 1 − tanh².
struct NaiveTangentSlope: SmallActivation {
  func callAsFunction<S: Scalar>(_ x: S) -> S { 1 - .tanh(x) * .tanh(x) }
  func derivative<S: Scalar>(_ x: S) -> S { 0 }
}

/// (x·σ)′ times a factor, with other faults beyond a bound.
struct SwishSlope: SmallActivation {
  var factor = 1.0
  var factorBeyond = 1.0
  var bound = 0.0
  func callAsFunction<S: Scalar>(_ x: S) -> S {
    let slope = S.sigmoid(x) * (1 + x * (1 - .sigmoid(x)))
    return (x > S(bound) ? S(factorBeyond) : 1) * S(factor) * slope
  }
  func derivative<S: Scalar>(_ x: S) -> S { 0 }
}

/// The step 0, 1 with another value at 0 than the convention's.
struct StepSlope: SmallActivation {
  var atZero = 0.5
  func callAsFunction<S: Scalar>(_ x: S) -> S { x > 0 ? 1 : x < 0 ? 0 : S(atZero) }
  func derivative<S: Scalar>(_ x: S) -> S { 0 }
}

/// Not a number anywhere.
struct Nonsense: SmallActivation {
  func callAsFunction<S: Scalar>(_ x: S) -> S { (x - x) / (x - x) }
  func derivative<S: Scalar>(_ x: S) -> S { 0 }
}

/// (sinh x − x)/x³, which cancels without end near 0.
struct Cancelling: SmallActivation {
  func callAsFunction<S: Scalar>(_ x: S) -> S { (.sinh(x) - x) / (x * x * x) }
  func derivative<S: Scalar>(_ x: S) -> S {
    (.cosh(x) - 1) / (x * x * x) - 3 * (.sinh(x) - x) / (x * x * x * x)
  }
}

/// |x| with the left-hand derivative at 0; it rounds nothing, so that reports of it are the same everywhere.
struct Corner: SmallActivation {
  func callAsFunction<S: Scalar>(_ x: S) -> S { x > 0 ? x : -x }
  func derivative<S: Scalar>(_ x: S) -> S { x > 0 ? 1 : -1 }
  var breakpoints: [Breakpoint] {
    [.kink(at: 0, value: 0, slopes: (-1, 1), convention: -1)]
  }
}
