/// What layout needs to know of fonts; a renderer knows it.
public protocol TextMeasuring {
  /// The extents of one line of text, unhinted, in layout units.
  func measure(_ text: String, font: Font) -> TextExtents
  /// The font's own measures at its size, the same for every text.
  func metrics(of font: Font) -> FontMetrics
  /// The constants for mathematics of the upright cut, or nil where the font has none.
  var mathConstants: MathConstants? { get }
  /// A delimiter of at least some height in a size of the upright cut, or nil where the font has none.
  func delimiter(_ character: Character, height: Double, size: Double) -> Delimiter?
}

extension TextMeasuring {
  /// No constants.
  public var mathConstants: MathConstants? { nil }
  /// No delimiters.
  public func delimiter(_ character: Character, height: Double, size: Double) -> Delimiter? { nil }
}

/// The extents of a line of text about its origin on the baseline; y grows downwards.
public struct TextExtents: Sendable, Hashable {
  /// How far the pen moves.
  public var advance: Double
  /// The box around the ink, relative to the origin; its y is negative above the baseline.
  public var ink: Rect

  /// Extents.
  public init(advance: Double, ink: Rect) {
    self.advance = advance
    self.ink = ink
  }
}

/// A font's own measures in layout units, all positive.
public struct FontMetrics: Sendable, Hashable {
  /// The height of the line above the baseline.
  public var ascent: Double
  /// The depth of the line below the baseline.
  public var descent: Double
  /// The height of a capital letter.
  public var capHeight: Double
  /// The height of a small x.
  public var xHeight: Double

  /// Measures.
  public init(ascent: Double, descent: Double, capHeight: Double, xHeight: Double) {
    self.ascent = ascent
    self.descent = descent
    self.capHeight = capHeight
    self.xHeight = xHeight
  }
}
