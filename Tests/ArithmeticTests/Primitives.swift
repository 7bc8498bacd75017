import Arithmetic

/// The functions of one argument that every scalar has.
enum Primitive: String, CaseIterable, Sendable {
  case exp, expMinusOne, log, log2, log10, logOnePlus
  case sin, cos, tan, asin, acos, atan
  case sinh, cosh, tanh, sech, asinh, acosh, atanh
  case sqrt, cubeRoot, square, inverseCube, power
  case erf, erfc, normalDensity, normalDistribution, sigmoid, softplus
  case floor, magnitude, negative

  func callAsFunction<S: Scalar>(_ x: S) -> S {
    switch self {
    case .exp: .exp(x)
    case .expMinusOne: .expMinusOne(x)
    case .log: .log(x)
    case .log2: .log2(x)
    case .log10: .log10(x)
    case .logOnePlus: .log(onePlus: x)
    case .sin: .sin(x)
    case .cos: .cos(x)
    case .tan: .tan(x)
    case .asin: .asin(x)
    case .acos: .acos(x)
    case .atan: .atan(x)
    case .sinh: .sinh(x)
    case .cosh: .cosh(x)
    case .tanh: .tanh(x)
    case .sech: .sech(x)
    case .asinh: .asinh(x)
    case .acosh: .acosh(x)
    case .atanh: .atanh(x)
    case .sqrt: .sqrt(x)
    case .cubeRoot: .root(x, 3)
    case .square: .pow(x, 2)
    case .inverseCube: .pow(x, -3)
    case .power: .pow(x, 1.75)
    case .erf: .erf(x)
    case .erfc: .erfc(x)
    case .normalDensity: .normalDensity(x)
    case .normalDistribution: .normalDistribution(x)
    case .sigmoid: .sigmoid(x)
    case .softplus: .softplus(x)
    case .floor: .floor(x)
    case .magnitude: x.magnitude
    case .negative: -x
    }
  }

  /// The functions that rise wherever they are defined.
  static let rising: [Primitive] = [
    .exp, .expMinusOne, .log, .log2, .log10, .logOnePlus, .asin, .atan, .sinh, .tanh, .asinh,
    .acosh,
    .atanh, .sqrt, .cubeRoot, .power, .erf, .normalDistribution, .sigmoid, .softplus, .floor,
  ]
}

/// The functions of two arguments that every scalar has.
enum BinaryPrimitive: String, CaseIterable, Sendable {
  case sum, difference, product, quotient, hypot, pow, maximum, minimum

  func callAsFunction<S: Scalar>(_ x: S, _ y: S) -> S {
    switch self {
    case .sum: x + y
    case .difference: x - y
    case .product: x * y
    case .quotient: x / y
    case .hypot: .hypot(x, y)
    case .pow: .pow(x, y)
    case .maximum: .maximum(x, y)
    case .minimum: .minimum(x, y)
    }
  }
}
