import Figures

/// Parsing of a picture's size `WxH`.
enum PictureSize {
  /// The greatest side of a picture, Cairo's limit in pixels.
  static let greatestSide = 32_767

  /// Parses a size and says what is wrong with it.
  static func parse(_ text: String) throws(Failure) -> Size {
    let parts = text.trimmingBlanks.lowercased().split(
      separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]) else {
      throw .usage("write WxH in whole pixels, such as 2000x800")
    }
    guard width > 0, height > 0 else { throw .usage("width and height must be positive") }
    guard width <= greatestSide, height <= greatestSide else {
      throw .usage("width and height may be at most \(greatestSide)")
    }
    return Size(Double(width), Double(height))
  }
}
