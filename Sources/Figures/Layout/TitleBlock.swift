/// The title of a panel and its lines of formula, measured.
struct TitleBlock {
  /// The title's lines.
  var title: [MathBox] = []
  /// The lines of formula.
  var formulas: [MathBox] = []
  /// The height and the depth of a line of title, by the font and not by the ink.
  var (titleAscent, titleDescent) = (0.0, 0.0)

  /// The room between lines.
  static let leading = 3.0

  /// The height of the title.
  var titleHeight: Double {
    guard !title.isEmpty else { return 0 }
    let lines = title.map { max($0.ascent, titleAscent) + max($0.descent, titleDescent) }
    return lines.reduce(0, +) + Self.leading * Double(title.count - 1)
  }

  /// The height of the formulas, the room above them included.
  var formulaHeight: Double {
    formulas.reduce(0) { $0 + $1.height + Self.leading }
  }

  /// The greatest width.
  var width: Double { (title + formulas).map(\.width).max() ?? 0 }
}

extension Typesetter {
  /// Sets a panel's title and formulas within a width.
  func titleBlock(_ panel: Panel, width: Double, titleSize: Double, _ density: Density)
    -> TitleBlock
  {
    var block = TitleBlock()
    let metrics = fonts.metrics(of: Font(.bold, size: titleSize))
    (block.titleAscent, block.titleDescent) = (metrics.capHeight, 0.22 * titleSize)
    if let title = panel.title {
      block.title = lines(title, width: width, size: titleSize, density)
    }
    if density.showsFormulas {
      for formula in panel.formulas {
        block.formulas += fitted(formula, width: width, size: density.formula)
      }
    }
    return block
  }

  /// The size at which the widest of some titles fits a width, seven points or more.
  func titleSize(_ titles: [MathText], width: Double, _ size: Double) -> Double {
    let widest = titles.map { box($0, size: size, isBold: true).width }.max() ?? 0
    return widest <= width ? size : max(smallestSize, size * width / widest)
  }

  /// A title in one line, or broken between words, or at the utmost cut short with an ellipsis.
  private func lines(_ title: MathText, width: Double, size: Double, _ density: Density)
    -> [MathBox]
  {
    let whole = box(title, size: size, isBold: true)
    if whole.width <= width { return [whole] }
    guard case .text(let string) = title, density.breaksTitles else {
      return [shortened(title, width: width, size: size)]
    }
    // Two lines, as equal as may be.
    let words = string.split(separator: " ")
    let breaks = (1..<max(words.count, 1)).map {
      [words[..<$0].joined(separator: " "), words[$0...].joined(separator: " ")]
    }
    func widest(_ lines: [String]) -> Double {
      lines.map { box(.text($0), size: size, isBold: true).width }.max() ?? 0
    }
    let lines = breaks.min { widest($0) < widest($1) } ?? [string]
    return lines.map { shortened(.text($0), width: width, size: size) }
  }

  /// A formula within a width: smaller, then broken after a relation, then left out.
  private func fitted(_ formula: MathText, width: Double, size: Double) -> [MathBox] {
    let whole = box(formula, size: size)
    if whole.width <= width { return [whole] }
    let shrunk = box(formula, size: max(smallestSize, size * width / whole.width))
    if shrunk.width <= width { return [shrunk] }
    guard case .row(let parts) = formula,
      let place = parts.firstIndex(where: { $0 == .infix("=") || $0 == .infix("≈") })
    else { return [] }
    let halves = [MathText.row(Array(parts[...place])), .row(Array(parts[(place + 1)...]))]
    let boxes = halves.map { box($0, size: smallestSize) }
    return boxes.allSatisfy { $0.width <= width } ? boxes : []
  }
}
