/// A formula in x, as a tree.
///
/// The tree keeps what was typed: nothing is reordered or simplified, so that evaluating it rounds as
/// the typed text would. Two forms are normal, and exact in floating point: sums and products are
/// lists, evaluated from left to right, and a minus stands before a product and not in it.
///
/// Printing with ``text`` and parsing again gives an equal tree.
public indirect enum Expression: Sendable, Hashable {
  /// A number; it may be negative.
  case number(Double)
  /// A constant with a name: `pi`, or a parameter.
  case constant(NamedConstant)
  /// The variable x.
  case variable
  /// −a.
  case negation(Expression)
  /// A sum of two terms or more.
  case sum([Expression])
  /// A product of two factors or more.
  case product([Expression])
  /// a / b.
  case quotient(Expression, Expression)
  /// aᵇ.
  case power(Expression, Expression)
  /// An elementary function of its arguments.
  case call(Primitive, [Expression])
  /// The first value where the condition holds, the second elsewhere.
  case choice(Condition, Expression, Expression)
  /// A declared function, or one of its derivatives.
  case function(FunctionCall, Expression)
}

/// A constant that is written by its name; what it stands for is exact.
public struct NamedConstant: Sendable, Hashable {
  /// What a name stands for.
  enum Meaning: Sendable, Hashable {
    case pi
    case e
    /// A formula without x.
    case formula(Expression)
  }

  /// The name: `pi`, `alpha`.
  public let name: String
  let meaning: Meaning
  /// Whether it is a parameter of a declared function, for which a paper has a letter of its own.
  let isParameter: Bool

  /// A name for a formula without x.
  init(_ name: String, _ formula: Expression, isParameter: Bool) {
    self.init(name: name, meaning: .formula(formula), isParameter: isParameter)
  }

  private init(name: String, meaning: Meaning, isParameter: Bool = false) {
    self.name = name
    self.meaning = meaning
    self.isParameter = isParameter
  }

  /// Whether a user gave the name.
  var isUsers: Bool {
    if case .formula = meaning { !isParameter } else { false }
  }

  /// π.
  public static let pi = NamedConstant(name: "pi", meaning: .pi)
  /// Euler's number e.
  public static let e = NamedConstant(name: "e", meaning: .e)

  /// The value as a `Double`.
  public var value: Double { Expression.constant(self).constantValue ?? .nan }
}

// How a constant is set is no part of what it is.
extension NamedConstant {
  public static func == (a: Self, b: Self) -> Bool { a.name == b.name && a.meaning == b.meaning }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(meaning)
  }
}

/// Comparisons that must all hold.
public struct Condition: Sendable, Hashable {
  /// The comparisons, at least one.
  public var comparisons: [Comparison]

  /// All of some comparisons.
  public init(_ comparisons: [Comparison]) { self.comparisons = comparisons }

  /// One comparison.
  public init(_ left: Expression, _ relation: Relation, _ right: Expression) {
    comparisons = [Comparison(left: left, relation: relation, right: right)]
  }
}

/// Two expressions and how they must compare.
public struct Comparison: Sendable, Hashable {
  /// The left side.
  public var left: Expression
  /// The relation.
  public var relation: Relation
  /// The right side.
  public var right: Expression
}

/// How two numbers compare.
public enum Relation: String, Sendable, Hashable, CaseIterable {
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case equal = "=="
  case notEqual = "!="
}
