public import Notation

extension MathText {
  /// An expression as mathematics is set.
  ///
  /// - Parameters:
  ///   - expression: The formula.
  ///   - significantDigits: How many digits of a number are shown; nil for all.
  ///   - isInline: Whether fractions are written with a slash, as in a title.
  public init(_ expression: Expression, significantDigits: Int? = nil, isInline: Bool = false) {
    self = NotationBuilder(digits: significantDigits, isInline: isInline).notation(expression)
  }

  /// A parameter's name as mathematics is set: `α` for `negative_slope`.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - isOwn: Whether it is a user's, which only a Greek letter's name or an index changes.
  public init(parameter name: String, isOwn: Bool = false) {
    self = NotationBuilder.name(name, isOwn: isOwn)
  }
}

extension Expression {
  /// The formula in LaTeX's mathematical mode.
  public var latex: String { MathText(self).latex }
}
