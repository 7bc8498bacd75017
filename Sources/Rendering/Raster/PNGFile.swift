import CZlib

/// The chunks of a PNG file (https://www.w3.org/TR/png/) around pixels that are deflated already.
struct PNGFile {
  var width: Int
  var height: Int
  var isOpaque: Bool
  var pixelsPerMetre: Double
  var metadata: Metadata
  /// The pieces of the deflate stream in their order.
  var strips: [Strip]

  /// The file's contents.
  func encoded() -> [UInt8] {
    var file: [UInt8] = [0x89] + Array("PNG\r\n\u{1A}\n".utf8)
    func add(_ type: String, _ parts: [[UInt8]]) {
      file += bigEndian(UInt32(parts.reduce(0) { $0 + $1.count }))
      var checksum: UInt = 0
      for part in [Array(type.utf8)] + parts where !part.isEmpty {
        checksum = crc32(checksum, part, UInt32(part.count))
        file += part
      }
      file += bigEndian(UInt32(checksum))
    }
    // Eight bits a sample, RGB or RGBA.
    add(
      "IHDR",
      [bigEndian(UInt32(width)), bigEndian(UInt32(height)), [8, isOpaque ? 2 : 6, 0, 0, 0]])
    let resolution = bigEndian(UInt32(min(max(pixelsPerMetre.rounded(), 1), 0x7FFF_FFFF)))
    add("pHYs", [resolution, resolution, [1]])
    for (keyword, text) in texts {
      let latin = text.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
      let isLatin = latin.count == text.unicodeScalars.count
      // Between keyword and text of iTXt: not compressed, no language, no translated keyword.
      add(
        isLatin ? "tEXt" : "iTXt",
        [Array(keyword.utf8), isLatin ? [0] : [0, 0, 0, 0, 0], isLatin ? latin : Array(text.utf8)])
    }
    // RFC 1950: deflate with a window of 32 kB, fast; then the stream; then the checksum.
    let checksum = strips.reduce(1) { adler32_combine($0, $1.adler, $1.length) }
    add("IDAT", [[0x78, 0x5E]] + strips.map(\.bytes) + [bigEndian(UInt32(checksum))])
    add("IEND", [])
    return file
  }

  private func bigEndian(_ number: UInt32) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian, Array.init)
  }

  private var texts: [(keyword: String, text: String)] {
    let all = [
      ("Title", metadata.title), ("Description", metadata.description),
      ("Software", metadata.software),
      ("Comment", metadata.command), ("Creation Time", metadata.creationDate),
    ]
    return all.compactMap { keyword, text in
      guard let text, !text.isEmpty else { return nil }
      return (keyword, text.storable)
    }
  }
}
