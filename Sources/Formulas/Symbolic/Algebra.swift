/// Sums, products and powers that simplify as they are built: what derivatives are put together with.
///
/// The simplifications are those of the field of formulas: like terms and like factors are collected,
/// zeros and ones vanish, signs come to the front, and fractions of fractions become one. They change
/// how a formula rounds, and its value at a removable singularity (x/x is 1), and so are used for
/// derivatives alone and never for what was typed.
enum Algebra {
  // MARK: Sums

  static func sum(_ terms: [Expression]) -> Expression {
    let plain = collected(terms, opensProducts: false)
    guard terms.count > 1 else { return plain }
    // 2 − 2·(x + 1) is shorter with the product opened; 2·(1 − tanh²) loses its digits that way.
    let opened = collected(terms, opensProducts: true)
    return opened.nodeCount < plain.nodeCount ? opened : plain
  }

  /// The sum with like terms collected, a number times a sum as one term or as several.
  private static func collected(_ terms: [Expression], opensProducts: Bool) -> Expression {
    var flat: [Expression] = []
    for term in terms {
      flatten(term, isNegative: false, opensProducts: opensProducts, into: &flat)
    }
    var order: [Expression] = []
    var coefficients: [Expression: Double] = [:]
    // Products of the same factors are alike in whatever order they stand.
    var first: [Set<Expression>: Expression] = [:]
    // Terms whose coefficients have no exact sum stay as they are.
    var others: [Expression] = []
    for term in flat {
      var (coefficient, rest) = split(term)
      if case .product(let factors) = rest {
        let key = Set(factors)
        rest = first[key] ?? rest
        first[key] = rest
      }
      guard let known = coefficients[rest] else {
        order.append(rest)
        coefficients[rest] = coefficient
        continue
      }
      if let sum = ExactNumbers.sum(known, coefficient) {
        coefficients[rest] = sum
      } else {
        others.append(product([.number(coefficient), rest]))
      }
    }
    mergeSquares(&order, &coefficients)
    order.removeAll { coefficients[$0] == 0 }
    // 3 − 3·tanh² as 3·(1 − tanh²).
    if others.isEmpty, let scale = coefficients[.number(1)].map(abs), scale != 1,
      order.count > 1,
      order.allSatisfy({ coefficients[$0].map(abs) == scale })
    {
      let unit = order.map { product([.number((coefficients[$0] ?? 0) / scale), $0]) }
      return product([.number(scale), sum(unit)])
    }
    var result: [Expression] = []
    for rest in order {
      guard let coefficient = coefficients[rest] else { continue }
      result.append(product([.number(coefficient), rest]))
    }
    result += others
    // A difference reads better than a sum that begins with a minus: 1 - u, not -u + 1.
    if let first = result.first, first.isNegative,
      let positive = result.firstIndex(where: { !$0.isNegative })
    {
      result.insert(result.remove(at: positive), at: 0)
    }
    return result.isEmpty ? .number(0) : .added(result)
  }

  /// A sum with the factors that all its terms share in front, where that is shorter.
  static func factoredSum(_ terms: [Expression]) -> Expression {
    let plain = sum(terms)
    guard case .sum(let terms) = plain else { return plain }
    let products = terms.map { term in
      var parts = Factors()
      parts.multiply(by: term, 1)
      return parts
    }
    let shared = products[0].bases.compactMap { base -> Expression? in
      let least = products.map { $0.exponents[base] ?? 0 }.min() ?? 0
      return least > 0 ? power(base, .number(least)) : nil
    }
    if shared.isEmpty { return plain }
    let common = product(shared)
    let factored = product([common, sum(terms.map { quotient($0, common) })])
    return factored.nodeCount <= plain.nodeCount ? factored : plain
  }

  static func difference(_ a: Expression, _ b: Expression) -> Expression { sum([a, negative(b)]) }

  static func negative(_ a: Expression) -> Expression { product([.number(-1), a]) }

  /// A factor times each term of a sum, or times the whole of what is no sum.
  static func distributed(_ factor: Expression, over sum: Expression) -> [Expression] {
    guard case .sum(let terms) = sum else { return [product([factor, sum])] }
    return terms.map { product([factor, $0]) }
  }

