extension Expression {
  /// −a, with the minus moved to where it is printed: into a number, or before a product.
  static func negative(_ a: Expression) -> Expression {
    if case .negation(let inner) = a { return inner }
    return a.withNegatedHead ?? .negation(a)
  }

  /// The same with the sign of the number that it begins with turned; nil where it begins with none.
  private var withNegatedHead: Expression? {
    switch self {
    case .number(let value): return .number(-value)
    case .product(var factors):
      guard let head = factors[0].withNegatedHead else { return nil }
      factors[0] = head
      return .product(factors)
    case .quotient(let numerator, let denominator):
      return numerator.withNegatedHead.map { .quotient($0, denominator) }
    default: return nil
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
