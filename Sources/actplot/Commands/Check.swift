import ActivationFigures
import Activations
import ArgumentParser
import Notation
import Tables
import Verification

/// `actplot check`: is this derivative right, in numbers.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Compares derivatives point by point; exit code 1 when something disagrees.",
    discussion: """
      Values first, then the analytic derivative, forward and reverse mode against each other, over \
      the range, every breakpoint with its neighbours, and a tail to ±1e308; and each against a wider \
      precision, since two methods may share an error. Two numbers agree when \
      |a - b| <= atol + rtol*max(|a|, |b|).
      """)

  @OptionGroup var functions: FunctionOptions
  @OptionGroup var range: RangeOption
  @OptionGroup var judgement: JudgementOptions

  @Flag(name: .customLong("strict"), help: "Fail at kinks and jumps too.")
  var isStrict = false

  @Flag(name: .customLong("latex"), help: "Formula and derivative in LaTeX.")
  var isLaTeX = false

  @Option(help: "table, csv, json or markdown (table).", transform: parseTableFormat)
  var format: TableFormat = .table

  func run() throws {
    let families = try functions.families()
    let candidate = try judgement.candidate(in: try functions.definitions.scope())
    if candidate != nil && families.flatMap(\.members).count != 1 {
      throw Failure.usage("--derivative is the derivative of one function; name that function")
    }
    var check = judgement.check(range: range.range)
    check.isStrict = isStrict
    let reports = families.flatMap(\.activations).map { activation in
      var report = check.report(on: activation, given: candidate)
      if activation.arguments.contains(where: { !$0.isDefault }) {
        report.name = activation.title.plainText
      }
      if isLaTeX {
        report.formula = activation.latexFormula
        report.derivativeFormula = candidate?.latexFormula ?? activation.latexDerivative
      }
      return report
    }
    try StandardOutput.write(reports.formatted(as: format, color: isColorWelcome))
    if !reports.allSatisfy(\.passes) { throw ExitCode(Failure.Code.disagreement.rawValue) }
  }
}
