import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ctrl-C as a wish to stop, and to be told what was found until then.
enum Interruption {
  private static let requested = Atomic(false)

  /// Whether someone wishes to stop.
  static var isRequested: Bool { requested.load(ordering: .relaxed) }

  /// From now on the first Ctrl-C is a wish; the second ends the process.
  static func watch() {
    // Read once, so that the handler finds it made.
    _ = isRequested
    signal(SIGINT) { _ in
      Interruption.requested.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
  }

  /// Ends the process as an interruption does, if there was one.
  static func end() {
    guard isRequested else { return }
    signal(SIGINT, SIG_DFL)
    raise(SIGINT)
  }
}
