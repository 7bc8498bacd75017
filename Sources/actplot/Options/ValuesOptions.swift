import Activations
import ArgumentParser
import Tables
import Verification

/// Numbers computed elsewhere, to be judged.
struct ValuesOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Numbers computed elsewhere, to be judged: CSV with the columns x and f, df or d2f, or a NumPy "
        + "array .npy with x in the first column; - for standard input.", valueName: "file"),
    completion: .file(), transform: CommandLineArguments.asTyped)
  var values: String?

  @Flag(
    name: .customLong("ftz"),
    help: "Zero is right where the truth is subnormal, as on devices that flush such numbers.")
  var isFlushing = false

  /// The values and the format that they are numbers of, for one function.
  func read(
    for functions: [(name: String, activation: Activation)], precision: Precision?, orders: [Int]?
  ) throws(Failure) -> (values: GivenValues, precision: Precision)? {
    guard let values else { return nil }
    return try Self.read(values, for: functions, precision: precision, orders: orders)
  }

  /// The values of a file and the format that they are numbers of, for one function.
  static func read(
    _ path: String, for functions: [(name: String, activation: Activation)],
    precision: Precision?, orders: [Int]?
  ) throws(Failure) -> (values: GivenValues, precision: Precision) {
    guard functions.count == 1 else {
      throw .usage("--values are those of one function; name that function")
    }
    let file = InputFile(path: path)
    let bytes = try file.bytes(atMost: Limits.valueBytes)
    do {
      let isArray = GivenValues.isArray(bytes)
      let precision =
        try precision ?? (isArray ? GivenValues.precision(ofArray: bytes) : .double)
      var found =
        try isArray
        ? GivenValues(array: bytes, precision: precision, orders: orders, limit: Limits.points)
        : GivenValues(
          csv: bytes, precision: precision, function: functions[0].name, limit: Limits.points)
      if let orders { found.series.removeAll { !orders.contains($0.order) } }
      if found.series.isEmpty {
        throw Failure(.data, "\(file.name) has no values of the orders that --order names")
      }
      return (found, precision)
    } catch let error as ValuesError {
      throw Failure(.data, "\(file.name), \(error)")
    } catch let error as Failure {
      throw error
    } catch { throw Failure(.data, "\(error)") }
  }
}
