import Figures
import Rendering

/// What is wrong with a layout: labels that are cut, small, pale, or touch others or a panel, and data
/// outside panels.
struct LayoutFaults {
  private(set) var all: [String] = []

  init(
    of layout: LaidOutFigure, _ typeface: Typeface, theme: Theme, smallest: Double = 7,
    zoom: Double = 1
  ) {
    let size = layout.drawing.size
    let canvas = Rect(x: 0, y: 0, width: size.width, height: size.height).expanded(by: 0.01)
    let plots = layout.boxes.filter { $0.kind == .plot }.map(\.rect)
    for mark in layout.drawing.marks {
      switch mark {
      case .text(let text):
        if text.font.size < smallest - 1e-9 { all.append("'\(text.string)' is too small") }
        if text.color.contrast(with: theme.paper) < 4.5 { all.append("'\(text.string)' is pale") }
        if !canvas.contains(Self.ink(of: text, typeface)) { all.append("'\(text.string)' is cut") }
      case .stroke(let path, let stroke, let clip):
        // Lines go on a little beyond the clip, in proportion to the text. What is cut at a panel lies in it; dots and rings may stand on its frame.
        guard let clip else { continue }
        if !plots.contains(clip) { all.append("a line is cut at no panel") }
        let near = clip.expanded(by: 4.5 * zoom)
        for case .line(let point) in path.elements where !near.contains(point) {
          all.append("a line of \(stroke.color) leaves its panel at \(point)")
          break
        }
      case .fill: continue
      }
    }
    let labels = layout.boxes.filter { ![.plot, .colorBar].contains($0.kind) }
    for (index, first) in labels.enumerated() {
      for second in labels[(index + 1)...] where Self.overlap(first.rect, second.rect) {
        all.append("\(first.kind) \(first.rect) and \(second.kind) \(second.rect) overlap")
      }
    }
    for label in labels {
      let isInner = [.note, .annotation].contains(label.kind)
      for plot in plots where !isInner && Self.overlap(plot, label.rect) {
        // A legend within a panel lies wholly in it.
        if label.kind == .legend, plot.contains(label.rect) { continue }
        all.append("\(label.kind) \(label.rect) lies over a plot")
      }
    }
  }

  private static func ink(of text: Figures.Mark.Text, _ typeface: Typeface) -> Rect {
    let ink = typeface.measure(text.string, font: text.font).ink
    let origin = text.origin
    return text.isVertical
      ? Rect(
        x: origin.x + ink.y, y: origin.y - ink.x - ink.width, width: ink.height, height: ink.width)
      : Rect(x: origin.x + ink.x, y: origin.y + ink.y, width: ink.width, height: ink.height)
  }

  private static func overlap(_ first: Rect, _ second: Rect) -> Bool {
    min(first.maxX, second.maxX) - max(first.minX, second.minX) > 0.01
      && min(first.maxY, second.maxY) - max(first.minY, second.minY) > 0.01
  }
}
