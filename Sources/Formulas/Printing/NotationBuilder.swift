import Notation
import Tables

/// Decides how a formula is set.
struct NotationBuilder {
  /// How many digits of a number are shown; nil for all.
  let digits: Int?
  /// Whether fractions are written with a slash, as in an exponent.
  var isInline = false

  private var inline: NotationBuilder {
    var copy = self
    copy.isInline = true
    return copy
  }

  func notation(_ expression: Expression) -> MathText {
    switch expression {
    case .number(let value): return number(value)
    case .constant(let constant):
      return Self.name(constant.name, isOwn: constant.isUsers)
    case .variable: return .variable("x")
    case .negation(let a):
      let inner = isWeak(a) ? parenthesised(a) : notation(a)
      return .row([.symbol("-"), inner])
    case .sum(let terms): return sum(terms)
    case .product(let factors): return product(factors)
    case .quotient(let a, let b): return quotient(a, b)
    case .power(let base, let exponent): return power(base, exponent)
    case .call(let function, let arguments): return call(function, arguments)
    case .choice: return choice(expression)
    case .function(let call, let inner): return function(call, inner)
    }
  }

  // MARK: Numbers and names

  func number(_ value: Double) -> MathText {
    if value.sign == .minus { return .row([.symbol("-"), number(-value)]) }
    if value == .infinity { return .variable("∞") }
    if digits != nil, let form = WrittenNumber(value) { return notation(form) }
    let text = digits.map { NumberText.rounded(value, digits: $0) } ?? NumberText.plain(value)
    guard let mark = text.firstIndex(of: "e") else { return .number(text) }
    let exponent = text[text.index(after: mark)...]
    let power = MathText.superscript(
      .number("10"),
      exponent.first == "-"
        ? .row([.symbol("-"), .number(String(exponent.dropFirst()))]) : .number(String(exponent)))
    return text[..<mark] == "1"
      ? power : .row([.number(String(text[..<mark])), .infix("·"), power])
  }

  /// A number that people write as a fraction, a root or a multiple of π.
  private func notation(_ form: WrittenNumber) -> MathText {
    var top: [MathText] = []
    if form.numerator != 1 || form.unit == nil { top.append(.number(String(form.numerator))) }
    switch form.unit {
    case .pi?: top.append(.variable("π"))
    case .root(let radicand)?: top.append(.root(.number(String(radicand)), index: nil))
    case nil: break
    }
    let above = top.count == 1 ? top[0] : .row(top)
    if form.denominator == 1 { return above }
    let below = MathText.number(String(form.denominator))
    return isInline ? .row([above, .infix("/"), below]) : .fraction(above, below)
  }

  /// A parameter's name: a letter, a Greek letter's name, or either with an index.
  ///
  /// - Parameter isOwn: Whether a user chose it, who means it as it is.
  static func name(_ name: String, isOwn: Bool = false) -> MathText {
    if !isOwn, let known = knownNames[name] { return known }
    if let mark = name.firstIndex(of: "_") {
      let index = name[name.index(after: mark)...].filter { $0 != "_" }
      return .subscript(
        self.name(String(name[..<mark]), isOwn: isOwn),
        index.count == 1 ? .variable(index) : .text(index))
    }
    if name.count > 1, let digit = name.firstIndex(where: { $0.isNumber }) {
      return .subscript(
        self.name(String(name[..<digit]), isOwn: isOwn), .number(String(name[digit...])))
    }
    return .variable(named: name)
  }

  private static let knownNames: [String: MathText] = [
    "inf": .variable("∞"),
    "lambd": .variable("λ"),
    "negative_slope": .variable("α"),
    "min_val": .subscript(.variable("x"), .text("min")),
    "max_val": .subscript(.variable("x"), .text("max")),
    "max_value": .subscript(.variable("x"), .text("max")),
    "threshold": .variable("θ"),
    "weight": .variable("a"),
    "lower": .variable("l"),
    "upper": .variable("u"),
    "slope": .variable("a"),
    "offset": .variable("b"),
    "bias": .variable("b"),
    "value": .variable("v"),
    "values": .variable("v"),
  ]

  // MARK: Sums and products

  private func sum(_ terms: [Expression]) -> MathText {
    var parts: [MathText] = []
    for (index, term) in terms.enumerated() {
      let isSubtracted = index > 0 && term.isNegative
      if index > 0 { parts.append(.infix(isSubtracted ? "-" : "+")) }
      let shown = isSubtracted ? Expression.negative(term) : term
      let isSum = Self.isSum(shown) || (isSubtracted && isWeak(shown))
      let needsParentheses =
        index > 0 && (isSum || shown.isNegative) || Self.isChoice(shown)
      parts.append(needsParentheses ? parenthesised(shown) : notation(shown))
    }
    return .row(parts)
  }

