#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A line on the terminal that says how far a long run is; silent when nobody watches.
final class ProgressLine {
  private let isShown = StandardError.isTerminal && getenv("NO_COLOR") == nil
  private var lastShown = 0
  private let start = monotonicMilliseconds()

  /// Shows a text in place of the last, at most ten times a second, and not in the first half second.
  func show(_ text: @autoclosure () -> String) {
    guard isShown else { return }
    let now = monotonicMilliseconds()
    guard now - start > 500, now - lastShown > 100 else { return }
    lastShown = now
    StandardError.write("\r\u{1B}[K\(text())")
  }

  /// Takes the line away.
  func clear() {
    if isShown && lastShown > 0 { StandardError.write("\r\u{1B}[K") }
  }
}

private func monotonicMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
}
