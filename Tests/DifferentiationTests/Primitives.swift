@testable import Differentiation

extension Primitive {
  /// Every function of the table of chain rules and every operation.
  static let all: [Primitive] = [
    Primitive("exp", -5...5, Exp()),
    Primitive("expm1", -5...5, Expm1()),
    Primitive("log", 0.1...5, Log()),
    Primitive("log1p", -0.8...5, Log1P()),
    Primitive("log2", 0.1...5, Log2()),
    Primitive("log10", 0.1...5, Log10()),
    Primitive("sin", -6...6, Sin()),
    Primitive("cos", -6...6, Cos()),
    Primitive("tan", -1.3...1.3, Tan()),
    Primitive("asin", -0.8...0.8, Asin()),
    Primitive("acos", -0.8...0.8, Acos()),
    Primitive("atan", -5...5, Atan()),
    Primitive("sinh", -5...5, Sinh()),
    Primitive("cosh", -5...5, Cosh()),
    Primitive("tanh", -5...5, Tanh()),
    Primitive("asinh", -5...5, Asinh()),
    Primitive("acosh", 1.3...5, Acosh()),
    Primitive("atanh", -0.8...0.8, Atanh()),
    Primitive("sech", -5...5, Sech()),
    Primitive("sqrt", 0.1...5, Sqrt()),
    Primitive("cube root", 0.1...5, CubeRoot()),
    Primitive("fifth power", -3...3, FifthPower()),
    Primitive("minus third power", 0.5...4, MinusThirdPower()),
    Primitive("zeroth power", -3...3, ZerothPower()),
    Primitive("power of x", 0.2...4, PowerOfX()),
    Primitive("power to x", -3...3, PowerToX()),
    Primitive("x to the x", 0.2...3, XToTheX()),
    Primitive("hypot", -4...4, Hypot()),
    Primitive("hypot of constants and x", -4...4, HypotOfConstants()),
    Primitive("erf", -4...4, Erf()),
    Primitive("erfc", -4...4, Erfc()),
    Primitive("normalDensity", -5...5, Normaldensity()),
    Primitive("normalDistribution", -5...5, Normaldistribution()),
    Primitive("sigmoid", -8...8, Sigmoid()),
    Primitive("softplus", -8...8, Softplus()),
    Primitive("sum, difference and product", -3...3, SumDifferenceAndProduct()),
    Primitive("quotient", -3...3, Quotient()),
    Primitive("negation", -3...3, Negation()),
    Primitive("constants", -3...3, Constants()),
    Primitive("magnitude", 0.5...3, Magnitude()),
    Primitive("magnitude of a negative number", -3 ... -0.5, MagnitudeOfANegativeNumber()),
    Primitive("maximum", 0.6...3, Maximum()),
    Primitive("minimum", 0.6...3, Minimum()),
    Primitive("sign", 0.5...3, Sign()),
    Primitive("floor", 2.1...2.9, Floor()),
  ]
}

private struct Exp: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .exp(x) }
}
private struct Expm1: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .expMinusOne(x) }
}
private struct Log: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .log(x) }
}
private struct Log1P: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .log(onePlus: x) }
}
private struct Log2: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .log2(x) }
}
private struct Log10: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .log10(x) }
}
private struct Sin: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .sin(x) }
}
private struct Cos: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .cos(x) }
}
private struct Tan: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .tan(x) }
}
private struct Asin: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .asin(x) }
}
private struct Acos: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .acos(x) }
}
private struct Atan: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .atan(x) }
}
private struct Sinh: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .sinh(x) }
}
private struct Cosh: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .cosh(x) }
}
private struct Tanh: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .tanh(x) }
}
private struct Asinh: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .asinh(x) }
}
private struct Acosh: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .acosh(x) }
}
private struct Atanh: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .atanh(x) }
}
private struct Sech: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .sech(x) }
}
private struct Sqrt: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .sqrt(x) }
}
private struct CubeRoot: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .root(x, 3) }
}
private struct FifthPower: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .pow(x, 5) }
}
private struct MinusThirdPower: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .pow(x, -3) }
}
private struct ZerothPower: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .pow(x, 0) }
}
private struct PowerOfX: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .pow(x, 2.5) }
}
private struct PowerToX: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .pow(2.5, x) }
}
private struct XToTheX: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .pow(x, x) }
}
private struct Hypot: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .hypot(x, 1 + x) }
}
private struct HypotOfConstants: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .hypot(3, x) / .hypot(x, 2) }
}
private struct Erf: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .erf(x) }
}
private struct Erfc: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .erfc(x) }
}
private struct Normaldensity: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .normalDensity(x) }
}
private struct Normaldistribution: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .normalDistribution(x) }
}
private struct Sigmoid: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .sigmoid(x) }
}
private struct Softplus: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .softplus(x) }
}
private struct SumDifferenceAndProduct: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { (x + 2) * (3 - x) * x - x }
}
private struct Quotient: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { (1 - x) / (4 + x) }
}
private struct Negation: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { -x * x }
}
private struct Constants: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { S(0.5) * x + 3 }
}
private struct Magnitude: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { x.magnitude }
}
private struct MagnitudeOfANegativeNumber: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { x.magnitude }
}
private struct Maximum: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .maximum(x * x, 0.5 * x) }
}
private struct Minimum: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .minimum(x * x, 0.5 * x) }
}
private struct Sign: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { S.sign(x) * x * x }
}
private struct Floor: ScalarFunction {
  func callAsFunction<S: Scalar>(_ x: S) -> S { .floor(x) * x * x }
}
