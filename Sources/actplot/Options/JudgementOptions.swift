import Activations
import ArgumentParser
import Verification

/// What is judged, and how close it must come.
struct JudgementOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The derivative to be judged, as a formula in x.", valueName: "formula"))
  var derivative: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Fail when something that is judged is farther than that from the truth anywhere.",
      valueName: "ulps"), transform: { try Numbers.positive($0) })
  var accuracy: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "What may differ before mathematics is called wrong, in proportion; differences of that many "
        + "ulps of 1/4 are let pass as well.",
      valueName: "ulps"), transform: { try Numbers.positive($0) })
  var tolerance: Double?

  @Option(
    help: ArgumentHelp(
      "The format of plain arithmetic: \(Precision.allCases.map(\.rawValue).joined(separator: ", ")) "
        + "(double)."),
    completion: .list(Precision.allCases.map(\.rawValue)), transform: parsePrecision)
  var precision: Precision?

  @OptionGroup var values: ValuesOptions

  /// The derivative to be judged, as a function whose value it is.
  func candidate(
    in scope: FormulaScope, for families: [FunctionFamily]
  ) throws(Failure) -> Activation? {
    guard let derivative else { return nil }
    guard values.values == nil else {
      throw .usage("--derivative and --values are two things to be judged; give one")
    }
    guard families.flatMap(\.members).count == 1 else {
      throw .usage("--derivative is the derivative of one function; name that function")
    }
    do {
      return Activation(try scope.formula(derivative.trimmingBlanks))
    } catch { throw .usage("\(error)") }
  }

  /// A check over a range with these options, of a format or of that of `--precision`.
  func check(range: ClosedRange<Double>?, precision: Precision? = nil) -> Verification.Check {
    let precision = precision ?? self.precision ?? .double
    var check = Verification.Check()
    check.range = range
    check.precision = precision
    check.accuracy = accuracy
    check.isFlushing = values.isFlushing
    if let tolerance { check.tolerance = Tolerance(ulps: tolerance, precision: precision) }
    return check
  }
}
