import CLibPNG
import CRendering

/// A picture whose pixels are deflated, to be put into PNG's chunks.
struct PNGFile {
  var width: Int
  var height: Int
  var layout: PixelLayout
  var pixelsPerMetre: Double
  var metadata: Metadata
  /// The pieces of the deflate stream in their order.
  var strips: [Strip]

  /// The file's contents.
  func encoded() throws(RenderingError) -> [UInt8] {
    var adler: UInt = 1
    for strip in strips { adler = adler32_combine(adler, strip.adler, strip.length) }
    // RFC 1950: deflate with a window of 32 kB, fast; then the stream; then the checksum.
    var pieces = strips.map(\.bytes)
    pieces.insert([0x78, 0x5E], at: 0)
    pieces.append((0..<4).map { UInt8(truncatingIfNeeded: adler >> (24 - 8 * UInt($0))) })
    return try assemble(pieces)
  }

  private func assemble(_ pieces: [[UInt8]]) throws(RenderingError) -> [UInt8] {
    var strings: [UnsafeMutablePointer<CChar>?] = []
    defer { for string in strings { free(string) } }
    let texts = self.texts.map { keyword, text in
      let isLatin = text.unicodeScalars.allSatisfy { $0.value < 0x100 }
      strings.append(strdup(keyword))
      strings.append(isLatin ? PNGFile.latin(text) : strdup(text))
      return crendering_text(
        keyword: strings[strings.count - 2], text: strings[strings.count - 1],
        international: !isLatin)
    }
    var palette: [UInt8] = []
    var opacities: [UInt8]?
    if case .palette(let colors) = layout {
      (palette, opacities) = (colors.components, colors.opacities)
    }
    let stream = Array(pieces.joined())
    var message = [CChar](repeating: 0, count: 128)
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    let done = texts.withUnsafeBufferPointer { texts in
      palette.withUnsafeBufferPointer { palette in
        (opacities ?? []).withUnsafeBufferPointer { opacityBytes in
          stream.withUnsafeBufferPointer { stream in
            var picture = crendering_png()
            picture.width = UInt32(width)
            picture.height = UInt32(height)
            picture.color_type = layout.colorType
            picture.pixels_per_metre = UInt32(min(max(pixelsPerMetre.rounded(), 1), 0x7FFF_FFFF))
            picture.palette = palette.baseAddress
            picture.palette_count = Int32(palette.count / 3)
            picture.opacities = opacities == nil ? nil : opacityBytes.baseAddress
            picture.texts = texts.baseAddress
            picture.text_count = Int32(texts.count)
            picture.data = stream.baseAddress
            picture.data_count = stream.count
            return crendering_png_assemble(&picture, &bytes, &count, &message)
          }
        }
      }
    }
    guard done, let bytes else {
      let reason = message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw .drawingFailed(reason: String(decoding: reason, as: UTF8.self))
    }
    defer { free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  private var texts: [(keyword: String, text: String)] {
    let all = [
      ("Title", metadata.title), ("Software", metadata.software),
      ("Comment", metadata.command), ("Creation Time", metadata.creationDate),
    ]
    return all.compactMap { keyword, text in
      guard let text, !text.isEmpty else { return nil }
      return (keyword, text)
    }
  }

  /// A text in Latin-1, to be freed.
  private static func latin(_ text: String) -> UnsafeMutablePointer<CChar>? {
    let bytes = text.unicodeScalars.map { CChar(truncatingIfNeeded: $0.value) } + [0]
    guard let copy = malloc(bytes.count) else { return nil }
    let characters = copy.bindMemory(to: CChar.self, capacity: bytes.count)
    for (index, byte) in bytes.enumerated() { characters[index] = byte }
    return characters
  }
}
