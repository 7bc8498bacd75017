import Activations
import Networks
import Tables

/// How much a command takes at once; what is more is refused before anything is computed.
///
/// `actplot help limits` prints them.
enum Limits {
  /// The greatest number of words of a command line; a list of points is one.
  static let words = 1_000
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
  /// The greatest size of ordinary text.
  static let fontSize = 400.0
  /// The greatest width of curves.
  static let lineWidth = 100.0
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
  /// The greatest number of bytes of a file of values.
  static let valueBytes = 1 << 30
  /// The greatest number of bytes of a file of data.
  static let dataBytes = TwoClassData.greatestFile

  /// The limits with what they are limits of.
  static let table: [(of: String, is: String)] = [
    ("characters of a formula", NumberText.grouped(FormulaLimits.characters)),
    (
      "depth of a formula's parentheses, calls and operators",
      NumberText.grouped(FormulaLimits.depth)
    ),
    ("parts of a formula, definitions written out", NumberText.grouped(FormulaLimits.parts)),
    ("values in braces", NumberText.grouped(FormulaLimits.members)),
    ("arguments of a call", NumberText.grouped(FormulaLimits.arguments)),
    ("words of a command, lists of points counted one", NumberText.grouped(words)),
    ("functions of a command, members of families counted each", NumberText.grouped(functions)),
    ("definitions and constants, each", NumberText.grouped(definitions)),
    ("points of eval, and --samples; values of --values", NumberText.grouped(points)),
    ("bytes of --values", NumberText.grouped(valueBytes)),
    ("characters of a line of points on standard input", NumberText.grouped(lineLength)),
    ("sides of a picture, in pixels", NumberText.grouped(PictureSize.greatestSide)),
    ("columns of panels", NumberText.grouped(columns)),
    ("characters of a title", NumberText.grouped(title)),
    ("--scale", scale.text),
    ("--dpi", NumberText.grouped(Int(resolution))),
    ("narrowest range of a figure, as a share of its greater end", narrowestRange.text),
    ("orders of derivatives", NumberText.grouped(DerivativeMethod.orders.upperBound)),
    ("--steps of classifier", NumberText.grouped(steps)),
    (
      "--width of network and of classifier",
      "\(NumberText.grouped(networkWidth)), \(NumberText.grouped(classifierWidth))"
    ),
    ("bytes of a file of data, or of standard input", NumberText.grouped(dataBytes)),
    ("bytes of a message", NumberText.grouped(Message.greatestLength)),
  ]
}
