/// The scale of a field's colours, standing to the right of its panel.
struct ColorBar {
  let field: ColorField
  let labels: AxisLabels
  /// The room to the right of the plotting area that it takes.
  let width: Double
  /// The gap between the plotting area and the bar.
  static let gap = 8.0
  /// The width of the bar.
  static let thickness = 9.0

  /// Measures the bar of a field.
  init<Fonts>(
    _ field: ColorField, height: Double, _ density: Density, _ typesetter: Typesetter<Fonts>
  ) {
    self.field = field
    let axis = Axis(range: field.range, label: field.label)
    let range = RangeChooser.usable(axis) ?? 0...1
    labels = typesetter.axisLabels(axis, range, length: height, isVertical: true, density)
    width =
      Self.gap + Self.thickness + (labels.width > 0 ? density.tick + Density.tickGap : 0)
      + labels.width + (labels.label.map { $0.height + Density.labelGap } ?? 0)
  }

  /// Draws the bar to the right of a plotting area.
  func draw(
    beside area: Rect, cell: Int, _ theme: Theme, _ density: Density, capHeight: Double,
    into marks: inout [Mark], _ boxes: inout [LaidOutFigure.Box]
  ) {
    let bar = Rect(
      x: area.maxX + Self.gap, y: area.y, width: Self.thickness, height: area.height)
    let values = Set(field.regions.map(\.value)).sorted()
    let map = AxisMap(
      .linear, RangeChooser.usable(Axis(range: field.range)) ?? 0...1,
      start: bar.maxY, length: -bar.height)
    // One rectangle a colour, each from the top down to its own lower border.
    for (index, value) in values.enumerated() {
      let border = index == 0 ? bar.maxY : map((values[index - 1] + value) / 2)
      let y = min(max(border, bar.minY), bar.maxY)
      let rect = Rect(x: bar.x, y: bar.y, width: bar.width, height: y - bar.y)
      marks.append(.fill(Path(rect), field.color(value, theme), clip: nil))
    }
    marks.append(.stroke(Path(bar), Stroke(theme.frame, width: 0.8, isCrisp: true), clip: nil))
    boxes.append(LaidOutFigure.Box(.colorBar, cell: cell, rect: bar))
    for item in labels.items where labels.showsTickLabels {
      let y = bar.maxY - item.place
      marks.append(
        .stroke(
          Path(polyline: [Point(bar.maxX, y), Point(bar.maxX + density.tick, y)]),
          Stroke(theme.frame, width: 0.8, isCrisp: true), clip: nil))
      let origin = Point(bar.maxX + density.tick + Density.tickGap, y + capHeight / 2)
      marks += item.box.marks(at: origin, color: theme.text)
      boxes.append(
        LaidOutFigure.Box(
          .barLabel, cell: cell, rect: item.box.rect(at: origin),
          label: item.box.label(at: origin, theme.text, lastOf: marks)))
    }
    if let label = labels.label {
      let x = area.maxX + width - label.descent
      let origin = Point(x, bar.center.y + label.width / 2)
      marks += label.verticalMarks(at: origin, color: theme.text)
      boxes.append(
        LaidOutFigure.Box(
          .yLabel, cell: cell, rect: label.verticalRect(at: origin),
          label: label.label(at: origin, theme.text, lastOf: marks, isVertical: true)))
    }
  }
}

extension ColorField {
  /// The colour of a value.
  func color(_ value: Double, _ theme: Theme) -> Color {
    let width = range.upperBound - range.lowerBound
    return Color.ramp(
      theme.ramp(palette), at: width > 0 ? (value - range.lowerBound) / width : 0.5)
  }
}

extension MathBox {
  /// The box around the ink of vertical text with the left end of its baseline at a point.
  func verticalRect(at origin: Point) -> Rect {
    Rect(x: origin.x - ascent, y: origin.y - width, width: height, height: width)
  }
}
