extension LaidOutFigure {
  /// Adds what a panel's painter has drawn.
  mutating func add<Fonts>(_ painter: PanelPainter<Fonts>) {
    let first = drawing.marks.count
    drawing.marks += painter.marks
    axes.append(painter.axes)
    for var box in painter.boxes {
      if let marks = box.label?.marks {
        box.label?.marks = marks.lowerBound + first..<marks.upperBound + first
      }
      boxes.append(box)
    }
  }
}
