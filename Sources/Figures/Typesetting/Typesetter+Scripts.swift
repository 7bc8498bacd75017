extension Typesetter {
  /// A base with an exponent, an index, or both above each other.
  func scripts(
    _ base: MathText, above: MathText?, below: MathText?, _ style: Style
  ) -> MathBox {
    var result = set(base, style)
    let left = result.width + 0.04 * style.size
    let (height, depth) = (result.ascent, result.descent)
    let xHeight = fonts.metrics(of: style.upright).xHeight
    let inner = script(style)
    if let above {
      let box = set(above, inner)
      // High enough for a small base, and hung from the top of a tall one.
      let least = (constants?.superscriptShiftUp ?? 0.42) * style.size
      let bottom = constants.map { $0.superscriptBottomMin * style.size } ?? 0.45 * xHeight
      let shift = max(least, height - 0.45 * inner.size, box.descent + bottom)
      result.place(box, x: left, y: -shift)
    }
    if let below {
      let box = set(below, inner)
      let least = (constants?.subscriptShiftDown ?? 0.18) * style.size
      let top = constants.map { $0.subscriptTopMax * style.size } ?? 0.8 * xHeight
      let shift = max(least, depth + 0.1 * inner.size, box.ascent - top)
      result.place(box, x: left, y: shift)
    }
    result.width += 0.05 * style.size
    return result
  }

  /// A fraction with a bar on the axis.
  func fraction(
    _ numerator: MathText, _ denominator: MathText, _ style: Style
  ) -> MathBox {
    let inner = Style(
      size: max(smallestSize, 0.85 * style.size), isBold: style.isBold, isScript: style.isScript)
    let (above, below) = (set(numerator, inner), set(denominator, inner))
    let thickness = max(0.5, (constants?.fractionRuleThickness ?? 0.055) * style.size)
    let axis = axis(style)
    let (over, under) = (
      max(0.1, constants?.numeratorGapMin ?? 0.16) * style.size,
      max(0.1, constants?.denominatorGapMin ?? 0.16) * style.size
    )
    let up = max(
      axis + thickness / 2 + over + above.descent, (constants?.numeratorShiftUp ?? 0) * style.size)
    let down = max(
      below.ascent + thickness / 2 + under - axis,
      (constants?.denominatorShiftDown ?? 0) * style.size)
    let margin = 0.12 * style.size
    let width = max(above.width, below.width) + 2 * margin
    var result = MathBox()
    result.place(
      above, x: (width - above.width) / 2 + margin / 2, y: -up)
    result.place(
      below, x: (width - below.width) / 2 + margin / 2, y: down)
    let bar = Rect(x: margin / 2, y: -axis - thickness / 2, width: width, height: thickness)
    result.parts.append(.fill(Path(bar)))
    result.width = width + margin
    return result
  }

  /// A root: a hook whose bar covers the radicand.
  func root(_ radicand: MathText, index: MathText?, _ style: Style) -> MathBox {
    let inner = set(radicand, style)
    let thickness = max(0.5, (constants?.radicalRuleThickness ?? 0.055) * style.size)
    let gap = max(0.08, constants?.radicalVerticalGap ?? 0.12) * style.size
    let top = max(inner.ascent, fonts.metrics(of: style.upright).xHeight) + gap + thickness
    let bottom = max(inner.descent, 0.06 * style.size)
    let hook = 0.55 * style.size
    var result = MathBox()
    var left = 0.0
    if let index {
      let box = set(index, script(style))
      result.place(box, x: 0, y: -(top - bottom) * 0.5 - box.descent)
      left = max(0, box.width - 0.25 * style.size)
    }
    let height = top + bottom
    let points = [
      Point(left + 0.06 * style.size, bottom - 0.42 * height),
      Point(left + 0.17 * style.size, bottom - 0.47 * height),
      Point(left + 0.33 * style.size, bottom - thickness / 2),
      Point(left + hook, -top + thickness / 2),
      Point(left + hook + inner.width + 0.1 * style.size, -top + thickness / 2),
    ]
    result.parts.append(.stroke(Path(polyline: points), width: thickness))
    result.place(inner, x: left + hook + 0.05 * style.size)
    result.ascent = max(result.ascent, top)
    result.descent = max(result.descent, bottom)
    result.width = left + hook + inner.width + 0.16 * style.size
    return result
  }
}
