import Synchronization
import Tables

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A line on the terminal that says how far a long run is; silent when nobody watches, or wants to.
final class ProgressLine: Sendable {
  private let isShown: Bool
  private let start = monotonicMilliseconds()
  private let lastShown = Atomic(0)

  init(isQuiet: Bool = false) { isShown = !isQuiet && StandardError.isAnimated }

  /// The seconds since the beginning.
  var seconds: Double { Double(monotonicMilliseconds() - start) / 1000 }

  /// Shows a text in place of the last, at most ten times a second, and not in the first half.
  func show(_ text: @autoclosure () -> String) {
    guard isShown else { return }
    let now = monotonicMilliseconds()
    guard now - start > 500, now - lastShown.load(ordering: .relaxed) > 100 else { return }
    lastShown.store(now, ordering: .relaxed)
    // A line that wraps would not be taken away whole.
    let width = (Terminal.width(of: STDERR_FILENO) ?? 80) - 1
    var line = text().escapingControls
    while line.displayWidth > width { line.removeLast() }
    StandardError.write("\r\u{1B}[K\(line)")
  }

  /// Takes the line away.
  func clear() {
    if lastShown.load(ordering: .relaxed) > 0 { StandardError.write("\r\u{1B}[K") }
  }
}

/// A bar on the terminal for a known number of steps, with their rate and the time left, advanced from any
/// thread.
final class ProgressBar: Sendable {
  private let line: ProgressLine
  private let total: Int
  private let done = Atomic(0)

  init(total: Int, isQuiet: Bool = false) {
    self.total = total
    line = ProgressLine(isQuiet: isQuiet)
  }

  /// Some steps are done; `note` is what else there is to say.
  func advance(by count: Int = 1, note: @autoclosure () -> String = "") {
    let done = done.wrappingAdd(count, ordering: .relaxed).newValue
    line.show(Progress(done: done, total: total, seconds: line.seconds, note: note()).text)
  }

  /// Takes the bar away.
  func clear() { line.clear() }
}

/// How far a run is.
struct Progress {
  let done: Int
  let total: Int
  let seconds: Double
  var note = ""

  /// `[======    ] 312 of 1,000, 45/s, 15 s left`, without the bar where there is no room for it.
  var text: String {
    let columns = Terminal.width(of: STDERR_FILENO) ?? 80
    let width = 20
    let share = min(1, Double(done) / Double(max(total, 1)))
    let filled = Int(share * Double(width))
    let bar = String(repeating: "=", count: filled) + String(repeating: " ", count: width - filled)
    var text = columns < 70 ? "" : "[\(bar)] "
    text += "\(NumberText.grouped(done)) of \(NumberText.grouped(total))"
    if done > 0, seconds > 0 {
      let rate = Double(done) / seconds
      let shown = rate >= 10 ? NumberText.grouped(Int(rate)) : NumberText.rounded(rate, digits: 2)
      text += ", \(shown)/s, \(Self.duration(Double(max(0, total - done)) / rate)) left"
    }
    return note.isEmpty ? text : "\(text), \(note)"
  }

  /// `4 s`, `2 min 5 s`, `1 h 3 min`.
  static func duration(_ seconds: Double) -> String {
    guard seconds < 359_999 else { return "days" }
    let whole = Int(seconds.rounded(.up))
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }
}

private func monotonicMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
}
