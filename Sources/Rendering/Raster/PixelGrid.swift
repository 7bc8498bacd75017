import Figures

/// The pixels of a picture at a scale, to which crisp lines are moved.
///
/// A line that is a whole number of pixels wide and has its edges between pixels is one dark row; half a
/// pixel beside it would be two grey ones.
struct PixelGrid {
  /// Pixels per unit.
  let scale: Double

  /// A path of upright and level lines with its edges between pixels.
  func snapped(_ path: Path, _ stroke: Stroke) -> (Path, Stroke) {
    let width = max(1, (stroke.width * scale).rounded())
    let offset = width.truncatingRemainder(dividingBy: 2) / 2
    func place(_ value: Double) -> Double {
      ((value * scale - offset + 0.5).rounded(.down) + offset) / scale
    }
    func place(_ point: Point) -> Point { Point(place(point.x), place(point.y)) }
    var (snapped, stroke) = (path, stroke)
    stroke.width = width / scale
    snapped.elements = path.elements.map { element in
      switch element {
      case .move(let point): .move(place(point))
      case .line(let point): .line(place(point))
      case .curve, .circle, .close: element
      }
    }
    return (snapped, stroke)
  }
}
