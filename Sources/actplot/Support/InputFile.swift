import Tables

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is read as a whole, or standard input for `-`.
struct InputFile {
  let path: String

  /// What messages call it.
  var name: String { path == "-" ? "standard input" : "'\(path)'" }

  /// All its bytes.
  func bytes(atMost limit: Int) throws(Failure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    func failure() -> Failure {
      Failure(.noInput, "cannot open \(name): \(String(cString: strerror(errno)))")
    }
    guard descriptor >= 0 else { throw failure() }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure() }
      if count == 0 { return bytes }
      bytes += piece[..<count]
      guard bytes.count <= limit else {
        throw Failure(.data, "\(name) has more than \(NumberText.grouped(limit)) bytes")
      }
    }
  }

  /// Its lines, each with its number.
  func lines(atMost limit: Int) throws(Failure) -> [(number: Int, text: String)] {
    let text = String(decoding: try bytes(atMost: limit), as: UTF8.self)
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .map { ($0.offset + 1, String($0.element)) }
  }
}
