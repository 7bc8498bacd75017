#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How wide the lines may be that people read.
enum Terminal {
  /// The width of tables and texts on standard output: `COLUMNS`, else that of the terminal, else 80.
  static var columns: Int { width(of: STDOUT_FILENO) ?? requested ?? 80 }

  /// The width of a descriptor's terminal, or nil where it is none; `COLUMNS` is over the terminal's own.
  static func width(of descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    if let requested { return requested }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return max(narrowest, Int(size.ws_col))
  }

  /// Below that many cells nothing is laid out.
  private static let narrowest = 20

  /// What `COLUMNS` asks for.
  private static var requested: Int? {
    guard let value = getenv("COLUMNS"), let count = Int(String(cString: value)), count > 0
    else { return nil }
    return max(narrowest, min(count, 10_000))
  }
}
