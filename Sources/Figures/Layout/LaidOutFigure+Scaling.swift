extension LaidOutFigure {
  /// The same layout with all lengths multiplied.
  func enlarged(by factor: Double) -> LaidOutFigure {
    var result = self
    result.drawing.size = Size(drawing.size.width * factor, drawing.size.height * factor)
    result.drawing.marks = drawing.marks.map { $0.enlarged(by: factor) }
    for index in boxes.indices {
      result.boxes[index].rect = boxes[index].rect.enlarged(by: factor)
      if var label = boxes[index].label {
        label.size *= factor
        label.width *= factor
        label.origin = label.origin.enlarged(by: factor)
        result.boxes[index].label = label
      }
    }
    for index in axes.indices {
      result.axes[index].area = axes[index].area.enlarged(by: factor)
      result.axes[index].labelSize *= factor
      result.axes[index].tickLength *= factor
    }
    return result
  }
}

extension Point {
  func enlarged(by factor: Double) -> Point { Point(x * factor, y * factor) }
}

extension Rect {
  func enlarged(by factor: Double) -> Rect {
    Rect(x: x * factor, y: y * factor, width: width * factor, height: height * factor)
  }
}

extension Mark {
  fileprivate func enlarged(by factor: Double) -> Mark {
    switch self {
    case .stroke(let path, var stroke, let clip):
      stroke.width *= factor
      stroke.dash = stroke.dash.map { $0 * factor }
      return .stroke(path.enlarged(by: factor), stroke, clip: clip?.enlarged(by: factor))
    case .fill(let path, let color, let clip):
      return .fill(path.enlarged(by: factor), color, clip: clip?.enlarged(by: factor))
    case .text(var text):
      text.origin = text.origin.enlarged(by: factor)
      text.font.size *= factor
      return .text(text)
    }
  }
}

extension Path {
  fileprivate func enlarged(by factor: Double) -> Path {
    var path = mapped { $0.enlarged(by: factor) }
    for index in path.elements.indices {
      if case .circle(let center, let radius) = path.elements[index] {
        path.elements[index] = .circle(center: center, radius: radius * factor)
      }
    }
    return path
  }
}
