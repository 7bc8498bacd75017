import Notation

extension NotationBuilder {
  /// How a function is written before its arguments, or nil for one that has a form of its own.
  func functionName(_ function: Primitive) -> MathText? {
    switch function.row.notation {
    case .named(let name): name
    case nil: .function(function.rawValue)
    default: nil
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

  func call(_ function: Primitive, _ arguments: [Expression]) -> MathText {
    let u = arguments[0]
    switch function.row.notation {
    case nil: return .row([.function(function.rawValue), fencedArguments(arguments)])
    case .named(let name): return .row([name, fencedArguments(arguments)])
    case .exponential: return exponential(u)
    case .exponentialMinusOne: return .row([exponential(u), .infix("-"), .number("1")])
    case .logarithmOfOnePlus:
      return .row([.function("ln"), .fenced(.parentheses, notation(.added([.number(1), u])))])
    case .root(let index): return .root(notation(u), index: index)
    case .fenced(let fence): return .fenced(fence, notation(u))
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

  func function(_ call: FunctionCall, _ inner: Expression) -> MathText {
    let name = MathText.function(call.title.contains(" ") ? call.name : call.title)
    var head = [name]
    if call.order > 0 { head.append(.symbol(String(repeating: "′", count: call.order))) }
    var parts = [notation(inner)]
    for given in call.given {
      let name = Self.name(given.name, isOwn: call.declaration.keepsNames)
      parts += [.punctuation(","), name, .infix("=")]
      switch given.value {
      case .word(let word): parts.append(.text(word))
      case .constant(let expression): parts.append(notation(expression))
      }
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
