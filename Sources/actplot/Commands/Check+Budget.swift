import Activations
import Tables
import Verification

extension Verification.Check {
  /// Whether the format has so few numbers that all are gone through.
  var isNarrow: Bool { [.half, .bfloat16].contains(precision) }
}

extension Check {
  /// The reports on the lines of a budget, each under its line's number.
  func budgetReports(of path: String) throws -> [Report] {
    guard functions.functions.isEmpty, !functions.isAll, judgement.values.values == nil,
      judgement.derivative == nil, judgement.precision == nil, judgement.accuracy == nil
    else {
      throw Failure.usage("--budget names functions, formats, ulps and values itself")
    }
    let file = InputFile(path: path)
    let lines = try file.lines(atMost: Limits.dataBytes)
    let entries: [Budget.Entry]
    do { entries = try Budget(lines).entries } catch {
      throw Failure(.data, "\(file.name), \(error)")
    }
    let scope = try functions.definitions.scope()
    return try entries.map { entry in
      do {
        return try report(on: entry, in: scope)
      } catch let error as Failure {
        // A function that is misspelt in a file is malformed data.
        let code = error.code == .usage ? .data : error.code
        throw Failure(code, "\(file.name), line \(entry.line): " + error.message)
      }
    }
  }

  private func report(on entry: Budget.Entry, in scope: FormulaScope) throws -> Report {
    let named = try scope.families([entry.function]).flatMap(\.namedMembers)
    guard named.count == 1 else { throw Failure.usage("a line is about one function") }
    let brought = try entry.file.map { file in
      try ValuesOptions.read(
        file, for: named, precision: entry.precision, orders: [entry.order])
    }
    var check = judgement.check(range: range.range, precision: entry.precision)
    check.orders = [entry.order]
    check.accuracy = entry.ulps
    check.isExhaustive = brought == nil && check.isNarrow
    var report = try check.reports(
      on: named, values: brought?.values, isQuiet: quiet.isQuiet)[0]
    if format == .table { report.name = "line \(entry.line), \(report.name)" }
    return report
  }
}
