/// What is to be changed in the file that Cairo writes.
///
/// Cairo cannot write what an SVG says about itself, and it names the drawing's group by the number
/// of surfaces that the process has made so far, so that no two files of a process are alike.
struct SVGFile {
  private var elements = ""

  init(_ metadata: Metadata) {
    if let title = metadata.title { elements += "<title>\(SVGFile.escaped(title))</title>\n" }
    let description = [metadata.software, metadata.command, metadata.creationDate]
      .compactMap { $0 }.joined(separator: "\n")
    if !description.isEmpty { elements += "<desc>\(SVGFile.escaped(description))</desc>\n" }
  }

  /// Cairo's file with title and description as the first children of its root, and without the
  /// number of the surface.
  func completed(_ file: [UInt8]) -> [UInt8] {
    guard let root = SVGFile.end(of: "<svg", in: file[...]),
      let tag = file[root...].firstIndex(of: UInt8(ascii: ">"))
    else { return file }
    var completed = Array(file[...tag])
    if !elements.isEmpty { completed += Array(("\n" + elements).utf8.dropLast()) }
    var rest = file[(tag + 1)...]
    if let name = SVGFile.end(of: "<g id=\"surface", in: rest) {
      completed += rest[..<name]
      rest = rest[name...].drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    return completed + rest
  }

  /// The position behind the first occurrence of a text.
  private static func end(of text: String, in file: ArraySlice<UInt8>) -> Int? {
    let wanted = Array(text.utf8)
    return file.indices.first { file[$0] == wanted[0] && file[$0...].starts(with: wanted) }
      .map { $0 + wanted.count }
  }

  /// A text with XML's special characters escaped.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.storable.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
