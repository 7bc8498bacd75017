/// Text in mathematical style, as a tree: what a title, a label or a formula is set from.
public indirect enum MathText: Sendable, Hashable {
  /// Running text, upright: `Leaky ReLU`.
  case text(String)
  /// A variable, italic: `x`, `α`.
  case variable(String)
  /// A number, upright, with U+2212 for minus.
  case number(String)
  /// A function's name, upright: `tanh`.
  case function(String)
  /// A binary operator or relation with room on both sides: `+`, `=`, `≤`.
  case infix(String)
  /// A sign without room before or after: a unary minus, `′`, `!`.
  case symbol(String)
  /// Punctuation with room after it: a comma.
  case punctuation(String)
  /// Parts side by side.
  case row([MathText])
  /// A base with an exponent.
  case superscript(MathText, MathText)
  /// A base with an index.
  case `subscript`(MathText, MathText)
  /// A fraction with a bar.
  case fraction(MathText, MathText)
  /// A root, square or with an index.
  case root(MathText, index: MathText?)
  /// Something between delimiters that grow with it: `(…)`, `|…|`, `⌊…⌋`.
  case fenced(String, MathText, String)
  /// A definition by cases behind a brace; a condition is nil for "otherwise".
  case cases([Case])

  /// One line of a definition by cases.
  public struct Case: Sendable, Hashable {
    /// The value.
    public var value: MathText
    /// When it holds, or nil for "otherwise".
    public var condition: MathText?

    /// One line of a definition by cases.
    public init(_ value: MathText, if condition: MathText?) {
      self.value = value
      self.condition = condition
    }
  }
}
