import Activations
import Synchronization
import Verification

extension Verification.Check {
  /// The reports on functions under their names, made on all cores.
  func reports(
    on functions: [(name: String, activation: Activation)], given: Activation? = nil,
    values: GivenValues? = nil, isQuiet: Bool = false
  ) throws(Failure) -> [Report] {
    if functions.count == 1 {
      return [try report(on: functions[0], given: given, values: values, isQuiet: isQuiet)]
    }
    let results = Mutex([Result<Report, Failure>?](repeating: nil, count: functions.count))
    let progress = ProgressBar(total: functions.count, isQuiet: isQuiet)
    defer { progress.clear() }
    var check = self
    check.workers.isStopped = { Interruption.isRequested }
    let settled = check
    Threads.forEach(functions.count) { index in
      if Interruption.isRequested { return }
      let result: Result<Report, Failure>
      do throws(Failure) {
        result = .success(try settled.report(on: functions[index], given: given, values: values))
      } catch { result = .failure(error) }
      results.withLock { $0[index] = result }
      progress.advance(note: functions[index].name)
    }
    return try results.withLock { $0 }.compactMap(\.self).map { result throws(Failure) in
      try result.get()
    }
  }

  /// The report on one function, the points spread over all cores.
  private func report(
    on function: (name: String, activation: Activation), given: Activation?, values: GivenValues?,
    isQuiet: Bool
  ) throws(Failure) -> Report {
    let line = ProgressLine(isQuiet: isQuiet)
    let done = Mutex(0)
    var check = self
    check.workers = Workers(
      spread: { count, piece in Threads.forEach(count, piece) },
      advance: { points, total in
        let done = done.withLock { sum in
          sum += points
          return sum
        }
        line.show(Progress(done: done, total: total, seconds: line.seconds).text)
      }, isStopped: { Interruption.isRequested })
    defer { line.clear() }
    return try check.report(on: function, given: given, values: values)
  }

  private func report(
    on function: (name: String, activation: Activation), given: Activation?, values: GivenValues?
  ) throws(Failure) -> Report {
    do throws(CheckError) {
      var report =
        if let values {
          try report(on: function.activation, values: values)
        } else {
          try report(on: function.activation, given: given)
        }
      report.name = function.name
      return report
    } catch { throw .usage("\(error)") }
  }
}
