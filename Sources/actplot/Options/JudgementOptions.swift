import Activations
import ArgumentParser
import Verification

/// What is compared, and how closely it must agree.
struct JudgementOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The derivative to be judged, as a formula in x.", valueName: "formula"))
  var derivative: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The relative tolerance in ulps; differences of that many ulps of 1/4 are let pass as well.",
      valueName: "ulps"), transform: { try Numbers.positive($0) })
  var tolerance: Double?

  @Option(help: "double or float (double).", transform: parsePrecision)
  var precision: Precision = .double

  /// The derivative to be judged, as a function whose value it is.
  func candidate(in scope: FormulaScope) throws(Failure) -> Activation? {
    guard let derivative else { return nil }
    do {
      return Activation(try scope.formula(derivative.trimmingBlanks))
    } catch { throw .usage("\(error)") }
  }

  /// A check over a range with these options.
  func check(range: ClosedRange<Double>?) -> Verification.Check {
    var check = Verification.Check()
    check.range = range
    check.precision = precision
    if let tolerance { check.tolerance = Tolerance(ulps: tolerance, precision: precision) }
    return check
  }
}
