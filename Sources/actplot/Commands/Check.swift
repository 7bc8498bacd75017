import ActivationFigures
import Activations
import ArgumentParser
import Tables
import Verification

/// `actplot check`: is this derivative right, and how far can its digits be trusted.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Holds a function and its derivatives against the truth; exit code 1 when something is wrong.",
    discussion: """
      Plain arithmetic computes the value, the analytic derivative and both modes of autodiff, over the \
      range, at every breakpoint with its neighbours, and along tails to ±1e308. The truth comes from \
      the formula in wide arithmetic, that of derivatives is confirmed by differences of values. Two \
      questions are answered apart: is the mathematics right, and how many ulps is it off. With \
      --derivative that formula alone decides.
      """)

  @OptionGroup var functions: FunctionOptions
  @OptionGroup var range: RangeOption
  @OptionGroup var judgement: JudgementOptions
  @OptionGroup var derivatives: JudgedOrders

  @Flag(name: .customLong("details"), help: "All tables, not one line for each function.")
  var isDetailed = false

  @Flag(name: .customLong("latex"), help: "Formula and derivative in LaTeX.")
  var isLaTeX = false

  @Option(
    help: "table, csv, json or markdown (table).", completion: Completions.tableFormats,
    transform: parseTableFormat)
  var format: TableFormat = .table

  @OptionGroup var quiet: QuietOption

  func run() throws {
    let families = try functions.families()
    let candidate = try judgement.candidate(
      in: try functions.definitions.scope(), for: families)
    var check = judgement.check(range: range.range)
    if let orders = derivatives.orders { check.orders = orders }
    let named = families.flatMap(\.namedMembers)
    var reports = try check.reports(on: named, given: candidate, isQuiet: quiet.isQuiet)
    if isLaTeX {
      for (index, function) in named.enumerated() {
        reports[index].formula = function.activation.latexFormula
        reports[index].derivativeFormula =
          candidate?.latexFormula ?? function.activation.latexDerivative
      }
    }
    try StandardOutput.write(
      reports.formatted(
        as: format, width: Terminal.columns, color: isColorWelcome, details: isDetailed))
    if !reports.allSatisfy(\.passes) { throw ExitCode(Failure.Code.disagreement.rawValue) }
  }
}
