import CCairo
import Figures

/// The OpenType table MATH of a face.
struct MathTable {
  private let bytes: [UInt8]

  /// Reads the table; nil for a face without one.
  init?(of face: FontFace) {
    let tag: FT_ULong = 0x4D41_5448  // MATH
    var length: FT_ULong = 0
    guard FT_Load_Sfnt_Table(face.handle, tag, 0, nil, &length) == 0, length > 10, length < 1 << 22
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(length))
    guard FT_Load_Sfnt_Table(face.handle, tag, 0, &bytes, &length) == 0 else { return nil }
    self.bytes = bytes
  }

  private func unsigned(_ place: Int) -> Int {
    place >= 0 && place + 1 < bytes.count ? Int(bytes[place]) << 8 | Int(bytes[place + 1]) : 0
  }

  private func signed(_ place: Int) -> Int { Int(Int16(truncatingIfNeeded: unsigned(place))) }

  /// The constants in ems.
  func constants(unitsPerEm: Double) -> MathConstants? {
    let start = unsigned(4)
    guard start > 0 else { return nil }
    // Two percentages and two heights, then records of four bytes.
    func value(_ index: Int) -> Double { Double(signed(start + 8 + 4 * index)) / unitsPerEm }
    var constants = MathConstants()
    constants.scriptScale = Double(signed(start)) / 100
    constants.axisHeight = value(1)
    constants.subscriptShiftDown = value(4)
    constants.subscriptTopMax = value(5)
    constants.superscriptShiftUp = value(7)
    constants.superscriptBottomMin = value(9)
    constants.numeratorShiftUp = value(28)
    constants.denominatorShiftDown = value(30)
    constants.numeratorGapMin = value(32)
    constants.fractionRuleThickness = value(34)
    constants.denominatorGapMin = value(35)
    constants.radicalVerticalGap = value(45)
    constants.radicalRuleThickness = value(47)
    let isPlausible =
      (0.1...0.5).contains(constants.axisHeight) && (0.4...1).contains(constants.scriptScale)
      && (0.1...0.8).contains(constants.superscriptShiftUp)
    return isPlausible ? constants : nil
  }

  /// The taller forms of a glyph with their heights in font units, the lowest first.
  func variants(of glyph: Int) -> [(glyph: Int, height: Int)] {
    let start = unsigned(8)
    guard start > 0, let index = coverage(of: glyph, at: start + unsigned(start + 2)),
      index < unsigned(start + 6)
    else { return [] }
    let construction = start + unsigned(start + 10 + 2 * index)
    return (0..<min(unsigned(construction + 2), 64)).map { variant in
      let record = construction + 4 + 4 * variant
      return (unsigned(record), unsigned(record + 2))
    }
  }

  /// A glyph's number in a coverage table.
  private func coverage(of glyph: Int, at place: Int) -> Int? {
    let count = unsigned(place + 2)
    if unsigned(place) == 1 {
      return (0..<count).first { unsigned(place + 4 + 2 * $0) == glyph }
    }
    for range in 0..<count {
      let record = place + 4 + 6 * range
      let (first, last) = (unsigned(record), unsigned(record + 2))
      if (first...max(first, last)).contains(glyph) {
        return unsigned(record + 4) + glyph - first
      }
    }
    return nil
  }
}
