import Figures
import Foundation
import Rendering
import Testing

@Suite struct TypefaceTests {
  let typeface: Typeface

  init() throws { typeface = try Typeface() }

  // Advances of DejaVu Sans 2.37 in units of 1/2048 em, read from its hmtx table with fontTools:
  // H 1540, a 1255, 0 1303, − 1716, x 1212, ′ 465.
  @Test(arguments: [
    ("H", 1540.0), ("a", 1255), ("0", 1303), ("−", 1716), ("x", 1212), ("Ha0", 4098), ("", 0),
  ])
  func `Advances are the font's own, whatever the size`(text: String, units: Double) {
    for size in [7.0, 9, 10.5, 400] {
      let extents = typeface.measure(text, font: Font(size: size))
      #expect(abs(extents.advance - units / 2048 * size) < 1e-9 * size)
    }
  }

  @Test func `Ink lies where the letter is drawn`() {
    let extents = typeface.measure("H", font: Font(size: 100))
    // A capital stands on the baseline and is 1493 units high.
    #expect(abs(extents.ink.minY + 100 * 1493 / 2048) < 1e-9)
    #expect(abs(extents.ink.maxY) < 1e-9)
    #expect(extents.ink.minX > 0)
    #expect(extents.ink.maxX < extents.advance)
    #expect(typeface.measure("g", font: Font(size: 100)).ink.maxY > 10)
  }

  @Test func `Blanks move the pen and have no ink`() {
    let extents = typeface.measure("  ", font: Font(size: 10))
    #expect(extents.advance > 5)
    #expect(extents.ink.width == 0)
    #expect(extents.ink.height == 0)
  }

  @Test func `Tabs and line breaks take no room, other controls that of U+FFFD`() {
    let font = Font(size: 10)
    #expect(typeface.measure("a\n\t\rb", font: font) == typeface.measure("ab", font: font))
    #expect(typeface.measure("a\u{7}b", font: font) == typeface.measure("a\u{FFFD}b", font: font))
  }

  @Test func `Italics lean and are as wide as the upright letters`() {
    let upright = typeface.measure("H", font: Font(size: 100))
    let italic = typeface.measure("H", font: Font(.italic, size: 100))
    #expect(italic.advance == upright.advance)
    #expect(abs(italic.ink.maxX - upright.ink.maxX - 0.2 * 72.9) < 0.1)
    #expect(typeface.measure("H", font: Font(.bold, size: 100)).advance > upright.advance)
  }

  @Test(arguments: Font.Style.allCases)
  func `A font's measures are in order and grow with the size`(style: Font.Style) {
    let small = typeface.metrics(of: Font(style, size: 10))
    #expect(0 < small.xHeight)
    #expect(small.xHeight < small.capHeight)
    #expect(small.capHeight < small.ascent)
    #expect(small.descent > 0)
    #expect(abs(typeface.metrics(of: Font(style, size: 30)).ascent - 3 * small.ascent) < 1e-9)
  }

  @Test(arguments: Array("′″⁻⁰¹²³αβγλπσφ∞−×·≤≥≈√⌊⌋|ƒ∂∑".unicodeScalars))
  func `The default family has the signs of formulas in every cut`(sign: Unicode.Scalar) {
    for style in Font.Style.allCases {
      let extents = typeface.measure(String(sign), font: Font(style, size: 10))
      let missing = typeface.measure("\u{10FFFD}", font: Font(style, size: 10))
      #expect(extents != missing)
      #expect(extents.ink.width > 0)
    }
  }

  @Test func `A family that is not installed is an error that names both`() {
    let error = #expect(throws: RenderingError.self) { try Typeface(family: "No Such Family") }
    guard case .fontNotFound("No Such Family", _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect("\(error!)".contains("'No Such Family'"))
  }

  @Test(arguments: ["DejaVu Sans", "dejavu sans", "DEJAVU SANS"])
  func `A family's name is found in any case`(name: String) throws {
    let named = try Typeface(family: name)
    #expect(named.family == "DejaVu Sans")
    #expect(
      named.measure("Hxy", font: Font(.italic, size: 9))
        == typeface.measure("Hxy", font: Font(.italic, size: 9)))
  }

  @Test func `Another family has other widths, and borrows the letters that it lacks`() throws {
    let name = "DejaVu Sans Mono"
    guard let mono = try? Typeface(family: name) else { return }
    #expect(mono.family == name)
    let font = Font(size: 10)
    #expect(mono.measure("i", font: font).advance == mono.measure("W", font: font).advance)
    // Liberation Sans has no double prime.
    if let liberation = try? Typeface(family: "liberation sans") {
      #expect(liberation.family == "Liberation Sans")
      #expect(liberation.measure("⁻", font: font) == typeface.measure("⁻", font: font))
      #expect(liberation.measure("H", font: font) != typeface.measure("H", font: font))
    }
  }

  @Test func `Threads measure alike`() async {
    let words = (0..<200).map {
      "tanh \($0) σ′ \(Character(Unicode.Scalar(0x3B1 + UInt32($0 % 20))!))"
    }
    let expected = words.map { typeface.measure($0, font: Font(.italic, size: 9)) }
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          guard let fresh = try? Typeface() else { return false }
          return words.map { fresh.measure($0, font: Font(.italic, size: 9)) } == expected
            && words.map { typeface.measure($0, font: Font(.italic, size: 9)) } == expected
        }
      }
      for await agrees in group { #expect(agrees) }
    }
  }
}
