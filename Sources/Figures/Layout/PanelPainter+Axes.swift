extension PanelPainter {
  /// The lines at the ticks, all in one mark, and those through zero, a little stronger.
  mutating func paintGrid() {
    guard prepared.panel.field == nil else { return }
    var grid = Path()
    var zero = Path()
    func isInside(_ place: Double, _ length: Double) -> Bool { place > 0.5 && place < length - 0.5 }
    for item in x.items where isInside(item.place, area.width) && item.tick.value != 0 {
      let at = area.minX + item.place
      grid.elements += [.move(Point(at, area.minY)), .line(Point(at, area.maxY))]
    }
    for item in y.items where isInside(item.place, area.height) && item.tick.value != 0 {
      let at = area.maxY - item.place
      grid.elements += [.move(Point(area.minX, at)), .line(Point(area.maxX, at))]
    }
    if prepared.xRange.contains(0), prepared.panel.xAxis.scale != .logarithmic {
      let at = xMap(0)
      if isInside(at - area.minX, area.width) {
        zero.elements += [.move(Point(at, area.minY)), .line(Point(at, area.maxY))]
      }
    }
    if prepared.yRange.contains(0), prepared.panel.yAxis.scale != .logarithmic {
      let at = yMap(0)
      if isInside(area.maxY - at, area.height) {
        zero.elements += [.move(Point(area.minX, at)), .line(Point(area.maxX, at))]
      }
    }
    if !grid.elements.isEmpty {
      marks.append(.stroke(grid, Stroke(theme.grid, width: 0.75, isCrisp: true), clip: nil))
    }
    if !zero.elements.isEmpty {
      marks.append(.stroke(zero, Stroke(theme.zeroLine, width: 0.75, isCrisp: true), clip: nil))
    }
  }

  /// The frame with its ticks.
  mutating func paintFrame() {
    let stroke = Stroke(theme.frame, width: 0.8, isCrisp: true)
    marks.append(.stroke(Path(area), stroke, clip: nil))
    var ticks = Path()
    for item in x.items {
      let at = area.minX + item.place
      ticks.elements += [.move(Point(at, area.maxY)), .line(Point(at, area.maxY + density.tick))]
    }
    for item in y.items {
      let at = area.maxY - item.place
      ticks.elements += [.move(Point(area.minX, at)), .line(Point(area.minX - density.tick, at))]
    }
    if !ticks.elements.isEmpty { marks.append(.stroke(ticks, stroke, clip: nil)) }
  }

  /// The labels of the ticks and along the axes.
  mutating func paintTickLabels() {
    let space = density.tick + Density.tickGap
    var below = area.maxY + density.tick
    if x.showsTickLabels, !x.items.isEmpty {
      let baseline = area.maxY + space + max(tickCapHeight, x.ascent)
      for item in x.items {
        let origin = Point(area.minX + item.place - item.box.width / 2, baseline)
        add(item.box, .xTickLabel, at: origin, theme.text)
      }
      below = baseline + x.descent
    }
    if y.showsTickLabels {
      for item in y.items {
        let origin = Point(
          area.minX - space - item.box.width, area.maxY - item.place + tickCapHeight / 2)
        add(item.box, .yTickLabel, at: origin, theme.text)
      }
    }
    if let label = x.label {
      let origin = Point(area.center.x - label.width / 2, below + Density.labelGap + label.ascent)
      add(label, .xLabel, at: origin, theme.text)
    }
    if let label = y.label {
      let right = area.minX - leftOfTicks - Density.labelGap
      let origin = Point(right - label.descent, area.center.y + label.width / 2)
      marks += label.verticalMarks(at: origin, color: theme.text)
      boxes.append(
        LaidOutFigure.Box(
          .yLabel, cell: cell, rect: label.verticalRect(at: origin),
          label: label.label(at: origin, theme.text, lastOf: marks, isVertical: true)))
    }
  }

  /// Asymptotes and reference lines, in fine dashes.
  mutating func paintGuides() {
    let stroke = Stroke(theme.guide, width: 0.9 * lineScale, dash: [2.2, 2.2])
    for guide in prepared.panel.guides {
      for line in points(of: guide) {
        marks.append(.stroke(Path(polyline: line), stroke, clip: area))
        lines.append(line)
      }
    }
  }

  private func points(of guide: Guide) -> [[Point]] {
    switch guide {
    case .vertical(let value):
      guard prepared.xRange.contains(value) else { return [] }
      return [[Point(xMap(value), area.maxY), Point(xMap(value), area.minY)]]
    case .horizontal(let value):
      guard prepared.yRange.contains(value) else { return [] }
      return [[Point(area.minX, yMap(value)), Point(area.maxX, yMap(value))]]
    case .line(let slope, let intercept):
      // On scales that are not linear a straight line is a curve.
      let isLinear = prepared.panel.xAxis.scale == .linear && prepared.panel.yAxis.scale == .linear
      let count = isLinear ? 1 : 128
      let points = (0...count).map { index in
        let value = xMap.value(at: Double(index) / Double(count))
        return Point(xMap(value), yMap(slope * value + intercept))
      }
      return PolylineClip.clip(points, to: area)
    }
  }
}
