extension GridLayout {
  /// The canvas and plotting areas for a wished canvas, or nil where it is too small.
  func fitted(_ size: Size) -> Measures? {
    let inner = size.width - 2 * density.padding
    guard inner > 0 else { return nil }
    // Labels depend on the plotting areas and these on the labels; a few rounds settle it.
    var area = Size(
      max(8, 0.7 * size.width / Double(columns)), max(8, 0.6 * size.height / Double(rows)))
    var measures = measure(area: area, width: inner)
    for _ in 0..<4 {
      let next = self.area(measures, in: size)
      // Far too small at first sight stays too small.
      guard next.width >= 0.7 * density.smallestArea.width, next.height >= 0.7 * smallestHeight
      else { return nil }
      let isSettled =
        (next.width - area.width).magnitude < 0.01
        && (next.height - area.height).magnitude < 0.01
      area = next
      measures = measure(area: area, width: inner)
      if isSettled { break }
    }
    // Where it does not settle, the smaller area leaves a little more margin.
    let last = self.area(measures, in: size)
    if last.width < area.width - 0.01 || last.height < area.height - 0.01 {
      area = Size(min(area.width, last.width), min(area.height, last.height))
      measures = measure(area: area, width: inner)
    }
    guard area.width >= density.smallestArea.width, area.height >= smallestHeight else {
      return nil
    }
    let canvas = measures.canvas(area: area, density)
    return canvas.width <= size.width + 0.5 && canvas.height <= size.height + 0.5 ? measures : nil
  }

  /// The smallest canvas at this density.
  var smallestCanvas: Size {
    let area = Size(density.smallestArea.width, smallestHeight)
    let canvas = measure(area: area).canvas(area: area, density)
    return Size(canvas.width.rounded(.up) + 2, canvas.height.rounded(.up) + 2)
  }

  private var smallestHeight: Double {
    cells.contains { $0.residual != nil }
      ? 1.7 * density.smallestArea.height : density.smallestArea.height
  }

  private func area(_ measures: Measures, in size: Size) -> Size {
    let rest = measures.canvas(area: Size(0, 0), density)
    return Size(
      (size.width - rest.width) / Double(columns), (size.height - rest.height) / Double(rows))
  }

  /// Draws the figure with its labels measured, on a canvas.
  func place(_ measures: Measures, on canvas: Size) -> LaidOutFigure {
    let theme = figure.theme
    var laidOut = LaidOutFigure(
      drawing: Drawing(size: canvas, background: figure.isTransparent ? nil : theme.paper))
    let area = measures.area
    // What the grid does not use is shared between its two sides.
    let used = measures.canvas(area: area, density)
    let (spareX, spareY) = (
      max(0, canvas.width - used.width) / 2, max(0, canvas.height - used.height) / 2
    )
    var y = density.padding + spareY
    // Titles and legend are centred over the plotting areas, as far as they stay on the canvas.
    let aside = measures.isLegendRight ? measures.legend.size.width + density.gap : 0
    let gridLeft = density.padding + spareX + measures.left[0]
    let gridRight = canvas.width - density.padding - spareX - aside - (measures.right.last ?? 0)
    let middle = (gridLeft + gridRight) / 2
    func centered(_ width: Double) -> Double {
      max(density.padding, min(middle - width / 2, canvas.width - density.padding - width))
    }
    for (index, title) in measures.title.enumerated() {
      let origin = Point(centered(title.width), y + title.ascent)
      laidOut.drawing.marks += title.marks(at: origin, color: theme.text)
      laidOut.boxes.append(
        LaidOutFigure.Box(
          .title, cell: nil, rect: title.rect(at: origin),
          label: title.label(at: origin, theme.text, lastOf: laidOut.drawing.marks)))
      y += title.height + (index + 1 < measures.title.count ? TitleBlock.leading : headerGap)
    }
    if !measures.legend.items.isEmpty, !measures.isLegendRight, !measures.isLegendInner {
      let corner = Point(centered(measures.legend.size.width), y)
      measures.legend.draw(
        at: corner, theme, into: &laidOut.drawing.marks, &laidOut.boxes)
    }
    y = density.padding + spareY + measures.header
    for row in 0..<rows {
      var x = density.padding + spareX
      y += measures.top[row]
      for column in 0..<columns {
        x += measures.left[column]
        let index = row * columns + column
        if index < cells.count {
          let place = Rect(x: x, y: y, width: area.width, height: area.height)
          draw(index, place, measures, row, into: &laidOut)
        }
        x += area.width + measures.right[column] + density.gap
      }
      if row == 0, measures.isLegendRight {
        let corner = Point(
          canvas.width - density.padding - spareX - measures.legend.size.width, y + 1)
        measures.legend.draw(
          at: corner, theme, into: &laidOut.drawing.marks, &laidOut.boxes)
      }
      y += area.height + measures.bottom[row] + density.gap
    }
    if let caption = measures.caption {
      let baseline = canvas.height - density.padding - spareY - caption.descent
      let origin = Point(centered(caption.width), baseline)
      laidOut.drawing.marks += caption.marks(at: origin, color: theme.quietText)
      laidOut.boxes.append(
        LaidOutFigure.Box(
          .caption, cell: nil, rect: caption.rect(at: origin),
          label: caption.label(at: origin, theme.quietText, lastOf: laidOut.drawing.marks)))
    }
    return laidOut
  }

