import Arithmetic

/// A formula of one variable, made at random.
indirect enum RandomTree: Sendable, CustomStringConvertible {
  case variable
  case constant(Double)
  case unary(Primitive, RandomTree)
  case binary(BinaryPrimitive, RandomTree, RandomTree)
  /// The third where the first is below the second, else the fourth.
  case choice(RandomTree, RandomTree, RandomTree, RandomTree)

  /// A tree of at most so many levels.
  init(depth: Int, using random: inout SeededGenerator) {
    let kind =
      depth == 0 ? Int.random(in: 0..<2, using: &random) : .random(in: 1..<12, using: &random)
    func part() -> RandomTree { RandomTree(depth: depth - 1, using: &random) }
    switch kind {
    case 0: self = .variable
    case 1: self = Bool.random(using: &random) ? .constant(random.point()) : .variable
    case 2...6: self = .unary(Primitive.allCases.randomElement(using: &random) ?? .exp, part())
    case 11: self = .choice(part(), part(), part(), part())
    default:
      self = .binary(BinaryPrimitive.allCases.randomElement(using: &random) ?? .sum, part(), part())
    }
  }

  /// The value, or nil where `isUsable` says so of any part's.
  func callAsFunction<S: Scalar>(_ x: S, where isUsable: (S) -> Bool = { _ in true }) -> S? {
    let result: S
    switch self {
    case .variable: result = x
    case .constant(let value): result = S(value)
    case .unary(let function, let part):
      guard let value = part(x, where: isUsable) else { return nil }
      // A magnitude is a choice by an order, and of germs as well.
      result = function == .magnitude ? Self.magnitude(value) : function(value)
    case .binary(let function, let first, let second):
      guard let a = first(x, where: isUsable), let b = second(x, where: isUsable) else {
        return nil
      }
      result = function(a, b)
    case .choice(let first, let second, let below, let other):
      guard let a = first(x, where: isUsable), let b = second(x, where: isUsable),
        let c = below(x, where: isUsable), let d = other(x, where: isUsable)
      else { return nil }
      switch S.order(a, b).relation {
      case .less: result = c
      case .undecided: result = .either(c, d)
      case .equal, .greater, .unordered: result = d
      }
    }
    return isUsable(result) ? result : nil
  }

  private static func magnitude<S: Scalar>(_ x: S) -> S {
    S.order(x, .zero).relation == .undecided ? .either(x, -x) : x.magnitude
  }

  var description: String {
    switch self {
    case .variable: "x"
    case .constant(let value): "\(value)"
    case .unary(let function, let part): "\(function.rawValue)(\(part))"
    case .binary(let function, let a, let b): "\(function.rawValue)(\(a), \(b))"
    case .choice(let a, let b, let c, let d): "(\(a) < \(b) ? \(c) : \(d))"
    }
  }
}
