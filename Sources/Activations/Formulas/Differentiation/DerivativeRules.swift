/// The derivatives of the elementary functions of one argument, in the form in which they are written.
///
/// They are the textbook's, for they are read: tanh′ is 1 − tanh², and ``Expression/stabilised`` gives
/// it its accurate form when it is computed.
enum DerivativeRules {
  /// f(u)′ for u′ = slope.
  static func chain(
    _ function: ElementaryFunction, of u: Expression, slope: Expression
  ) -> Expression {
    let value = Expression.call(function, [u])
    func times(_ factors: Expression...) -> Expression { Algebra.product([slope] + factors) }
    func over(_ divisors: Expression...) -> Expression {
      Algebra.quotient(slope, Algebra.product(divisors))
    }
    func minus(_ a: Expression, _ b: Expression) -> Expression { Algebra.difference(a, b) }
    func plus(_ a: Expression, _ b: Expression) -> Expression { Algebra.sum([a, b]) }
    func squared(_ a: Expression) -> Expression { Algebra.power(a, .number(2)) }
    let one = Expression.number(1)
    switch function {
    case .exp: return times(value)
    case .expm1: return times(.call(.exp, [u]))
    case .log: return over(u)
    case .log1p: return over(plus(one, u))
    case .log2: return over(u, .call(.log, [.number(2)]))
    case .log10: return over(u, .call(.log, [.number(10)]))
    case .sqrt: return over(.number(2), value)
    case .cbrt: return over(.number(3), squared(value))
    case .sin: return times(.call(.cos, [u]))
    case .cos: return Algebra.negative(times(.call(.sin, [u])))
    case .tan: return times(plus(one, squared(value)))
    case .asin: return over(.call(.sqrt, [minus(one, squared(u))]))
    case .acos: return Algebra.negative(over(.call(.sqrt, [minus(one, squared(u))])))
    case .atan: return over(plus(one, squared(u)))
    case .sinh: return times(.call(.cosh, [u]))
    case .cosh: return times(.call(.sinh, [u]))
    case .tanh: return times(minus(one, squared(value)))
    case .sech: return Algebra.negative(times(value, .call(.tanh, [u])))
    case .asinh: return over(.call(.sqrt, [plus(squared(u), one)]))
    case .acosh: return over(.call(.sqrt, [minus(squared(u), one)]))
    case .atanh: return over(minus(one, squared(u)))
    case .erf, .erfc:
      let density = Algebra.quotient(
        times(.number(2), .call(.exp, [.negation(squared(u))])),
        .call(.sqrt, [.constant(.pi)]))
      return function == .erf ? density : Algebra.negative(density)
    case .sigmoid: return times(value, minus(one, value))
    case .softplus: return times(.call(.sigmoid, [u]))
    case .normalDistribution: return times(.call(.normalDensity, [u]))
    case .normalDensity: return Algebra.negative(times(u, value))
    case .abs: return times(.call(.sign, [u]))
    case .sign, .floor, .ceil: return .number(0)
    case .hypot, .min, .max, .clip: return .number(.nan)
    }
  }
}
