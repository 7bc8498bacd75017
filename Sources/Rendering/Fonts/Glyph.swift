/// A character's letter in one cut: its measures in ems and its contours.
final class Glyph: Sendable {
  /// Which of the cut's faces it comes from; 0 is the family itself, the others stand in for it.
  let face: Int
  /// Its index in that face.
  let index: UInt32
  /// How far the pen moves.
  let advance: Double
  /// The box around its ink, or nil for a blank.
  let ink: InkBox?
  /// Its contours.
  let outline: Outline

  init(face: Int, index: UInt32, advance: Double, ink: InkBox?, outline: Outline) {
    self.face = face
    self.index = index
    self.advance = advance
    self.ink = ink
    self.outline = outline
  }
}
