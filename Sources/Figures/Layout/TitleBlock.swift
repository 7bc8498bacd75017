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

  /// The size at which all of some titles fit a width in two lines at most, seven points or more.
  func titleSize(_ titles: [MathText], width: Double, _ size: Double) -> Double {
    let widest =
      titles.filter(\.isText).map { title in
        let whole = box(title, size: size, isBold: true).width
        guard whole > width else { return whole }
        return breaks(of: title).map { lines in
          lines.map { box($0, size: size, isBold: true).width }.max() ?? 0
        }.min() ?? whole
      }.max() ?? 0
    return widest <= width ? size : max(smallestSize, size * width / widest)
  }

  /// A title in one line, or in two as equal as may be, or at the utmost cut short with an ellipsis.
  private func lines(_ title: MathText, width: Double, size: Double, _ density: Density)
    -> [MathBox]
  {
    let whole = box(title, size: size, isBold: true)
    if whole.width <= width { return [whole] }
    if density.breaksTitles, !title.isText {
      // A formula as a title may take more lines, and be set smaller than its neighbours.
      var own = size
      while own > smallestSize {
        if let lines = broken(title, width: width, size: own, isBold: true), lines.count <= 3 {
          return lines
        }
        own = max(smallestSize, 0.9 * own)
      }
    }
    let halves = density.breaksTitles ? breaks(of: title) : []
    let set = halves.map { lines in lines.map { box($0, size: size, isBold: true) } }
    let best = set.indices.min { first, second in
      (set[first].map(\.width).max() ?? 0) < (set[second].map(\.width).max() ?? 0)
    }
    guard let best else { return [shortened(title, width: width, size: size)] }
    if set[best].allSatisfy({ $0.width <= width }) { return set[best] }
    return halves[best].map { shortened($0, width: width, size: size) }
  }

  /// A title of its size in as many lines as it needs, up to a number; then smaller, then shortened.
  func titleLines(_ title: MathText, width: Double, size: Double, most: Int) -> [MathBox] {
    var size = size
    while true {
      if let lines = broken(title, width: width, size: size, isBold: true), lines.count <= most {
        return lines
      }
      guard size > smallestSize else { break }
      size = max(smallestSize, 0.93 * size)
    }
    return [shortened(title, width: width, size: smallestSize)]
  }

  /// The ways to break a title in two: between words, or before an operator.
  private func breaks(of title: MathText) -> [[MathText]] {
    if case .text(let string) = title {
      let words = string.split(separator: " ")
      return (1..<max(words.count, 1)).map {
        [
          .text(words[..<$0].joined(separator: " ")), .text(words[$0...].joined(separator: " ")),
        ]
      }
    }
    let parts = LineBreaking.parts(of: title)
    return parts.indices.dropFirst().filter { LineBreaking.mayBreak(before: parts, $0) }.map {
      [.row(Array(parts[..<$0])), .row(Array(parts[$0...]))]
    }
  }

  /// A formula within a width: in one line, broken before operators, smaller, or left out.
  private func fitted(_ formula: MathText, width: Double, size: Double) -> [MathBox] {
    var size = size
    while true {
      if let lines = broken(formula, width: width, size: size), lines.count <= 3 { return lines }
      guard size > smallestSize else { return [] }
      size = max(smallestSize, 0.9 * size)
    }
  }
}

extension MathText {
  /// Whether it is a name, if need be with parameters, and not a formula.
  fileprivate var isText: Bool {
    switch self {
    case .text: true
    case .row(let parts): parts.first?.isText ?? false
    default: false
    }
  }
}
