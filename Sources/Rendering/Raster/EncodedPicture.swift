import CLibPNG
import CRendering

/// A picture whose pixels are deflated, ready to be put into PNG's chunks.
struct EncodedPicture {
  var width: Int
  var height: Int
  var hasOpacity: Bool
  var pixelsPerMetre: Double
  var metadata: Metadata
  /// The pieces of the deflate stream in their order.
  var strips: [Strip]

  /// The PNG file.
  func file() throws(RenderingError) -> [UInt8] {
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
      strings.append(isLatin ? EncodedPicture.latin(text) : strdup(text))
      return crendering_text(
        keyword: strings[strings.count - 2], text: strings[strings.count - 1],
        international: !isLatin)
    }
    let joined = pieces.flatMap { $0 }
    var message = [CChar](repeating: 0, count: 128)
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    let done = joined.withUnsafeBufferPointer { joined in
      texts.withUnsafeBufferPointer { texts in
        var strip = crendering_span(bytes: joined.baseAddress, count: joined.count)
        return withUnsafePointer(to: &strip) { strips in
          var picture = crendering_png()
          picture.width = UInt32(width)
          picture.height = UInt32(height)
          picture.color_type = hasOpacity ? 6 : 2
          picture.pixels_per_metre = UInt32(min(max(pixelsPerMetre.rounded(), 1), 0x7FFF_FFFF))
          picture.texts = texts.baseAddress
          picture.text_count = Int32(texts.count)
          picture.strips = strips
          picture.strip_count = 1
          return crendering_png_assemble(&picture, &bytes, &count, &message)
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
    bytes.withUnsafeBytes { _ = memcpy(copy, $0.baseAddress!, bytes.count) }
    return copy.assumingMemoryBound(to: CChar.self)
  }
}
