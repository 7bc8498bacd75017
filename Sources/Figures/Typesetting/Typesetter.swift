/// Sets mathematics in boxes, with TeX's spacing (Knuth, The TeXbook, chapter 18 and appendix G).
struct Typesetter<Fonts: TextMeasuring> {
  /// What measures text.
  let fonts: Fonts
  /// The smallest size of any text; scripts of small text are set at it.
  let smallestSize: Double
  /// What the font says about mathematics.
  let constants: MathConstants?

  init(_ fonts: Fonts, smallestSize: Double = 7) {
    self.fonts = fonts
    self.smallestSize = smallestSize
    constants = fonts.mathConstants
  }

  /// The box of a text.
  ///
  /// - Parameters:
  ///   - math: What is set.
  ///   - size: The size of its font.
  ///   - isBold: Whether upright letters are bold.
  func box(_ math: MathText, size: Double, isBold: Bool = false) -> MathBox {
    let size = max(size, smallestSize)
    var box = set(math, Style(size: size, isBold: isBold, isScript: false))
    box.label = LaidOutFigure.Label(math: math, size: size, isBold: isBold, width: box.width)
    return box
  }

  /// Size and weight at a place within a formula.
  struct Style {
    var size: Double
    var isBold: Bool
    var isScript: Bool
    var upright: Font { Font(isBold ? .bold : .upright, size: size) }
    var italic: Font { Font(.italic, size: size) }
  }

  func script(_ style: Style) -> Style {
    let scale = constants?.scriptScale ?? 0.72
    return Style(
      size: max(smallestSize, scale * style.size), isBold: style.isBold, isScript: true)
  }

  /// The height of a fraction's bar and of a minus sign above the baseline.
  func axis(_ style: Style) -> Double {
    constants.map { $0.axisHeight * style.size } ?? 0.57 * fonts.metrics(of: style.upright).xHeight
  }

  func set(_ math: MathText, _ style: Style) -> MathBox {
    switch math {
    case .text(let string), .function(let string): return run(string, style.upright)
    case .number(let string): return run(string.withMinusSigns, style.upright)
    case .variable(let string):
      return constants?.hasItalics == true
        ? run(MathConstants.italic(string), Font(.upright, size: style.size))
        : run(string, style.italic)
    case .infix(let string), .symbol(let string), .punctuation(let string):
      return run(string.withMinusSigns, style.upright)
    case .row(let parts): return row(parts, style)
    case .superscript(.subscript(let base, let index), let exponent),
      .subscript(.superscript(let base, let exponent), let index):
      return scripts(base, above: exponent, below: index, style)
    case .superscript(let base, let exponent):
      return scripts(base, above: exponent, below: nil, style)
    case .subscript(let base, let index): return scripts(base, above: nil, below: index, style)
    case .fraction(let numerator, let denominator): return fraction(numerator, denominator, style)
    case .root(let radicand, let index): return root(radicand, index: index, style)
    case .fenced(let fence, let inner): return fenced(fence, inner, style)
    case .cases(let cases): return self.cases(cases, style)
    }
  }

  func run(_ string: String, _ font: Font) -> MathBox {
    let extents = fonts.measure(string, font: font)
    let slant = font.style == .italic ? max(0, extents.ink.maxX - extents.advance) : 0
    return MathBox(
      width: extents.advance + slant, ascent: max(0, -extents.ink.minY),
      descent: max(0, extents.ink.maxY), parts: [.text(string, at: Point(0, 0), font)])
  }

  private func row(_ parts: [MathText], _ style: Style) -> MathBox {
    var result = MathBox()
    var previous: MathText?
    for var part in parts {
      if case .infix(let sign) = part, Spacing.isSign(part, after: previous) {
        part = .symbol(sign)
      }
      let gap = Spacing.between(previous, part, isScript: style.isScript)
      result.place(set(part, style), x: result.width + gap * style.size)
      previous = part
    }
    if case .punctuation = previous { result.width += 0.17 * style.size }
    return result
  }
}
