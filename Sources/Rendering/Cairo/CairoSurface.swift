import CCairo

/// Cairo's own message for a status.
func cairoMessage(_ status: cairo_status_t) -> String {
  cairo_status_to_string(status).map { String(cString: $0) } ?? "unknown error"
}

/// Throws Cairo's message unless a status is success.
func check(_ status: cairo_status_t) throws(RenderingError) {
  guard status == CAIRO_STATUS_SUCCESS else { throw .drawingFailed(reason: cairoMessage(status)) }
}

/// An owned Cairo surface, and the file that it writes, if it is of a kind that writes one.
///
/// The surface is finished before it and its file go, whatever has failed: Cairo writes what is
/// pending even for a surface that has failed, and nothing after it is finished.
final class CairoSurface {
  /// Cairo's handle, valid as long as this object.
  let handle: OpaquePointer
  private let file: File

  /// The bytes that Cairo has written.
  private final class File {
    var bytes: [UInt8] = []

    /// Cairo's callback; its closure is an unretained file.
    static let write: cairo_write_func_t = { closure, data, count in
      guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
      let file = Unmanaged<File>.fromOpaque(closure).takeUnretainedValue()
      file.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
      return CAIRO_STATUS_SUCCESS
    }
  }

  /// Makes a surface, by a function of Cairo that is given where to write to.
  init(
    _ create: (cairo_write_func_t, UnsafeMutableRawPointer) -> OpaquePointer?
  ) throws(RenderingError) {
    file = File()
    guard let created = create(File.write, Unmanaged.passUnretained(file).toOpaque()) else {
      throw .drawingFailed(reason: cairoMessage(CAIRO_STATUS_NO_MEMORY))
    }
    handle = created
    try check(cairo_surface_status(created))
  }

  deinit {
    cairo_surface_finish(handle)
    cairo_surface_destroy(handle)
  }

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

  /// Writes all that is pending, ends the surface and returns its file; a picture in memory has none.
  @discardableResult
  func finish() throws(RenderingError) -> [UInt8] {
    cairo_surface_finish(handle)
    try check(cairo_surface_status(handle))
    return file.bytes
  }
}
