import CCairo

/// A face opened by FreeType, with a library of its own, so that two faces share no state.
///
/// FreeType allows one thread at a time to use a face: the owner sees to that.
final class FontFace {
  /// FreeType's handle, valid as long as this object.
  let handle: FT_Face
  private let library: FT_Library
  /// The em square in font units, at least 1.
  let unitsPerEm: Double

  /// Opens a face, and throws FreeType's reason if the file is no scalable font.
  init(_ file: FontFile) throws(RenderingError) {
    var library: FT_Library?
    var status = FT_Init_FreeType(&library)
    guard status == 0, let library else {
      throw .unusableFont(path: file.path, reason: "FreeType error \(status)")
    }
    var face: FT_Face?
    status = FT_New_Face(library, file.path, FT_Long(file.index), &face)
    guard status == 0, let face else {
      FT_Done_FreeType(library)
      throw .unusableFont(path: file.path, reason: "FreeType error \(status)")
    }
    self.library = library
    handle = face
    unitsPerEm = max(1, Double(face.pointee.units_per_EM))
    guard face.pointee.face_flags & FT_Long(FT_FACE_FLAG_SCALABLE) != 0 else {
      throw .unusableFont(path: file.path, reason: "its letters are bitmaps")
    }
  }

  deinit {
    FT_Done_Face(handle)
    FT_Done_FreeType(library)
  }

  /// The index of a character's glyph, or nil if the face has none.
  func glyphIndex(of scalar: Unicode.Scalar) -> UInt32? {
    let index = FT_Get_Char_Index(handle, FT_ULong(scalar.value))
    return index == 0 ? nil : index
  }

  /// Loads a glyph unscaled and unhinted, slanted by `slant`; nil if the file is damaged there.
  func loadGlyph(_ index: UInt32, slant: Double) -> (advance: Double, ink: InkBox?, Outline)? {
    guard FT_Load_Glyph(handle, index, FT_Int32(FT_LOAD_NO_SCALE)) == 0,
      let slot = handle.pointee.glyph, slot.pointee.format == FT_GLYPH_FORMAT_OUTLINE
    else { return nil }
    if slant != 0 {
      var shear = FT_Matrix(
        xx: 0x10000, xy: FT_Fixed((slant * 0x10000).rounded()), yx: 0, yy: 0x10000)
      FT_Outline_Transform(&slot.pointee.outline, &shear)
    }
    let advance = Double(slot.pointee.metrics.horiAdvance) / unitsPerEm
    var box = FT_BBox()
    guard slot.pointee.outline.n_points > 0,
      FT_Outline_Get_BBox(&slot.pointee.outline, &box) == 0
    else { return (advance, nil, Outline()) }
    let ink = InkBox(
      minX: Double(box.xMin) / unitsPerEm, maxX: Double(box.xMax) / unitsPerEm,
      minY: -Double(box.yMax) / unitsPerEm, maxY: -Double(box.yMin) / unitsPerEm)
    return (advance, ink, Outline(of: &slot.pointee.outline, unitsPerEm: unitsPerEm))
  }
}
