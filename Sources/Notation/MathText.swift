/// Text in mathematical style, as a tree: what a title, a label or a formula is set from.
///
/// Strings hold the characters that are set, `α` and `≤`; a minus may be written as a hyphen. All
/// choices of notation are made when the tree is built, so that what is drawn and what is printed
/// cannot differ.
public indirect enum MathText: Sendable, Hashable {
  /// Running text, upright: `Leaky ReLU`.
  case text(String)
  /// A variable, italic: `x`, `α`.
  case variable(String)
  /// A number, upright: `0.5`, `-3`.
  case number(String)
  /// A function's name, upright: `tanh`, `σ`.
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
  /// Something between delimiters that grow with it.
  case fenced(Fence, MathText)
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
