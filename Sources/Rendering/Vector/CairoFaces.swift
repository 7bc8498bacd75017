import CCairo

/// A typeface's faces as Cairo knows them, for formats in which text stays text.
///
/// They are made once for a typeface, because Cairo keeps what it has scaled from a face in caches
/// of its own, and have FreeType faces of their own, which only Cairo touches, under its own locks.
struct CairoFaces: ~Copyable {
  private var handles: [FontFile: OpaquePointer] = [:]

  /// Cairo tells user data apart by the address of a key that never goes away.
  nonisolated(unsafe) private static let ownerKey: UnsafePointer<cairo_user_data_key_t> = {
    let key = UnsafeMutablePointer<cairo_user_data_key_t>.allocate(capacity: 1)
    key.initialize(to: cairo_user_data_key_t())
    return UnsafePointer(key)
  }()

  init() {}

  /// Cairo's handle for a file, valid as long as the typeface.
  mutating func handle(for file: FontFile) throws(RenderingError) -> OpaquePointer {
    if let known = handles[file] { return known }
    let face = try FontFace(file)
    guard
      let created = cairo_ft_font_face_create_for_ft_face(face.handle, Int32(FT_LOAD_NO_HINTING))
    else { throw .drawingFailed(reason: cairoMessage(CAIRO_STATUS_NO_MEMORY)) }
    handles[file] = created
    try check(cairo_font_face_status(created))
    // The face goes when Cairo, whose caches outlive this value, has let go of it.
    let owner = Unmanaged.passRetained(face)
    let status = cairo_font_face_set_user_data(
      created, CairoFaces.ownerKey, owner.toOpaque()
    ) { owner in
      if let owner { Unmanaged<FontFace>.fromOpaque(owner).release() }
    }
    if status != CAIRO_STATUS_SUCCESS { owner.release() }
    try check(status)
    return created
  }

  deinit { for handle in handles.values { cairo_font_face_destroy(handle) } }
}
