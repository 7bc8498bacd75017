extension Expression {
  /// The same formula near a point, without choices: each is made as at the point.
  ///
  /// |u| becomes u or −u, max(a, b) one of the two, a floor its number. Between two neighbouring
  /// breakpoints the result is one smooth formula, which goes on beyond both.
  func resolved(at x: Double) -> Expression {
    switch self {
    case .number, .constant, .variable: return self
    case .choice(let condition, let a, let b):
      return (condition.holds(at: x) ? a : b).resolved(at: x)
    case .function(let call, let inner):
      guard let body = call.body else { return .number(.nan) }
      return body.substituting(inner).resolved(at: x)
    case .call(let primitive, let arguments):
      return Self.resolved(primitive, arguments, at: x) ?? mapChildren { $0.resolved(at: x) }
    default: return mapChildren { $0.resolved(at: x) }
    }
  }

  private static func resolved(
    _ primitive: Primitive, _ arguments: [Expression], at x: Double
  ) -> Expression? {
    let u = arguments[0]
    switch primitive {
    case .abs:
      guard u.containsVariable else { return nil }
      let inner = u.resolved(at: x)
      return u.plainValue(at: x) < 0 ? .negative(inner) : inner
    case .sign:
      let value = u.plainValue(at: x)
      return .number(value > 0 ? 1 : value < 0 ? -1 : value)
    case .floor: return .number(u.plainValue(at: x).rounded(.down))
    case .ceil: return .number(u.plainValue(at: x).rounded(.up))
    case .min, .max:
      var best = (u, u.plainValue(at: x))
      for other in arguments.dropFirst() {
        let value = other.plainValue(at: x)
        if primitive == .min ? value < best.1 : value > best.1 { best = (other, value) }
      }
      return best.0.resolved(at: x)
    case .clip:
      let (value, low, high) = (
        u.plainValue(at: x), arguments[1].plainValue(at: x), arguments[2].plainValue(at: x)
      )
      if Swift.max(value, low) > high { return arguments[2].resolved(at: x) }
      return (value < low ? arguments[1] : u).resolved(at: x)
    default: return nil
    }
  }

  /// The value at a point in plain double arithmetic.
  func plainValue(at x: Double) -> Double {
    if case .variable = self { return x }
    return plainNumber ?? Program(self).prepared(for: Double.self)(x)
  }
}

extension Condition {
  /// Whether all comparisons hold at a point, in plain double arithmetic.
  func holds(at x: Double) -> Bool {
    comparisons.allSatisfy { comparison in
      let (a, b) = (comparison.left.plainValue(at: x), comparison.right.plainValue(at: x))
      return switch comparison.relation {
      case .less: a < b
      case .lessOrEqual: a <= b
      case .greater: a > b
      case .greaterOrEqual: a >= b
      case .equal: a == b
      case .notEqual: a != b
      }
    }
  }
}

extension Expression {
  /// Whether it is slope·x + intercept as it stands: a sum of multiples of x and of numbers.
  var isLinear: Bool {
    if !containsVariable { return true }
    switch self {
    case .variable: return true
    case .negation(let a): return a.isLinear
    case .sum(let terms): return terms.allSatisfy(\.isLinear)
    case .product(let factors):
      return factors.allSatisfy(\.isLinear) && factors.filter(\.containsVariable).count == 1
    case .quotient(let a, let b): return a.isLinear && !b.containsVariable
    default: return false
    }
  }
}
