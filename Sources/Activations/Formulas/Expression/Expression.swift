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
  case call(ElementaryFunction, [Expression])
  /// The first value where the condition holds, the second elsewhere.
  case choice(Condition, Expression, Expression)
  /// A function of the catalogue, or one of its derivatives.
  case activation(CatalogueCall, Expression)
}

/// A constant that is written by its name.
public struct NamedConstant: Sendable, Hashable {
  /// The name: `pi`, `alpha`.
  public let name: String
  /// The value.
  public let value: Double

  /// A constant.
  public init(_ name: String, _ value: Double) {
    self.name = name
    self.value = value
  }

  /// π.
  public static let pi = NamedConstant("pi", .pi)
  /// Euler's number e.
  public static let e = NamedConstant("e", 2.718281828459045)
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
