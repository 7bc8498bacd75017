import Activations
import Networks

/// How much a command takes at once; what is more is refused before anything is computed.
///
/// `actplot help limits` prints them.
enum Limits {
  /// The greatest number of functions of a command, members of families counted each.
  static let functions = 200
  /// The greatest number of definitions and of constants.
  static let definitions = 100
  /// The greatest number of points of `eval`.
  static let points = 10_000_000
  /// The greatest number of characters of a line of numbers.
  static let lineLength = 1_000
  /// The greatest number of columns of a figure.
  static let columns = 100
  /// The greatest number of characters of a title.
  static let title = 1_000
  /// The greatest number of device pixels to a unit of the layout.
  static let scale = 100.0
  /// The greatest number of pixels to an inch.
  static let resolution = 100_000.0
  /// The narrowest range of a figure, as a share of the greater of its ends.
  static let narrowestRange = 1e-12
  /// The narrowest range of a figure around 0.
  static let narrowestWidth = 1e-290
  /// The greatest number of steps of training.
  static let steps = 10_000_000
  /// The greatest number of hidden units of `network`.
  static let networkWidth = 10_000
  /// The greatest number of hidden units of `classifier`.
  static let classifierWidth = 1_000
  /// The greatest number of bytes of a file of data.
  static let dataBytes = TwoClassData.greatestFile

  /// The limits with what they are limits of.
  static let table: [(of: String, is: String)] = [
    ("characters of a formula", "\(FormulaLimits.characters)"),
    ("depth of a formula's parentheses, calls and operators", "\(FormulaLimits.depth)"),
    ("parts of a formula, definitions written out", "\(FormulaLimits.parts)"),
    ("values in braces", "\(FormulaLimits.members)"),
    ("arguments of a call", "\(FormulaLimits.arguments)"),
    ("functions of a command, members of families counted each", "\(functions)"),
    ("definitions and constants, each", "\(definitions)"),
    ("points of eval, and --samples", "\(points)"),
    ("characters of a line of points on standard input", "\(lineLength)"),
    ("sides of a picture, in pixels", "\(PictureSize.greatestSide)"),
    ("columns of panels", "\(columns)"),
    ("characters of a title", "\(title)"),
    ("--scale", scale.text),
    ("--dpi", resolution.text),
    ("narrowest range of a figure, as a share of its greater end", narrowestRange.text),
    ("orders of derivatives", "\(DerivativeMethod.orders.upperBound)"),
    ("--steps of classifier", "\(steps)"),
    ("--width of network, of classifier", "\(networkWidth), \(classifierWidth)"),
    ("bytes of a file of data, or of standard input", "\(dataBytes)"),
    ("bytes of a message", "\(Message.greatestLength)"),
  ]
}
