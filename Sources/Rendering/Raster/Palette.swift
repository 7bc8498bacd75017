import CRendering

/// The distinct colours of a picture, as long as they are at most 256.
struct ColorCensus: Sendable {
  /// The colours found, of which at most one is too many.
  private(set) var table = ColorTable()

  /// Whether there are too many for a palette; then nothing more is counted.
  var isOverfull: Bool { table.count > Palette.capacity }

  /// Adds the colours of some rows of pixels.
  mutating func add(_ pixels: UnsafePointer<UInt32>, width: Int, rows: Int) {
    for row in 0..<rows {
      let source = pixels + row * width
      // Rows that continue the one above have nothing new.
      if row > 0, memcmp(source, source - width, width * 4) == 0 { continue }
      var last = ~source[0]
      for x in 0..<width where source[x] != last {
        last = source[x]
        table.insert(last)
        if isOverfull { return }
      }
    }
  }

  /// Adds the colours of another part of the picture.
  mutating func add(_ other: ColorCensus) {
    for color in other.table.colors where !isOverfull { table.insert(color) }
  }
}

/// Colours with numbers, found by hashing.
///
/// There is room for few more than a palette holds.
struct ColorTable: Sendable {
  private(set) var colors: [UInt32] = []
  /// For each hash the colour's number plus one; 0 where there is none.
  private var slots = [UInt16](repeating: 0, count: 1024)

  var count: Int { colors.count }

  private func slot(of color: UInt32) -> Int {
    var slot = Int((color &* 0x9E37_79B1) >> 22)
    while slots[slot] != 0, colors[Int(slots[slot]) - 1] != color { slot = (slot + 1) & 1023 }
    return slot
  }

  /// Adds a colour unless it is there.
  mutating func insert(_ color: UInt32) {
    let slot = slot(of: color)
    guard slots[slot] == 0 else { return }
    colors.append(color)
    slots[slot] = UInt16(colors.count)
  }

  /// A colour's number; 0 for one that is not there.
  func number(of color: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: max(1, slots[slot(of: color)]) - 1)
  }
}

/// At most 256 colours, and the number of each.
///
/// One byte a pixel makes a quarter less of a file.
struct Palette: Sendable {
  static let capacity = 256

  private var table = ColorTable()
  private let isOpaque: Bool

  /// The palette of a census, or nil if there are too many colours.
  ///
  /// The colours are in order of their values: threads find them in an order of their own, and the
  /// same picture should give the same bytes.
  init?(_ census: ColorCensus, isOpaque: Bool) {
    guard !census.isOverfull else { return nil }
    self.isOpaque = isOpaque
    for color in census.table.colors.sorted() { table.insert(color) }
  }

  /// Red, green and blue of each colour in turn.
  var components: [UInt8] {
    stored.flatMap { [$0 >> 16, $0 >> 8, $0].map { UInt8(truncatingIfNeeded: $0) } }
  }

  /// The opacity of each colour, or nil if all are opaque.
  var opacities: [UInt8]? { isOpaque ? nil : stored.map { UInt8($0 >> 24) } }

  private var stored: [UInt32] { isOpaque ? table.colors : table.colors.map(straightened) }

  /// Writes the numbers of some pixels.
  func number(
    _ pixels: UnsafePointer<UInt32>, count: Int, into target: UnsafeMutablePointer<UInt8>
  ) {
    var last = pixels[0]
    var number = table.number(of: last)
    for x in 0..<count {
      if pixels[x] != last {
        last = pixels[x]
        number = table.number(of: last)
      }
      target[x] = number
    }
  }
}
