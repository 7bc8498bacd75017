import Figures

/// Paths as SVG writes them.
enum SVGPath {
  /// The steps of a path, or nil where nothing is to be drawn.
  ///
  /// Points that are not finite are left out, and the line begins anew after them.
  static func data(_ path: Path) -> String? {
    var data = ""
    var isBroken = true
    func isDrawable(_ points: Point...) -> Bool {
      points.allSatisfy { $0.x.magnitude < Pen.limit * 16 && $0.y.magnitude < Pen.limit * 16 }
    }
    func step(_ letter: String, _ points: Point...) {
      data += isBroken ? "M" : letter
      let written = isBroken ? points.suffix(1) : points[...]
      data += written.map(pair).joined(separator: " ")
      isBroken = false
    }
    for element in path.elements {
      switch element {
      case .move(let point):
        isBroken = true
        if isDrawable(point) { step("M", point) }
      case .line(let point):
        if isDrawable(point) { step("L", point) } else { isBroken = true }
      case .curve(let first, let second, let end):
        if isDrawable(first, second, end) { step("C", first, second, end) } else { isBroken = true }
      case .circle(let center, let radius):
        guard isDrawable(center), radius > 0, radius < Pen.limit else { continue }
        let size = SVGWriter.number(radius)
        let across = SVGWriter.number(2 * radius)
        data += "M\(pair(Point(center.x - radius, center.y)))"
        data += "a\(size) \(size) 0 1 0 \(across) 0a\(size) \(size) 0 1 0 -\(across) 0z"
        isBroken = true
      case .close:
        if !isBroken { data += "z" }
      }
    }
    return data.isEmpty ? nil : data
  }

  /// The outlines of a line of text.
  static func data(_ text: RasterText) -> String {
    var data = ""
    text.forEachElement { element in
      switch element {
      case .move(let point): data += (data.isEmpty ? "M" : "zM") + pair(point)
      case .line(let point): data += "L" + pair(point)
      case .curve(let first, let second, let end):
        data += "C" + [first, second, end].map(pair).joined(separator: " ")
      default: break
      }
    }
    return data + "z"
  }

  private static func pair(_ point: Point) -> String {
    SVGWriter.number(point.x) + " " + SVGWriter.number(point.y)
  }
}
