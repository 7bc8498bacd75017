import Activations
import Synchronization
import Verification

extension Verification.Check {
  /// The reports on functions under their names, made on all cores.
  func reports(
    on functions: [(name: String, activation: Activation)], given: Activation? = nil,
    isQuiet: Bool = false
  ) throws(Failure) -> [Report] {
    let results = Mutex([Result<Report, CheckError>?](repeating: nil, count: functions.count))
    let progress = ProgressBar(total: functions.count, isQuiet: isQuiet)
    defer { progress.clear() }
    Threads.forEach(functions.count) { index in
      let result: Result<Report, CheckError>
      do throws(CheckError) {
        var report = try report(on: functions[index].activation, given: given)
        report.name = functions[index].name
        result = .success(report)
      } catch { result = .failure(error) }
      results.withLock { $0[index] = result }
      progress.advance(note: functions[index].name)
    }
    do {
      return try results.withLock { $0 }.compactMap(\.self).map { result throws(CheckError) in
        try result.get()
      }
    } catch { throw .usage("\(error)") }
  }
}
