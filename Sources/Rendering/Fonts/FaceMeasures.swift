import CCairo

/// A face's measures at one em, all positive.
struct FaceMeasures: Sendable {
  var ascent: Double
  var descent: Double
  var capHeight: Double
  var xHeight: Double

  init(of face: FontFace) {
    ascent = max(0, Double(face.handle.pointee.ascender) / face.unitsPerEm)
    descent = max(0, -Double(face.handle.pointee.descender) / face.unitsPerEm)
    func height(of letter: Unicode.Scalar) -> Double? {
      face.glyphIndex(of: letter).flatMap { face.loadGlyph($0, slant: 0)?.ink }.map { -$0.minY }
    }
    capHeight = height(of: "H") ?? ascent * 0.75
    xHeight = height(of: "x") ?? capHeight * 0.75
  }
}
