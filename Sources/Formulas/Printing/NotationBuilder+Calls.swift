import Notation

extension NotationBuilder {
  /// How a function of one argument is written before its argument, or nil for one that has a form
  /// of its own.
  func functionName(_ function: ElementaryFunction) -> MathText? {
    switch function {
    case .exp, .expm1, .log1p, .sqrt, .cbrt, .abs, .floor, .ceil: nil
    case .log: .function("ln")
    case .log2: .subscript(.function("log"), .number("2"))
    case .log10: .subscript(.function("log"), .number("10"))
    case .asin, .acos, .atan: .function("arc" + function.rawValue.dropFirst())
    case .asinh, .acosh, .atanh: .function("ar" + function.rawValue.dropFirst())
    case .sigmoid: .function("σ")
    case .normalDistribution: .function("Φ")
    case .normalDensity: .function("φ")
    case .sign: .function("sgn")
    default: .function(function.rawValue)
    }
  }

  func fencedArguments(_ arguments: [Expression]) -> MathText {
    var parts: [MathText] = []
    for (index, argument) in arguments.enumerated() {
      if index > 0 { parts.append(.punctuation(",")) }
      parts.append(notation(argument))
    }
    return .fenced(.parentheses, parts.count == 1 ? parts[0] : .row(parts))
  }

  func call(_ function: ElementaryFunction, _ arguments: [Expression]) -> MathText {
    let u = arguments[0]
    if let name = functionName(function) { return .row([name, fencedArguments(arguments)]) }
    switch function {
    case .exp: return exponential(u)
    case .expm1: return .row([exponential(u), .infix("-"), .number("1")])
    case .log1p:
      return .row([.function("ln"), .fenced(.parentheses, notation(.added([.number(1), u])))])
    case .sqrt: return .root(notation(u), index: nil)
    case .cbrt: return .root(notation(u), index: .number("3"))
    case .abs: return .fenced(.bars, notation(u))
    case .floor: return .fenced(.floor, notation(u))
    default: return .fenced(.ceiling, notation(u))
    }
  }

  /// eᵘ for a short exponent, exp(u) for a long one.
  private func exponential(_ u: Expression) -> MathText {
    if u.nodeCount <= 8, !u.containsChoice {
      var inline = self
      inline.isInline = true
      return .superscript(.variable("e"), inline.notation(u))
    }
    return .row([.function("exp"), fencedArguments([u])])
  }

  func activation(_ call: CatalogueCall, _ inner: Expression) -> MathText {
    let title = call.activation.name
    let name = MathText.function(title.contains(" ") ? call.name : title)
    var head = [name]
    if call.order > 0 { head.append(.symbol(String(repeating: "′", count: call.order))) }
    var parts = [notation(inner)]
    for given in call.given {
      parts += [.punctuation(","), Self.name(given.name), .infix("=")]
      parts.append(given.word.map { .text($0) } ?? notation(given.value))
    }
    return .row(head + [.fenced(.parentheses, parts.count == 1 ? parts[0] : .row(parts))])
  }
}

extension Expression {
  fileprivate var containsChoice: Bool {
    if case .choice = self { return true }
    return children.contains { $0.containsChoice }
  }
}
