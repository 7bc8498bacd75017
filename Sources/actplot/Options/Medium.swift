import Figures

/// What a picture is made for: its size on paper, its text and its lines.
enum Medium: String, CaseIterable {
  /// One column of a journal.
  case column
  /// The width of a page's text.
  case page
  /// A slide of 16:9.
  case slide
  /// A large print that is read from some steps away.
  case poster

  @Sendable
  static func parse(_ text: String) throws(Failure) -> Medium {
    guard let medium = Medium(rawValue: text.lowercased()) else {
      throw .usage("pictures are for column, page, slide or poster")
    }
    return medium
  }

  /// The width of a page's text in points, which a PDF does not exceed unless a size is given.
  static let pageWidth = 468.0

  /// Gives a figure the size, in points, the text and the lines of the medium.
  func apply(to figure: inout Figure) {
    switch self {
    case .column: set(&figure, width: 241.2, height: nil, font: 8, line: 1.25, keepsFont: true)
    case .page:
      set(&figure, width: Self.pageWidth, height: nil, font: 9, line: 1.5, keepsFont: true)
    case .slide: set(&figure, width: 960, height: 540, font: 18, line: 3, keepsFont: false)
    case .poster: set(&figure, width: 1728, height: 1152, font: 24, line: 4, keepsFont: false)
    }
  }

  private func set(
    _ figure: inout Figure, width: Double, height: Double?, font: Double, line: Double,
    keepsFont: Bool
  ) {
    figure.size = height.map { Size(width, $0) }
    figure.width = height == nil ? width : nil
    figure.fontSize = font
    figure.lineWidth = line
    figure.keepsFontSize = keepsFont
  }
}
