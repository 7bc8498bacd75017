#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Numbers from standard input.
enum StandardInput {
  /// Reads one number a line; blank lines are passed over.
  ///
  /// Throws a data failure that names the line and the column of what is not a number, and a failure
  /// of the input where it is closed or a folder.
  static func numbers() throws(Failure) -> [Double] {
    var nothing: UInt8 = 0
    guard read(STDIN_FILENO, &nothing, 0) == 0 else {
      throw Failure(.noInput, "cannot read standard input: \(String(cString: strerror(errno)))")
    }
    var numbers: [Double] = []
    var line = 0
    while let text = readLine() {
      line += 1
      let word = text.trimmingBlanks
      if word.isEmpty { continue }
      guard let number = Double(word) else {
        let column = text.prefix(while: \.isWhitespace).count + 1
        throw Failure(
          .data, "standard input, line \(line), column \(column): '\(word)' is not a number")
      }
      numbers.append(number)
    }
    return numbers
  }
}
