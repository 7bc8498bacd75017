#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Numbers from standard input.
enum StandardInput {
  /// Reads one number a line; blank lines and a byte-order mark are passed over.
  ///
  /// Throws a data failure that names the line and the column of what is not a number, and a failure
  /// of the input where it is closed or a folder.
  static func numbers() throws(Failure) -> [Double] {
    var lines = Lines()
    var numbers: [Double] = []
    var number = 0
    while let line = try lines.next() {
      number += 1
      let bytes = number == 1 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
      guard let value = try read(bytes, line: number) else { continue }
      guard numbers.count < Limits.points else {
        throw Failure(
          .data, "standard input, line \(number): there are more than \(Limits.points) points")
      }
      numbers.append(value)
    }
    return numbers
  }

  /// The number on a line, or nil where the line is blank.
  private static func read(_ bytes: ArraySlice<UInt8>, line: Int) throws(Failure) -> Double? {
    let text = String(decoding: bytes, as: UTF8.self)
    let word = text.trimmingBlanks
    if word.isEmpty { return nil }
    let place: Message = """
      standard input, line \(line), column \(text.prefix(while: \.isWhitespace).count + 1)
      """
    do {
      if let value = try Numbers.number(word) { return value }
    } catch { throw Failure(.data, "\(place): \(error.message)") }
    throw Failure(.data, "\(place): '\(word.shortened(to: 80))' is not a number")
  }

  /// The lines of standard input, with no more of it in memory than a piece.
  private struct Lines {
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false
    private var count = 0

    /// The next line without its end, or nil.
    mutating func next() throws(Failure) -> ArraySlice<UInt8>? {
      count += 1
      var searched = position
      while true {
        if let end = buffer[searched...].firstIndex(of: 10) {
          defer { position = end + 1 }
          return buffer[position..<end]
        }
        guard buffer.count - position <= Limits.lineLength else {
          throw Failure(
            .data,
            "standard input, line \(count): there are more than \(Limits.lineLength) characters")
        }
        if isAtEnd {
          defer { position = buffer.count }
          return position < buffer.count ? buffer[position...] : nil
        }
        searched = buffer.count - position
        try fill()
      }
    }

    private mutating func fill() throws(Failure) {
      buffer.removeFirst(position)
      position = 0
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = readDescriptor(STDIN_FILENO, &piece, piece.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else {
          throw Failure(.noInput, "cannot read standard input: \(String(cString: strerror(errno)))")
        }
        isAtEnd = count == 0
        buffer += piece[..<count]
        return
      }
    }
  }
}

/// The system's `read`, which a method of that name would hide.
private func readDescriptor(_ descriptor: Int32, _ bytes: inout [UInt8], _ count: Int) -> Int {
  bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, count) }
}
