import CRendering

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files that appear whole or not at all.
public enum OutputFile {
  /// Writes a file beside its target under a passing name, then renames it.
  ///
  /// A symbolic link is followed, and what it points to is replaced. An existing file keeps its
  /// permissions. What is no regular file (`/dev/stdout`, a FIFO) is written in place.
  ///
  /// - Throws: `RenderingError.cannotWrite` with the operating system's reason, and `closedPipe`. An
  ///   existing file is then as it was, and no temporary file is left.
  public static func write(_ bytes: [UInt8], to path: String) throws(RenderingError) {
    var target = stat()
    let exists = stat(path, &target) == 0
    if exists, target.st_mode & S_IFMT == S_IFDIR {
      throw .cannotWrite(path: path, reason: message(EISDIR))
    }
    if exists, target.st_mode & S_IFMT != S_IFREG {
      return try writeInPlace(bytes, to: path)
    }
    // A read-only file is not replaced behind its owner's back.
    if exists, access(path, W_OK) != 0 {
      throw .cannotWrite(path: path, reason: message(errno))
    }
    let file = try TemporaryFile(beside: resolved(path, exists: exists), for: path)
    try file.fill(bytes, permissions: exists ? target.st_mode & 0o7777 : nil)
  }

  /// Writes to an open descriptor; `name` is what an error calls it.
  ///
  /// - Throws: `RenderingError.closedPipe` if nobody reads any more (SIGPIPE must be ignored for
  ///   that, or it ends the process), else `cannotWrite`.
  public static func write(
    _ bytes: [UInt8], toDescriptor descriptor: Int32, named name: String = "standard output"
  ) throws(RenderingError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        guard let base = rest.baseAddress else { return 0 }
        return systemWrite(descriptor, base, rest.count)
      }
      if count > 0 {
        written += count
      } else if count < 0, errno == EPIPE {
        throw .closedPipe
      } else if count < 0, errno != EINTR, errno != EAGAIN {
        throw .cannotWrite(path: name, reason: message(errno))
      }
    }
  }

  /// On SIGINT, SIGTERM and SIGHUP deletes the temporary files of all threads, then lets the signal
  /// end the process as if it were not handled.
  public static func removeTemporariesWhenInterrupted() {
    crendering_remove_temporaries_on_signals()
  }

  /// The operating system's message for an error number.
  static func message(_ number: Int32) -> String {
    strerror(number).map { String(cString: $0) } ?? "error \(number)"
  }

  private static func writeInPlace(_ bytes: [UInt8], to path: String) throws(RenderingError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotWrite(path: path, reason: message(errno)) }
    do {
      try write(bytes, toDescriptor: descriptor, named: path)
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw .cannotWrite(path: path, reason: message(errno)) }
  }

  /// Where a path leads through symbolic links.
  private static func resolved(_ path: String, exists: Bool) -> String {
    guard exists, let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}

/// The system's function, which the overloads of `write` above would hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