  private static func flatten(
    _ term: Expression, isNegative: Bool, opensProducts: Bool, into flat: inout [Expression]
  ) {
    func add(_ term: Expression, _ isNegative: Bool) {
      flatten(term, isNegative: isNegative, opensProducts: opensProducts, into: &flat)
    }
    switch term {
    case .sum(let terms):
      for term in terms { add(term, isNegative) }
    case .negation(let inner): add(inner, !isNegative)
    case .product(let factors) where factors.count == 2 && opensProducts:
      guard case .number = factors[0], case .sum(let terms) = factors[1] else { fallthrough }
      // A number times a sum inside a sum: its terms may meet like ones outside.
      for term in terms { add(product([factors[0], term]), isNegative) }
    default: flat.append(isNegative ? .negative(term) : term)
    }
  }

  /// A term as a number times the rest; the rest of a number is 1.
  private static func split(_ term: Expression) -> (Double, Expression) {
    switch term {
    case .number(let value): return (value, .number(1))
    case .negation(let inner):
      let (coefficient, rest) = split(inner)
      return (-coefficient, rest)
    case .product(let factors):
      guard case .number(let value) = factors[0] else { return (1, term) }
      return (value, factors.count == 2 ? factors[1] : .product(Array(factors.dropFirst())))
    default: return (1, term)
    }
  }

  /// a·cos² + a·sin² is a, and so is a·cosh² − a·sinh².
  private static func mergeSquares(
    _ order: inout [Expression], _ coefficients: inout [Expression: Double]
  ) {
    for (first, second, sign) in [
      (Primitive.cos, Primitive.sin, 1.0), (.cosh, .sinh, -1.0),
    ] {
      for base in order {
        guard case .power(.call(first, let u), .number(2)) = base,
          let coefficient = coefficients[base], coefficient != 0
        else { continue }
        let partner = Expression.power(.call(second, u), .number(2))
        guard coefficients[partner] == sign * coefficient else { continue }
        coefficients[base] = 0
        coefficients[partner] = 0
        if coefficients[.number(1)] == nil { order.append(.number(1)) }
        // Where that has no exact sum the squares stay.
        guard let sum = ExactNumbers.sum(coefficients[.number(1)] ?? 0, coefficient) else {
          coefficients[base] = coefficient
          coefficients[partner] = sign * coefficient
          continue
        }
        coefficients[.number(1)] = sum
      }
    }
  }

  // MARK: Products

  static func product(_ factors: [Expression]) -> Expression {
    var parts = Factors()
    for factor in factors { parts.multiply(by: factor, 1) }
    return parts.expression
  }

  static func quotient(_ a: Expression, _ b: Expression) -> Expression {
    var parts = Factors()
    parts.multiply(by: a, 1)
    parts.multiply(by: b, -1)
    return parts.expression
  }

  // MARK: Powers and functions

  static func power(_ base: Expression, _ exponent: Expression) -> Expression {
    guard case .number(let n) = exponent else {
      return base == .number(1) ? base : .power(base, exponent)
    }
    if n == 0 { return .number(1) }
    if n == 1 { return base }
    switch base {
    case .number(let value):
      let result = Double.pow(value, n)
      return n == n.rounded() && n > 0 && result.isFinite && result == result.rounded()
        && Swift.abs(result) < 1e9 && value == value.rounded()
        ? .number(result) : .power(base, exponent)
    case .power(let inner, .number(let m)) where n == n.rounded() && m == m.rounded():
      return ExactNumbers.product(m, n).map { power(inner, .number($0)) } ?? .power(base, exponent)
    default: break
    }
    if n == 0.5 { return .call(.sqrt, [base]) }
    if n < 0 { return quotient(.number(1), power(base, .number(-n))) }
    return .power(base, exponent)
  }

  /// One branch where a condition holds and another elsewhere; the branch itself where both are equal.
  static func choice(
    _ condition: Condition, _ a: Expression, _ b: Expression
  ) -> Expression {
    a == b ? a : .choice(condition, a, b)
  }
}
