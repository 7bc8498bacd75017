import CCairo
import Figures

/// Drawing of marks on a Cairo context; none leaves a path, colour or clip behind.
enum Pen {
  /// Strokes a path.
  static func stroke(_ path: Path, _ stroke: Stroke, clip: Rect?, on context: OpaquePointer) {
    guard !path.elements.isEmpty, stroke.width > 0 else { return }
    clipped(to: clip, on: context) {
      set(stroke.color, on: context)
      cairo_set_line_width(context, stroke.width)
      cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
      cairo_set_line_cap(context, stroke.cap.cairo)
      cairo_set_dash(context, stroke.dash, Int32(stroke.dash.count), 0)
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

  /// Appends a path. Points that are not finite are left out, and the line begins anew after them.
  private static func append(_ path: Path, to context: OpaquePointer) {
    var isBroken = true
    cairo_new_path(context)
    for element in path.elements {
      switch element {
      case .move(let point):
        isBroken = !point.isFinite
        if !isBroken { cairo_move_to(context, point.x, point.y) }
      case .line(let point):
        guard point.isFinite else {
          isBroken = true
          continue
        }
        if isBroken {
          cairo_move_to(context, point.x, point.y)
        } else {
          cairo_line_to(context, point.x, point.y)
        }
        isBroken = false
      case .curve(let first, let second, let end):
        guard first.isFinite, second.isFinite, end.isFinite else {
          isBroken = true
          continue
        }
        if isBroken {
          cairo_move_to(context, end.x, end.y)
        } else {
          cairo_curve_to(context, first.x, first.y, second.x, second.y, end.x, end.y)
        }
        isBroken = false
      case .circle(let center, let radius):
        guard center.isFinite, radius.isFinite, radius > 0 else { continue }
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
  fileprivate var isFinite: Bool { x.isFinite && y.isFinite }
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
