import Foundation

/// What a PNG file says about itself before its pixels.
struct PNGHead {
  struct NoPNG: Error {}

  private(set) var width = 0
  private(set) var height = 0
  /// Pixels per metre.
  private(set) var resolution: Int?
  /// The texts by their keywords.
  private(set) var texts: [String: String] = [:]

  init(_ file: Data) throws {
    let bytes = [UInt8](file)
    guard bytes.starts(with: [137, 80, 78, 71, 13, 10, 26, 10]) else { throw NoPNG() }
    var position = 8
    while position + 12 <= bytes.count {
      let length = Self.number(bytes, position)
      guard position + 12 + length <= bytes.count else { throw NoPNG() }
      let type = String(decoding: bytes[position + 4..<position + 8], as: UTF8.self)
      read(type, Array(bytes[position + 8..<position + 8 + length]))
      position += 12 + length
    }
    guard position == bytes.count else { throw NoPNG() }
  }

  private mutating func read(_ type: String, _ data: [UInt8]) {
    switch type {
    case "IHDR":
      width = Self.number(data, 0)
      height = Self.number(data, 4)
    case "pHYs": resolution = Self.number(data, 0)
    case "tEXt", "iTXt":
      let parts = data.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
      // International text has four more fields between its keyword and its words.
      let words =
        type == "tEXt" ? parts[1] : parts[1].split(separator: 0).last ?? []
      texts[String(decoding: parts[0], as: UTF8.self)] = String(decoding: words, as: UTF8.self)
    default: break
    }
  }

  private static func number(_ bytes: [UInt8], _ position: Int) -> Int {
    bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
