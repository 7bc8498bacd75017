#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output: results only, complete or with an error.
enum StandardOutput {
  /// Writes all of a text, or throws a failure with the system's reason.
  ///
  /// A reader that has gone away (`| head -1`) ends the process with no message.
  static func write(_ text: String) throws(Failure) {
    var copy = text
    let error = copy.withUTF8 { FileDescriptor.write($0, to: STDOUT_FILENO) }
    guard let error else { return }
    if error == EPIPE { throw Failure(.cannotWrite, "") }
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

/// Whether `NO_COLOR` forbids colours and progress bars.
var isColorRefused: Bool {
  guard let value = getenv("NO_COLOR") else { return false }
  return value.pointee != 0
}

/// Whether results may be coloured: only for a person at a terminal who does not refuse it.
var isColorWelcome: Bool { isatty(STDOUT_FILENO) == 1 && !isColorRefused }