  /// What draws the upper panel of a cell in an area.
  private func painter(_ index: Int, _ measures: Measures, _ area: Rect) -> PanelPainter<Fonts> {
    let labels = measures.cells[index]
    var painter = PanelPainter(
      prepared: cells[index].main, area: area, cell: index, x: labels.mainX, y: labels.mainY,
      ends: labels.ends, bar: labels.bar, leftOfTicks: labels.tickWidth, density: density,
      theme: figure.theme, isTransparent: figure.isTransparent, width: lineScale,
      typesetter: typesetter)
    if measures.isLegendInner { painter.legend = measures.legend }
    return painter
  }

  /// Whether a legend that is to stand within the panel has a place there.
  func hasRoomForLegend(_ measures: Measures) -> Bool {
    guard measures.isLegendInner, !measures.legend.items.isEmpty else { return true }
    let area = Rect(x: 0, y: 0, width: measures.area.width, height: measures.area.height)
    var painter = painter(0, measures, area)
    painter.paintGuides()
    painter.paintSeries()
    return painter.placeForLegend(measures.legend.size) != nil
  }

  /// The plotting areas for a wished width of the canvas, whatever its height; nil where it is too
  /// narrow.
  func fitted(width: Double, _ area: (Double) -> Size) -> Measures? {
    let inner = width - 2 * density.padding
    guard inner > 0 else { return nil }
    var size = area(max(8, 0.7 * width / Double(columns)))
    for round in 0..<8 {
      let rest = measure(area: size, width: inner).canvas(area: Size(0, 0), density).width
      var next = area((width - rest) / Double(columns))
      guard next.width >= 8 else { return nil }
      if (next.width - size.width).magnitude < 0.01 { break }
      // Where labels come and go with the room that they leave, the smaller area settles it.
      if round > 4 { next = next.width < size.width ? next : size }
      size = next
    }
    let measures = measure(area: size, width: inner)
    return measures.canvas(area: size, density).width <= width + 0.5 ? measures : nil
  }

  private func draw(
    _ index: Int, _ place: Rect, _ measures: Measures, _ row: Int,
    into laidOut: inout LaidOutFigure
  ) {
    let (cell, labels, theme) = (cells[index], measures.cells[index], figure.theme)
    let heights = heights(cell, place.height)
    drawTitle(
      labels.title, index, place, measures, row, into: &laidOut.drawing.marks, &laidOut.boxes)
    var painter = painter(
      index, measures, Rect(x: place.x, y: place.y, width: place.width, height: heights.main))
    painter.paint()
    laidOut.add(painter)
    if let residual = cell.residual, let x = labels.residualX, let y = labels.residualY {
      let area = Rect(
        x: place.x, y: place.maxY - heights.residual, width: place.width, height: heights.residual)
      var painter = PanelPainter(
        prepared: residual, area: area, cell: index, x: x, y: y, ends: nil, bar: nil,
        leftOfTicks: labels.tickWidth, density: density, theme: theme,
        isTransparent: figure.isTransparent, width: lineScale, typesetter: typesetter)
      painter.paint()
      laidOut.add(painter)
    }
  }

  private func drawTitle(
    _ block: TitleBlock, _ index: Int, _ place: Rect, _ measures: Measures, _ row: Int,
    into marks: inout [Mark], _ boxes: inout [LaidOutFigure.Box]
  ) {
    let bottom = place.y - density.titleGap
    var y = bottom - measures.formulaHeight[row] - measures.titleHeight[row]
    // Beside much higher formulas a title stays with its own.
    let spare = measures.formulaHeight[row] - block.formulaHeight
    if spare > 1.6 * density.formula { y += spare }
    // A title with fewer lines than its neighbours' stands on the lowest.
    y += measures.titleHeight[row] - block.titleHeight
    for box in block.title {
      y += max(box.ascent, block.titleAscent)
      let origin = Point(place.center.x - box.width / 2, y)
      marks += box.marks(at: origin, color: figure.theme.text)
      boxes.append(
        LaidOutFigure.Box(
          .panelTitle, cell: index, rect: box.rect(at: origin),
          label: box.label(at: origin, figure.theme.text, lastOf: marks)))
      y += max(box.descent, block.titleDescent) + TitleBlock.leading
    }
    // Formulas stand on the frame, however high those of their neighbours are.
    y = bottom - block.formulaHeight
    for box in block.formulas {
      y += TitleBlock.leading + box.ascent
      let origin = Point(place.center.x - box.width / 2, y)
      marks += box.marks(at: origin, color: figure.theme.quietText)
      boxes.append(
        LaidOutFigure.Box(
          .formula, cell: index, rect: box.rect(at: origin),
          label: box.label(at: origin, figure.theme.quietText, lastOf: marks)))
      y += box.descent
    }
  }
}
