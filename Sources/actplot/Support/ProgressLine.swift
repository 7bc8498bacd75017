import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A line on the terminal that says how far a long run is; silent when nobody watches.
final class ProgressLine: Sendable {
  private let isShown = StandardError.isAnimated
  private let start = monotonicMilliseconds()
  private let lastShown = Atomic(0)

  /// Shows a text in place of the last, at most ten times a second, and not in the first quarter.
  func show(_ text: @autoclosure () -> String) {
    guard isShown else { return }
    let now = monotonicMilliseconds()
    guard now - start > 250, now - lastShown.load(ordering: .relaxed) > 100 else { return }
    lastShown.store(now, ordering: .relaxed)
    StandardError.write("\r\u{1B}[K\(text())")
  }

  /// Takes the line away.
  func clear() {
    if lastShown.load(ordering: .relaxed) > 0 { StandardError.write("\r\u{1B}[K") }
  }
}

/// A bar on the terminal for a known number of steps, advanced from any thread.
final class ProgressBar: Sendable {
  private let line = ProgressLine()
  private let total: Int
  private let done = Atomic(0)

  init(total: Int) { self.total = total }

  /// One step is done.
  func advance() {
    let done = done.wrappingAdd(1, ordering: .relaxed).newValue
    let width = 30
    let filled = done * width / total
    line.show(
      "[\(String(repeating: "=", count: filled))\(String(repeating: " ", count: width - filled))] "
        + "\(done) of \(total)")
  }

  /// Takes the bar away.
  func clear() { line.clear() }
}

private func monotonicMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
}
