/// What an SVG file says about itself. Cairo cannot write it, so it is put behind the first tag.
struct SVGMetadata {
  private var elements = ""

  init(_ metadata: Metadata) {
    if let title = metadata.title { elements += "<title>\(SVGMetadata.escaped(title))</title>\n" }
    let description = [metadata.software, metadata.command, metadata.creationDate]
      .compactMap { $0 }.joined(separator: "\n")
    if !description.isEmpty { elements += "<desc>\(SVGMetadata.escaped(description))</desc>\n" }
  }

  /// The file with title and description as the first children of its root.
  func inserted(into file: [UInt8]) -> [UInt8] {
    let root = Array("<svg".utf8)
    let start = file.indices.first { file[$0...].starts(with: root) }
    guard !elements.isEmpty, let start,
      let end = file[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return file }
    return Array(file[...end]) + Array("\n".utf8) + Array(elements.utf8)
      + Array(file[(end + 1)...].drop { $0 == UInt8(ascii: "\n") })
  }

  /// A text with XML's special characters escaped, and without those that XML forbids.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\t", "\n": escaped.unicodeScalars.append(scalar)
      case "\u{0}"..<" ", "\u{7F}", "\u{FFFE}", "\u{FFFF}": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
