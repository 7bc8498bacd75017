/// What a font says about setting mathematics in it, in ems: constants of the OpenType table MATH.
public struct MathConstants: Sendable, Hashable {
  /// The height of fraction bars and minus signs above the baseline.
  public var axisHeight = 0.0
  /// The size of scripts as a share of that of their base.
  public var scriptScale = 0.0
  /// How far exponents are raised at least.
  public var superscriptShiftUp = 0.0
  /// The least height of an exponent's lower edge above the baseline.
  public var superscriptBottomMin = 0.0
  /// How far indices are lowered at least.
  public var subscriptShiftDown = 0.0
  /// The greatest height of an index's upper edge above the baseline.
  public var subscriptTopMax = 0.0
  /// How far numerators are raised at least.
  public var numeratorShiftUp = 0.0
  /// How far denominators are lowered at least.
  public var denominatorShiftDown = 0.0
  /// The least gap between a numerator and the bar.
  public var numeratorGapMin = 0.0
  /// The least gap between a denominator and the bar.
  public var denominatorGapMin = 0.0
  /// The thickness of a fraction's bar.
  public var fractionRuleThickness = 0.0
  /// The gap between a radicand and the bar over it.
  public var radicalVerticalGap = 0.0
  /// The thickness of a root's bar.
  public var radicalRuleThickness = 0.0
  /// Whether the font has italic letters among its mathematical ones, for variables.
  public var hasItalics = false

  /// Constants that are all 0.
  public init() {}
}

/// A delimiter that a font has in the size that is needed.
public struct Delimiter: Sendable, Hashable {
  /// The outline with its left end on the baseline at the origin; y grows downwards.
  public var path: Path
  /// How far the pen moves.
  public var advance: Double
  /// The highest and lowest places of the ink.
  public var (top, bottom): (Double, Double)

  /// A delimiter.
  public init(path: Path, advance: Double, top: Double, bottom: Double) {
    self.path = path
    self.advance = advance
    (self.top, self.bottom) = (top, bottom)
  }
}

extension MathConstants {
  /// A variable's letters among Unicode's mathematical italics: 𝑥 for x.
  static func italic(_ string: String) -> String {
    var result = ""
    for scalar in string.unicodeScalars {
      let value = scalar.value
      let code: UInt32 =
        switch value {
        case 0x68: 0x210E
        case 0x41...0x5A: 0x1D434 + value - 0x41
        case 0x61...0x7A: 0x1D44E + value - 0x61
        case 0x3B1...0x3C9: 0x1D6FC + value - 0x3B1
        default: value
        }
      result.unicodeScalars.append(Unicode.Scalar(code) ?? scalar)
    }
    return result
  }
}
