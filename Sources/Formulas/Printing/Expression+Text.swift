import Tables

extension Expression {
  /// The formula as text that parses back to an equal tree.
  public var text: String {
    var text = ""
    write(to: &text, above: .choice)
    return text
  }

  /// How tightly an expression's outermost operation binds.
  enum Binding: Int, Comparable {
    case choice
    case sum
    case product
    case negation
    case power
    case primary

    static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  /// How tightly the outermost operation binds.
  var binding: Binding {
    switch self {
    case .number(let value): value.sign == .minus ? .negation : .primary
    case .constant, .variable, .call, .function, .choice: .primary
    case .negation(let a):
      switch a {
      case .product, .quotient: .product
      default: .negation
      }
    case .sum: .sum
    case .product, .quotient: .product
    case .power: .power
    }
  }

  /// Writes the expression, in parentheses where it binds less tightly than its place needs.
  private func write(to text: inout String, above required: Binding) {
    if binding < required {
      text += "("
      write(to: &text, above: .choice)
      text += ")"
      return
    }
    switch self {
    case .number(let value): text += NumberText.plain(value)
    case .constant(let constant): text += constant.name
    case .variable: text += "x"
    case .negation(let a):
      text += "-"
      switch a {
      case .product, .quotient: a.write(to: &text, above: .product)
      default: a.write(to: &text, above: .negation)
      }
    case .sum(let terms): Self.write(terms, to: &text)
    case .product(let factors):
      for (index, factor) in factors.enumerated() {
        if index > 0 { text += "*" }
        // Only the first factor may be a quotient or carry a sign without parentheses.
        factor.write(to: &text, above: index == 0 ? .product : .power)
      }
    case .quotient(let a, let b):
      a.write(to: &text, above: .product)
      text += "/"
      b.write(to: &text, above: .power)
    case .power(let base, let exponent):
      base.write(to: &text, above: .primary)
      text += "^"
      exponent.write(to: &text, above: .negation)
    case .call(let function, let arguments):
      text += function.rawValue
      Self.writeCall(arguments, to: &text)
    case .choice(let condition, let a, let b):
      text += "where(\(condition.text), "
      a.write(to: &text, above: .choice)
      text += ", "
      b.write(to: &text, above: .choice)
      text += ")"
    case .function(let call, let inner):
      text += call.name + String(repeating: "'", count: call.order) + "("
      inner.write(to: &text, above: .choice)
      for given in call.given {
        text += ", \(given.name)="
        switch given.value {
        case .word(let word): text += "\"\(word)\""
        case .constant(let expression): text += expression.text
        }
      }
      text += ")"
    }
  }

  private static func write(_ terms: [Expression], to text: inout String) {
    for (index, term) in terms.enumerated() {
      guard index > 0 else {
        term.write(to: &text, above: .sum)
        continue
      }
      if term.isNegative {
        text += " - "
        Expression.negative(term).write(to: &text, above: .product)
      } else {
        text += " + "
        term.write(to: &text, above: .product)
      }
    }
  }

  private static func writeCall(_ arguments: [Expression], to text: inout String) {
    text += "("
    for (index, argument) in arguments.enumerated() {
      if index > 0 { text += ", " }
      argument.write(to: &text, above: .choice)
    }
    text += ")"
  }

  /// Whether a term is printed with a minus, so that a sum shows a difference.
  var isNegative: Bool {
    switch self {
    case .number(let value): value.sign == .minus
    case .negation: true
    case .product(let factors): factors[0].isNegativeNumber || factors[0].isNegativeQuotient
    case .quotient: isNegativeQuotient
    default: false
    }
  }

  private var isNegativeNumber: Bool {
    if case .number(let value) = self { value.sign == .minus } else { false }
  }

  private var isNegativeQuotient: Bool {
    guard case .quotient(let numerator, _) = self else { return false }
    return numerator.isNegative && numerator.binding >= .product
  }
}

extension Condition {
  /// The condition as text: `-1 < x <= 2`.
  var text: String {
    var text = ""
    var last: Expression?
    for comparison in comparisons {
      if last == comparison.left {
        text += " \(comparison.relation.rawValue) \(comparison.right.text)"
      } else {
        if last != nil { text += " and " }
        text += "\(comparison.left.text) \(comparison.relation.rawValue) \(comparison.right.text)"
      }
      last = comparison.right
    }
    return text
  }
}
