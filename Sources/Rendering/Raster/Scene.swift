import CCairo
import Figures

/// A drawing made ready for bands: each mark with the rows that it may touch, text as outlines.
///
/// Drawing every mark in every band would take 17 % more instructions for the main figure.
///
/// It is made once and never changed, so that threads share it without locks.
struct Scene: Sendable {
  /// A mark, or a line of text with its letters looked up.
  private enum Content {
    case mark(Mark)
    case text(RasterText)
  }

  private struct Item {
    /// The first and last position on the y axis that may have ink, in layout units.
    var top: Double
    var bottom: Double
    var content: Content
  }

  private let background: Color?
  private var items: [Item] = []
  /// Whether every pixel will be opaque.
  let isOpaque: Bool

  /// Looks up letters, and moves crisp lines to whole pixels of a scale.
  init(_ drawing: Drawing, typeface: Typeface, scale: Double) {
    background = drawing.background
    isOpaque = (drawing.background?.opacity ?? 0) >= 1
    items.reserveCapacity(drawing.marks.count)
    for mark in drawing.marks {
      switch mark {
      case .text(let line):
        guard let text = RasterText(line, typeface: typeface) else { continue }
        items.append(Item(top: text.top, bottom: text.bottom, content: .text(text)))
      case .stroke(var path, var stroke, let clip):
        if stroke.isCrisp { (path, stroke) = PixelGrid(scale: scale).snapped(path, stroke) }
        // A square cap reaches half the width times √2 from the line's end.
        let reach = stroke.width * 0.75
        let (top, bottom) = path.verticalExtent
        items.append(
          Item(
            top: max(top - reach, clip?.minY ?? -.infinity),
            bottom: min(bottom + reach, clip?.maxY ?? .infinity),
            content: .mark(.stroke(path, stroke, clip: clip))))
      case .fill(let path, _, let clip):
        let (top, bottom) = path.verticalExtent
        items.append(
          Item(
            top: max(top, clip?.minY ?? -.infinity), bottom: min(bottom, clip?.maxY ?? .infinity),
            content: .mark(mark)))
      }
    }
  }

  /// Draws what lies between two heights, in layout units, on a context set up for them.
  func draw(from top: Double, to bottom: Double, on context: OpaquePointer) {
    if let background {
      Pen.set(background, on: context)
      cairo_paint(context)
    }
    for item in items where item.bottom >= top && item.top <= bottom {
      switch item.content {
      case .mark(.stroke(let path, let stroke, let clip)):
        Pen.stroke(path, stroke, clip: clip, on: context)
      case .mark(.fill(let path, let color, let clip)):
        Pen.fill(path, color, clip: clip, on: context)
      case .mark(.text): break
      case .text(let text): text.draw(on: context)
      }
    }
  }
}

extension Path {
  /// The least and greatest y of its points and control points, which enclose the path.
  fileprivate var verticalExtent: (top: Double, bottom: Double) {
    var (top, bottom) = (Double.infinity, -Double.infinity)
    func add(_ y: Double) {
      // A NaN fails both comparisons.
      if y < top { top = y }
      if y > bottom { bottom = y }
    }
    for element in elements {
      switch element {
      case .move(let point), .line(let point): add(point.y)
      case .curve(let first, let second, let end):
        add(first.y)
        add(second.y)
        add(end.y)
      case .circle(let center, let radius):
        add(center.y - radius)
        add(center.y + radius)
      case .close: break
      }
    }
    return (top, bottom)
  }
}
