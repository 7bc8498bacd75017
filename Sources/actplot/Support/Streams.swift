#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output: results only, complete or with an error.
enum StandardOutput {
  /// Whether it is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes all of a text, or throws a failure with the system's reason.
  ///
  /// A reader that has gone away (`| head -1`) ends the process with no message.
  static func write(_ text: String) throws(Failure) {
    try write(Array(text.utf8))
  }

  /// Writes all of a text's bytes, as ``write(_:)`` for a text does.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    let error = bytes.withUnsafeBufferPointer { FileDescriptor.write($0, to: STDOUT_FILENO) }
    guard let error else { return }
    if error == EPIPE { throw Failure(.cannotWrite, "") }
    throw Failure(
      .cannotWrite, "cannot write to standard output: \(String(cString: strerror(error)))")
  }
}

/// The three standard streams as the shell left them.
enum StandardDescriptors {
  /// Takes the places of closed streams, so that no file is opened in one of them.
  ///
  /// Else the first file opened would be standard output, and paths would be printed into a picture.
  static func occupyClosed() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      // The wrong way round: to read or to write is still an error.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}

/// Standard error: progress, notes and errors.
enum StandardError {
  /// Writes a text; a failure has nowhere to be told.
  static func write(_ text: String) {
    var copy = text
    _ = copy.withUTF8 { FileDescriptor.write($0, to: STDERR_FILENO) }
  }

  /// Whether a person watches it at a terminal that can redraw a line, and wants to.
  static var isAnimated: Bool { isatty(STDERR_FILENO) == 1 && !isColorRefused }
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

/// Whether `NO_COLOR`, or a terminal that says it is dumb, forbids colours and progress bars.
var isColorRefused: Bool {
  if let value = getenv("NO_COLOR"), value.pointee != 0 { return true }
  return getenv("TERM").map { String(cString: $0) == "dumb" } ?? false
}

/// Whether results may be coloured: only for a person at a terminal who does not refuse it.
var isColorWelcome: Bool { isatty(STDOUT_FILENO) == 1 && !isColorRefused }
