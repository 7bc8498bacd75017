extension Expression {
  /// −a, with the minus moved to where it is printed: into a number, or before a product.
  static func negative(_ a: Expression) -> Expression {
    switch a {
    case .number(let value): return .number(-value)
    case .negation(let inner): return inner
    case .product(var factors):
      guard case .number(let value) = factors[0] else { return .negation(a) }
      factors[0] = .number(-value)
      return .product(factors)
    case .quotient(let numerator, let denominator):
      switch numerator {
      case .number, .product:
        if case .negation = negative(numerator) { return .negation(a) }
        return .quotient(negative(numerator), denominator)
      default: return .negation(a)
      }
    default: return .negation(a)
    }
  }

  /// The product of factors from left to right, with their signs in front.
  static func multiplied(_ factors: [Expression]) -> Expression {
    var list: [Expression] = []
    var isNegative = false
    for (index, factor) in factors.enumerated() {
      var factor = factor
      if case .negation(let inner) = factor {
        isNegative.toggle()
        factor = inner
      }
      if index == 0, case .product(let inner) = factor {
        list += inner
      } else {
        list.append(factor)
      }
    }
    let product = list.count == 1 ? list[0] : .product(list)
    return isNegative ? negative(product) : product
  }

  /// The quotient of two expressions, with their signs in front.
  static func divided(_ numerator: Expression, by denominator: Expression) -> Expression {
    var (top, bottom, isNegative) = (numerator, denominator, false)
    if case .negation(let inner) = top {
      isNegative.toggle()
      top = inner
    }
    if case .negation(let inner) = bottom {
      isNegative.toggle()
      bottom = inner
    }
    return isNegative ? negative(.quotient(top, bottom)) : .quotient(top, bottom)
  }

  /// The sum of terms from left to right.
  static func added(_ terms: [Expression]) -> Expression {
    guard let first = terms.first else { return .number(0) }
    if terms.count == 1 { return first }
    if case .sum(let inner) = first { return .sum(inner + terms.dropFirst()) }
    return .sum(terms)
  }
}
