/// Typeset mathematics: a width, a height above and a depth below the baseline, and its parts.
struct MathBox: Sendable {
  /// A part of a box, relative to the left end of its baseline; y grows downwards.
  enum Part: Sendable {
    case text(String, at: Point, Font)
    case fill(Path)
    case stroke(Path, width: Double)
  }

  /// The width, side bearings included.
  var width = 0.0
  /// The height of the ink above the baseline.
  var ascent = 0.0
  /// The depth of the ink below the baseline.
  var descent = 0.0
  /// What is drawn.
  var parts: [Part] = []
  /// What the box was set from, for the outermost one.
  var label: LaidOutFigure.Label?

  /// The height of the ink.
  var height: Double { ascent + descent }

  /// Puts another box into this one, which grows to hold it.
  ///
  /// - Parameters:
  ///   - x: How far to the right its left end comes.
  ///   - y: How far down its baseline comes.
  mutating func place(_ box: MathBox, x: Double, y: Double = 0) {
    parts += box.parts.map { $0.moved(x, y) }
    width = max(width, x + box.width)
    ascent = max(ascent, box.ascent - y)
    descent = max(descent, box.descent + y)
  }

  /// The marks of the box with the left end of its baseline at a point.
  func marks(at origin: Point, color: Color) -> [Mark] {
    parts.map { part in
      switch part.moved(origin.x, origin.y) {
      case .text(let string, let at, let font):
        .text(Mark.Text(string, at: at, font: font, color: color))
      case .fill(let path): .fill(path, color, clip: nil)
      case .stroke(let path, let width):
        .stroke(path, Stroke(color, width: width, cap: .round), clip: nil)
      }
    }
  }

  /// The marks of the box turned to run upwards, with the left end of its baseline at a point.
  func verticalMarks(at origin: Point, color: Color) -> [Mark] {
    func turn(_ point: Point) -> Point { Point(origin.x + point.y, origin.y - point.x) }
    return parts.map { part in
      switch part {
      case .text(let string, let at, let font):
        .text(Mark.Text(string, at: turn(at), font: font, color: color, isVertical: true))
      case .fill(let path): .fill(path.mapped(turn), color, clip: nil)
      case .stroke(let path, let width):
        .stroke(path.mapped(turn), Stroke(color, width: width, cap: .round), clip: nil)
      }
    }
  }

  /// The label of the box with the left end of its baseline at a point, drawn by the last marks of a
  /// list.
  func label(
    at origin: Point, _ color: Color, lastOf marks: [Mark], isVertical: Bool = false
  ) -> LaidOutFigure.Label? {
    var label = label
    label?.origin = origin
    label?.color = color
    label?.width = width
    label?.isVertical = isVertical
    label?.marks = marks.count - parts.count..<marks.count
    return label
  }

  /// The box around the ink with the left end of the baseline at a point.
  func rect(at origin: Point) -> Rect {
    Rect(x: origin.x, y: origin.y - ascent, width: width, height: height)
  }
}

extension MathBox.Part {
  /// The same part elsewhere.
  func moved(_ x: Double, _ y: Double) -> Self {
    func move(_ point: Point) -> Point { Point(point.x + x, point.y + y) }
    switch self {
    case .text(let string, let at, let font): return .text(string, at: move(at), font)
    case .fill(let path): return .fill(path.mapped(move))
    case .stroke(let path, let width): return .stroke(path.mapped(move), width: width)
    }
  }
}

extension Path {
  /// The path with each of its points moved by a rigid motion.
  func mapped(_ motion: (Point) -> Point) -> Path {
    Path(
      elements.map { element in
        switch element {
        case .move(let point): .move(motion(point))
        case .line(let point): .line(motion(point))
        case .curve(let first, let second, let end):
          .curve(motion(first), motion(second), motion(end))
        case .circle(let center, let radius): .circle(center: motion(center), radius: radius)
        case .close: .close
        }
      })
  }
}
