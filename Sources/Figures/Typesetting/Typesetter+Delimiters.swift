extension Typesetter {
  /// Something between delimiters: the font's own where they are tall enough, drawn ones beyond.
  func fenced(_ fence: MathText.Fence, _ inner: MathText, _ style: Style) -> MathBox {
    let content = set(inner, style)
    let natural = run("(", style.upright)
    let isTall =
      content.ascent > natural.ascent + 0.08 * style.size
      || content.descent > natural.descent + 0.12 * style.size
    var result = MathBox()
    let pad = 0.08 * style.size
    func place(_ delimiter: String) {
      let box =
        isTall
        ? drawn(delimiter, above: content.ascent + pad, below: content.descent + pad, style)
        : run(delimiter, style.upright)
      result.place(box, x: result.width)
    }
    place(fence.left)
    result.place(content, x: result.width + (isTall ? 0.02 : 0) * style.size)
    place(fence.right)
    return result
  }

  /// Cases behind a brace, their values and their conditions aligned.
  func cases(_ cases: [MathText.Case], _ style: Style) -> MathBox {
    let metrics = fonts.metrics(of: style.upright)
    let lines = cases.map { line in
      let value = set(line.value, style)
      let condition =
        line.condition.map { set(.row([.text("if "), $0]), style) }
        ?? (cases.count > 1 ? run("otherwise", style.upright) : MathBox())
      return (value: value, condition: condition)
    }
    let widest = lines.map(\.value.width).max() ?? 0
    let leading = 0.28 * style.size
    var heights: [(above: Double, below: Double)] = []
    for line in lines {
      let above = max(line.value.ascent, line.condition.ascent, metrics.capHeight)
      let below = max(line.value.descent, line.condition.descent, 0.2 * style.size)
      heights.append((above, below))
    }
    let total =
      heights.reduce(0) { $0 + $1.above + $1.below } + leading * Double(max(0, cases.count - 1))
    let axis = axis(style)
    var result = drawn("{", above: axis + total / 2, below: total / 2 - axis, style)
    let left = result.width + 0.12 * style.size
    var y = -axis - total / 2
    for (line, height) in zip(lines, heights) {
      y += height.above
      result.place(line.value, x: left, y: y)
      result.place(line.condition, x: left + widest + 0.9 * style.size, y: y)
      y += height.below + leading
    }
    return result
  }

  /// A delimiter of a height above and a depth below the baseline: the font's own, or drawn.
  private func drawn(
    _ delimiter: String, above: Double, below: Double, _ style: Style
  ) -> MathBox {
    if let own = delimiter.first.flatMap({
      fonts.delimiter($0, height: 0.92 * (above + below), size: style.size)
    }), own.bottom - own.top < 1.6 * (above + below) {
      let shift = (below - above) / 2 - (own.top + own.bottom) / 2
      return MathBox(
        width: own.advance, ascent: -(own.top + shift), descent: own.bottom + shift,
        parts: [.fill(own.path.mapped { Point($0.x, $0.y + shift) })])
    }
    let unit = style.size
    let thickness = max(0.55, 0.07 * unit)
    let (top, bottom) = (-above, below)
    let path: Path
    var width = 0.36 * unit
    switch delimiter {
    case "(": path = arc(from: Point(0.3 * unit, top), to: Point(0.3 * unit, bottom), 0.28 * unit)
    case ")":
      path = arc(from: Point(0.06 * unit, top), to: Point(0.06 * unit, bottom), -0.28 * unit)
    case "{":
      width = 0.5 * unit
      path = brace(top: top, bottom: bottom, width: width)
    case "⌊", "⌈", "⌋", "⌉":
      let isLeft = "⌊⌈".contains(delimiter)
      let (back, tip) = isLeft ? (0.1 * unit, 0.3 * unit) : (0.26 * unit, 0.06 * unit)
      let stem = [Point(back, top), Point(back, bottom)]
      path = Path(
        polyline: "⌈⌉".contains(delimiter)
          ? [Point(tip, top)] + stem : stem + [Point(tip, bottom)])
    default:
      width = 0.28 * unit
      path = Path([.move(Point(width / 2, top)), .line(Point(width / 2, bottom))])
    }
    return MathBox(
      width: width, ascent: above, descent: below, parts: [.stroke(path, width: thickness)])
  }

  private func arc(from top: Point, to bottom: Point, _ bulge: Double) -> Path {
    let third = (bottom.y - top.y) * 0.3
    return Path([
      .move(top),
      .curve(
        Point(top.x - bulge, top.y + third), Point(top.x - bulge, bottom.y - third), bottom),
    ])
  }

  private func brace(top: Double, bottom: Double, width: Double) -> Path {
    let middle = (top + bottom) / 2
    func at(_ share: Double, _ y: Double) -> Point { Point(share * width, y) }
    let radius = min(0.45 * width, (bottom - top) / 6)
    return Path([
      .move(at(0.9, top)),
      .curve(at(0.58, top), at(0.5, top + radius * 0.6), at(0.5, top + 1.6 * radius)),
      .line(at(0.5, middle - 1.6 * radius)),
      .curve(at(0.5, middle - 0.6 * radius), at(0.42, middle), at(0.1, middle)),
      .curve(at(0.42, middle), at(0.5, middle + 0.6 * radius), at(0.5, middle + 1.6 * radius)),
      .line(at(0.5, bottom - 1.6 * radius)),
      .curve(at(0.5, bottom - radius * 0.6), at(0.58, bottom), at(0.9, bottom)),
    ])
  }
}
