/// How long, deep and large formulas may be.
///
/// Each is checked where a formula is read, so that nothing that is done with one later can take too long
/// or too deep a stack.
public enum FormulaLimits {
  /// The greatest number of characters.
  public static let characters = 10_000
  /// How deep parentheses, calls and operators may be nested.
  public static let depth = 100
  /// The greatest number of numbers, names, operators and calls, definitions written out.
  public static let parts = 20_000
  /// The greatest number of values in braces.
  public static let members = 12
  /// The greatest number of arguments of a call.
  public static let arguments = 64
}
