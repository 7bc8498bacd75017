#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output: results only, complete or with an error.
enum StandardOutput {
  /// Writes all of a text, or throws a failure with the system's reason.
  ///
  /// A reader that has gone away (`| head -1`) ends the process quietly, as SIGPIPE does to any tool.
  static func write(_ text: String) throws(Failure) {
    var copy = text
    let error = copy.withUTF8 { FileDescriptor.write($0, to: STDOUT_FILENO) }
    guard let error else { return }
    throw Failure(
      .cannotWrite, "cannot write to standard output: \(String(cString: strerror(error)))")
  }
}

/// Standard error: progress, notes and errors.
enum StandardError {
  /// Writes a text; a failure has nowhere to be told.
  static func write(_ text: String) {
    var copy = text
    _ = copy.withUTF8 { FileDescriptor.write($0, to: STDERR_FILENO) }
  }

  /// Whether a person watches it, so that progress may be drawn.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

/// Plain writes to a file descriptor.
enum FileDescriptor {
  /// Writes all bytes; returns the system's error number if that fails.
  static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32? {
    var remaining = UnsafeRawBufferPointer(bytes)
    while let base = remaining.baseAddress, !remaining.isEmpty {
      #if canImport(Glibc)
        let count = Glibc.write(descriptor, base, remaining.count)
      #else
        let count = Darwin.write(descriptor, base, remaining.count)
      #endif
      if count >= 0 {
        remaining = UnsafeRawBufferPointer(rebasing: remaining[count...])
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}

/// Whether results may be coloured: only for a person at a terminal who has not said `NO_COLOR`.
var isColorWelcome: Bool {
  guard isatty(STDOUT_FILENO) == 1 else { return false }
  guard let value = getenv("NO_COLOR") else { return true }
  return value.pointee == 0
}
