extension GridLayout {
  /// Measures the labels of one cell.
  func labels(
    _ cell: PreparedCell, area: Size, showsX: Bool, showsY: Bool, showsYLabel: Bool
  ) -> CellLabels {
    var labels = CellLabels()
    let heights = heights(cell, area.height)
    labels.mainX = axis(cell.main.panel.xAxis, cell.main.xRange, area.width, isVertical: false)
    labels.mainY = axis(cell.main.panel.yAxis, cell.main.yRange, heights.main, isVertical: true)
    if let residual = cell.residual {
      labels.residualX = axis(
        residual.panel.xAxis, residual.xRange, area.width, isVertical: false)
      labels.residualY = axis(
        residual.panel.yAxis, residual.yRange, heights.residual, isVertical: true)
      labels.mainX.showsTickLabels = false
      labels.mainX.label = nil
      if labels.residualX?.label == nil {
        labels.residualX?.label =
          density.showsAxisLabels
          ? cell.main.panel.xAxis.label.map { typesetter.box($0, size: density.label) } : nil
      }
    }
    var lowest = labels.residualX ?? labels.mainX
    if !showsX {
      lowest.showsTickLabels = false
      lowest.label = nil
    }
    if !showsY { labels.mainY.showsTickLabels = false }
    if !showsY || !showsYLabel {
      labels.mainY.label = nil
      labels.residualY?.label = nil
    }
    if cell.residual == nil { labels.mainX = lowest } else { labels.residualX = lowest }

    if cell.main.panel.labelsLineEnds, cell.main.panel.field == nil, density.showsAxisLabels {
      let ends = LineEnds(
        cell.main, height: heights.main, fontSize: density.label, typesetter)
      if let ends, ends.width <= 0.6 * area.width { labels.ends = ends }
    }
    if let field = cell.main.panel.field, field.showsBar, density.showsTickLabels {
      labels.bar = ColorBar(field, height: heights.main, density, typesetter)
    }
    measureSides(of: &labels, lowest, area)
    return labels
  }

  private func axis(
    _ axis: Axis, _ range: ClosedRange<Double>, _ length: Double, isVertical: Bool
  ) -> AxisLabels {
    typesetter.axisLabels(axis, range, length: length, isVertical: isVertical, density)
  }

  private func measureSides(of labels: inout CellLabels, _ x: AxisLabels, _ area: Size) {
    let tickSpace = density.tick + Density.tickGap
    let tickWidth = max(labels.mainY.width, labels.residualY?.width ?? 0)
    labels.tickWidth = tickWidth > 0 ? tickSpace + tickWidth : density.tick
    let title = [labels.mainY.label, labels.residualY?.label].compactMap(\.self).map(\.height).max()
    labels.left = labels.tickWidth + (title.map { $0 + Density.labelGap } ?? 0)
    labels.bottom = density.tick
    if x.showsTickLabels, !x.items.isEmpty {
      labels.bottom = tickSpace + tickBaseline(x) + x.descent
      labels.left = max(labels.left, x.items.map { $0.box.width / 2 - $0.place }.max() ?? 0)
      labels.right = max(0, x.items.map { $0.place + $0.box.width / 2 - area.width }.max() ?? 0)
    }
    if let label = x.label { labels.bottom += Density.labelGap + label.height }
    let lowest = labels.residualY ?? labels.mainY
    if lowest.showsTickLabels { labels.bottom = max(labels.bottom, lowest.ascent / 2 + 1) }
    labels.topOverhang = labels.mainY.showsTickLabels ? labels.mainY.ascent / 2 + 1 : 1
    labels.right = max(labels.right, labels.ends?.width ?? 0, 1) + (labels.bar?.width ?? 0)
  }

  /// How far the baseline of x tick labels lies below their upper edge.
  func tickBaseline(_ labels: AxisLabels) -> Double {
    let metrics = typesetter.fonts.metrics(of: Font(size: density.tickLabel))
    return max(metrics.capHeight, labels.ascent)
  }
}
