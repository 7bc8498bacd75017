import CZlib

/// The chunks of a PNG file, read without libpng, with their checksums verified.
struct PNGChunks {
  struct Damaged: Error {}

  private(set) var all: [(type: String, data: [UInt8])] = []

  init(_ file: [UInt8]) throws {
    guard file.starts(with: [137, 80, 78, 71, 13, 10, 26, 10]) else { throw Damaged() }
    var position = 8
    while position < file.count {
      guard position + 12 <= file.count else { throw Damaged() }
      let length = PNGChunks.number(file, position)
      guard position + 12 + length <= file.count else { throw Damaged() }
      let body = Array(file[position + 4..<position + 8 + length])
      guard crc32(0, body, UInt32(body.count)) == PNGChunks.number(file, position + 8 + length)
      else { throw Damaged() }
      all.append((String(decoding: body.prefix(4), as: UTF8.self), Array(body.dropFirst(4))))
      position += 12 + length
    }
  }

  /// The data of the first chunk of a type.
  subscript(type: String) -> [UInt8]? { all.first { $0.type == type }?.data }

  /// The text of a tEXt (Latin-1) or uncompressed iTXt (UTF-8) chunk by its keyword.
  func text(_ keyword: String) -> String? {
    for (type, data) in all {
      let parts = data.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, Array(parts[0]) == Array(keyword.utf8) else { continue }
      if type == "tEXt" {
        return String(String.UnicodeScalarView(parts[1].map { Unicode.Scalar($0) }))
      }
      // Compression flag and method, then language and translated keyword, each ended by a zero.
      let rest = parts[1].dropFirst(2).split(
        separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
      if type == "iTXt" { return String(decoding: rest[2], as: UTF8.self) }
    }
    return nil
  }

  /// The inflated rows; zlib verifies their checksum here, which readers of PNG often skip.
  func inflated(count: Int) throws -> [UInt8] {
    let stream = Array(all.filter { $0.type == "IDAT" }.map(\.data).joined())
    var rows = [UInt8](repeating: 0, count: count)
    var length = UInt(count)
    guard uncompress(&rows, &length, stream, UInt(stream.count)) == Z_OK, length == count else {
      throw Damaged()
    }
    return rows
  }

  static func number(_ bytes: [UInt8], _ position: Int) -> Int {
    bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
