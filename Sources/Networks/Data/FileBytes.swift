#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension TwoClassData {
  /// The greatest number of bytes of a file that is read: 64 MiB, about three million examples.
  public static let greatestFile = 64 << 20

  /// Reads a CSV file, as ``init(csv:title:)`` does; the title is the file's name.
  ///
  /// - Parameter path: The file's path; `-` is standard input.
  /// - Throws: ``CSVError/cannotOpen(path:reason:)`` if the file cannot be opened or read, and the other
  ///   errors for what is wrong in it.
  public init(path: String) throws(CSVError) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    try self.init(csv: try bytes(ofFile: path), title: path == "-" ? "standard input" : name)
  }
}

/// All bytes of a file, or of standard input for `-`.
private func bytes(ofFile path: String) throws(CSVError) -> [UInt8] {
  let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
  func failure() -> CSVError { .cannotOpen(path: path, reason: String(cString: strerror(errno))) }
  guard descriptor >= 0 else { throw failure() }
  defer { if descriptor != 0 { close(descriptor) } }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 18)
  while true {
    let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { throw failure() }
    if count == 0 { return bytes }
    guard bytes.count + count <= TwoClassData.greatestFile else { throw .tooLarge(path: path) }
    bytes += buffer[..<count]
  }
}