  private func product(_ factors: [Expression]) -> MathText {
    var parts: [MathText] = []
    var isFirst = true
    for (index, factor) in factors.enumerated() {
      let needsParentheses =
        isWeak(factor) || (index > 0 && factor.isNegative)
        || (isInline && index > 0 && Self.isQuotient(factor))
      let part = needsParentheses ? parenthesised(factor) : notation(factor)
      if !isFirst, Self.needsDot(factors[index - 1], factor) { parts.append(.infix("·")) }
      parts.append(part)
      isFirst = false
    }
    return .row(parts)
  }

  /// Whether two neighbours in a product would run together, as 2·3 and 2ᵃ·3 would.
  private static func needsDot(_ left: Expression, _ right: Expression) -> Bool {
    switch right.leftmost {
    case .number: return true
    case .power(.number, _): return true
    case .call(.exp, _):
      // 2eˣ and x eˣ read well; after a number's power a dot is clearer.
      if case .power(.number, _) = left { return true }
      return false
    default: break
    }
    return false
  }

  private func quotient(_ a: Expression, _ b: Expression) -> MathText {
    if a.isNegative {
      return .row([.symbol("-"), quotient(.negative(a), b)])
    }
    if isInline {
      let top = isWeak(a) ? parenthesised(a) : notation(a)
      let isPlain = !isWeak(b) && !Self.isProduct(b) && !Self.isQuotient(b) && !b.isNegative
      return .row([top, .infix("/"), isPlain ? notation(b) : parenthesised(b)])
    }
    return .fraction(notation(a), notation(b))
  }

  // MARK: Powers

  private func power(_ base: Expression, _ exponent: Expression) -> MathText {
    let raised = inline.notation(exponent)
    if exponent == .number(0.5) { return .root(notation(base), index: nil) }
    // tanh²(x): the exponent stands with the name.
    if case .number(let n) = exponent, n == n.rounded(), n > 0,
      case .call(let function, let arguments) = base, arguments.count == 1,
      let name = functionName(function)
    {
      return .row([.superscript(name, raised), fencedArguments(arguments)])
    }
    switch base {
    case .variable, .constant: return .superscript(notation(base), raised)
    case .number(let value) where value.sign == .plus:
      return .superscript(notation(base), raised)
    case .call(let function, _)
    where functionName(function) != nil || function.isFenced:
      return .superscript(notation(base), raised)
    default: return .superscript(parenthesised(base), raised)
    }
  }

  // MARK: Cases

  private func choice(_ expression: Expression) -> MathText {
    var cases: [MathText.Case] = []
    var rest = expression
    while case .choice(let condition, let a, let b) = rest {
      cases.append(MathText.Case(notation(a), if: self.condition(condition)))
      rest = b
    }
    cases.append(MathText.Case(notation(rest), if: nil))
    return .cases(cases)
  }

  private func condition(_ condition: Condition) -> MathText {
    var parts: [MathText] = []
    var last: Expression?
    for comparison in condition.comparisons {
      if last != comparison.left {
        if last != nil { parts.append(.punctuation(",")) }
        parts.append(inline.notation(comparison.left))
      }
      parts.append(.infix(Self.sign(comparison.relation)))
      parts.append(inline.notation(comparison.right))
      last = comparison.right
    }
    return .row(parts)
  }

  private static func sign(_ relation: Relation) -> String {
    switch relation {
    case .less: "<"
    case .lessOrEqual: "≤"
    case .greater: ">"
    case .greaterOrEqual: "≥"
    case .equal: "="
    case .notEqual: "≠"
    }
  }

  // MARK: Parentheses

  func parenthesised(_ expression: Expression) -> MathText {
    .fenced(.parentheses, notation(expression))
  }

  /// Whether an expression needs parentheses as a factor.
  func isWeak(_ expression: Expression) -> Bool {
    switch expression {
    case .sum, .choice: true
    case .call(.expm1, _): true
    default: false
    }
  }

  private static func isSum(_ e: Expression) -> Bool { if case .sum = e { true } else { false } }
  private static func isChoice(_ e: Expression) -> Bool {
    if case .choice = e { true } else { false }
  }
  private static func isProduct(_ e: Expression) -> Bool {
    if case .product = e { true } else { false }
  }
  private static func isQuotient(_ e: Expression) -> Bool {
    if case .quotient = e { true } else { false }
  }
}

extension Expression {
  /// The part that is printed first.
  fileprivate var leftmost: Expression {
    switch self {
    case .product(let list): list[0].leftmost
    default: self
    }
  }
}
