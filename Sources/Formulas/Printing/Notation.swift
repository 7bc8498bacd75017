/// A formula as mathematics is set: what LaTeX and the figures' typesetter are both written from.
///
/// All choices of notation are made when it is built (``init(_:significantDigits:)``), so that the two
/// outputs cannot differ.
public indirect enum Notation: Sendable, Hashable {
  /// A variable or parameter, by its ASCII name: `x`, `alpha`.
  case variable(String)
  /// A number without a sign.
  case number(String)
  /// A function set upright: `tanh`.
  case function(String)
  /// A function with a Greek letter for a name, by its ASCII name: `sigma`, `Phi`.
  case letter(String)
  /// A binary operator or relation, in ASCII: `+`, `<=`, `*`.
  case infix(String)
  /// A minus in front, or a prime.
  case sign(String)
  /// A comma between arguments.
  case comma
  /// A word between formulas.
  case word(String)
  /// Parts side by side.
  case row([Notation])
  /// A base with an exponent.
  case superscript(Notation, Notation)
  /// A base with an index.
  case `subscript`(Notation, Notation)
  /// A fraction with a bar.
  case fraction(Notation, Notation)
  /// A root with an index, or a square root.
  case root(Notation, index: Int?)
  /// Something between delimiters.
  case fenced(Fence, Notation)
  /// A definition by cases; the condition is nil for what remains.
  case cases([Case])

  /// A pair of delimiters.
  public enum Fence: Sendable, Hashable {
    case parentheses
    case bars
    case floor
    case ceiling
  }

  /// A line of a definition by cases.
  public struct Case: Sendable, Hashable {
    /// The value.
    public let value: Notation
    /// Where it holds, or nil for what remains.
    public let condition: Notation?
  }

  /// The notation of an expression.
  ///
  /// - Parameters:
  ///   - expression: The formula.
  ///   - significantDigits: How many digits of a number are shown; nil for all.
  public init(_ expression: Expression, significantDigits: Int? = nil) {
    self = NotationBuilder(digits: significantDigits).notation(expression)
  }
}
