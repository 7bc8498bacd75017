import CCairo

/// Cairo's own message for a status.
func cairoMessage(_ status: cairo_status_t) -> String {
  cairo_status_to_string(status).map { String(cString: $0) } ?? "unknown error"
}

/// Throws Cairo's message unless a status is success.
func check(_ status: cairo_status_t) throws(RenderingError) {
  guard status == CAIRO_STATUS_SUCCESS else { throw .drawingFailed(reason: cairoMessage(status)) }
}

/// An owned Cairo surface.
///
/// Destroyed with this object, and its status checked at its creation.
final class CairoSurface {
  /// Cairo's handle, valid as long as this object.
  let handle: OpaquePointer

  /// Takes over a surface that Cairo has just created.
  init(owning created: OpaquePointer?) throws(RenderingError) {
    guard let created else { throw .drawingFailed(reason: cairoMessage(CAIRO_STATUS_NO_MEMORY)) }
    handle = created
    try check(cairo_surface_status(created))
  }

  deinit { cairo_surface_destroy(handle) }

  /// Draws with a context that does not outlive the call, and throws if any drawing in it failed.
  func draw(_ body: (OpaquePointer) throws(RenderingError) -> Void) throws(RenderingError) {
    guard let context = cairo_create(handle) else {
      throw .drawingFailed(reason: cairoMessage(CAIRO_STATUS_NO_MEMORY))
    }
    defer { cairo_destroy(context) }
    try check(cairo_status(context))
    try body(context)
    try check(cairo_status(context))
    try check(cairo_surface_status(handle))
  }

  /// Writes all that is pending and ends the surface.
  func finish() throws(RenderingError) {
    cairo_surface_finish(handle)
    try check(cairo_surface_status(handle))
  }
}
