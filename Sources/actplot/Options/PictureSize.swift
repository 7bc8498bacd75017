import Figures
import Tables

/// A picture's size as it was asked for.
struct RequestedSize: Sendable {
  /// The sides, in points where they are lengths on paper, in units of the layout where not.
  var size: Size
  /// Whether the sides are lengths on paper.
  var isPhysical: Bool
}

/// Reading of a picture's size: `800x600`, `800,600`, `800×600`, `3.3inx2.5in`, `84x60mm`.
enum PictureSize {
  /// The greatest side of a picture, Cairo's limit in pixels.
  static let greatestSide = 32_767

  /// A length as it was typed.
  struct Length {
    let value: Double
    /// `in`, `mm`, `cm`, `pt`; nil where there is none, or pixels are named.
    var unit: String?

    /// The length in points for one on paper, in units of the layout for others.
    var length: Double { value * (PictureSize.units.first { $0.name == unit }?.size ?? 1) }
  }

  /// Reads a size and says what is wrong with it.
  @Sendable
  static func parse(_ text: String) throws(Failure) -> RequestedSize {
    guard let (width, height) = lengths(of: text.trimmingBlanks.lowercased()) else {
      throw .usage("write WxH, such as 2000x800 or 84mmx60mm")
    }
    let isWhole = [width, height].allSatisfy { $0.unit != nil || $0.value == $0.value.rounded() }
    guard isWhole else {
      throw .usage(
        "write WxH in whole pixels, such as 2000x800, or with a unit, such as 3.3inx2.5in")
    }
    guard (width.unit == nil) == (height.unit == nil) else {
      throw .usage("give both sides a unit, such as 84mmx60mm, or neither")
    }
    let size = Size(width.length, height.length)
    guard size.width > 0, size.height > 0 else { throw .usage("width and height must be positive") }
    guard max(size.width, size.height) <= Double(greatestSide) else {
      throw .usage("width and height may be at most \(greatestSide)")
    }
    return RequestedSize(size: size, isPhysical: width.unit != nil)
  }

  /// Both sides, or nil for what is no size; a unit that only the second side has is that of both.
  static func lengths(of text: String) -> (width: Length, height: Length)? {
    var rest = text[...]
    guard var width = length(&rest), separator(&rest), let height = length(&rest), rest.isEmpty
    else { return nil }
    width.unit = width.unit ?? height.unit
    return (width, height)
  }

  private static func length(_ rest: inout Substring) -> Length? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber || ".+-".contains($0) }
    guard let value = decimalNumber(Array(digits.utf8)[...]), value.isFinite else { return nil }
    rest = rest.dropFirst(digits.count)
    let unblanked = rest.drop { $0 == " " }
    for unit in units where unblanked.hasPrefix(unit.spelling) {
      rest = unblanked.dropFirst(unit.spelling.count)
      return Length(value: value, unit: unit.name)
    }
    return Length(value: value)
  }

  private static func separator(_ rest: inout Substring) -> Bool {
    let isBlank = rest.first == " "
    rest = rest.drop { $0 == " " }
    for separator in ["x", "×", "*", ",", ";", "by"] where rest.hasPrefix(separator) {
      rest = rest.dropFirst(separator.count).drop { $0 == " " }
      return true
    }
    return isBlank
  }

  /// The units by their spellings, the longest first, with their size in points.
  private static let units: [(spelling: String, name: String?, size: Double)] = [
    ("inches", "in", 72), ("inch", "in", 72), ("in", "in", 72), ("\"", "in", 72),
    ("mm", "mm", 72 / 25.4), ("cm", "cm", 72 / 2.54), ("pt", "pt", 1), ("px", nil, 1),
  ]
}
