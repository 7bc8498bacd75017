import CCairo
import Figures

/// Drawing of marks on a Cairo context; none leaves a path, colour or clip behind.
///
/// Cairo has no guard against absurd numbers: coordinates beyond 24 bits wrap round, and a circle or
/// a dashed line across them takes minutes. What lies far outside any canvas is therefore brought
/// nearer, and what is not finite is left out.
enum Pen {
  /// The greatest coordinate, radius or width in layout units.
  ///
  /// Even at the greatest scale it is within Cairo's range of 2²³ pixels.
  static let limit = 65_536.0
  /// The shortest period of dashes that differs from a solid line.
  private static let shortestPeriod = 0.01

  /// Strokes a path.
  static func stroke(_ path: Path, _ stroke: Stroke, clip: Rect?, on context: OpaquePointer) {
    guard !path.elements.isEmpty, stroke.width > 0, stroke.width <= limit else { return }
    clipped(to: clip, on: context) {
      set(stroke.color, on: context)
      cairo_set_line_width(context, stroke.width)
      cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
      cairo_set_line_cap(context, stroke.cap.cairo)
      let isDashed = stroke.dash.reduce(0, +) >= shortestPeriod
      cairo_set_dash(context, stroke.dash, isDashed ? Int32(stroke.dash.count) : 0, 0)
      append(path, to: context)
      cairo_stroke(context)
    }
  }

  /// Fills a path.
  static func fill(_ path: Path, _ color: Color, clip: Rect?, on context: OpaquePointer) {
    guard !path.elements.isEmpty else { return }
    clipped(to: clip, on: context) {
      set(color, on: context)
      append(path, to: context)
      cairo_fill(context)
    }
  }

  /// Makes a colour the source.
  static func set(_ color: Color, on context: OpaquePointer) {
    cairo_set_source_rgba(context, color.red, color.green, color.blue, color.opacity)
  }

  private static func clipped(to clip: Rect?, on context: OpaquePointer, _ body: () -> Void) {
    guard let clip else { return body() }
    cairo_save(context)
    cairo_rectangle(context, clip.x, clip.y, clip.width, clip.height)
    cairo_clip(context)
    body()
    cairo_restore(context)
  }

  /// Appends a path.
  ///
  /// Points that are not finite are left out, and the line begins anew after them.
  private static func append(_ path: Path, to context: OpaquePointer) {
    var isBroken = true
    cairo_new_path(context)
    func add(_ point: Point?, _ step: (Point) -> Void) {
      guard let point else {
        isBroken = true
        return
      }
      if isBroken { cairo_move_to(context, point.x, point.y) } else { step(point) }
      isBroken = false
    }
    for element in path.elements {
      switch element {
      case .move(let point):
        isBroken = true
        add(point.near) { _ in }
      case .line(let point):
        add(point.near) { cairo_line_to(context, $0.x, $0.y) }
      case .curve(let first, let second, let end):
        guard let first = first.near, let second = second.near else {
          isBroken = true
          continue
        }
        add(end.near) {
          cairo_curve_to(context, first.x, first.y, second.x, second.y, $0.x, $0.y)
        }
      case .circle(let center, let radius):
        guard let center = center.near, radius > 0, radius <= limit else { continue }
        cairo_new_sub_path(context)
        cairo_arc(context, center.x, center.y, radius, 0, 2 * Double.pi)
        cairo_close_path(context)
        isBroken = true
      case .close:
        if !isBroken { cairo_close_path(context) }
      }
    }
  }
}

extension Point {
  /// The point moved within the renderer's limit, or nil if it is not finite.
  fileprivate var near: Point? {
    guard x.isFinite, y.isFinite else { return nil }
    return Point(min(max(x, -Pen.limit), Pen.limit), min(max(y, -Pen.limit), Pen.limit))
  }
}

extension Mark.Text {
  /// Whether the line can be drawn: its place and size are finite and within the limit.
  var isDrawable: Bool {
    abs(origin.x) <= Pen.limit && abs(origin.y) <= Pen.limit && font.size > 0
      && font.size <= Pen.limit / 16
  }
}

extension Stroke.Cap {
  fileprivate var cairo: cairo_line_cap_t {
    switch self {
    case .butt: CAIRO_LINE_CAP_BUTT
    case .round: CAIRO_LINE_CAP_ROUND
    case .square: CAIRO_LINE_CAP_SQUARE
    }
  }
}
