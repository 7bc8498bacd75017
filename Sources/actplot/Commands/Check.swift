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
      --derivative that formula alone decides, with --values numbers that were computed elsewhere do.

      In half and bfloat16 every finite number is a point; with --exhaustive in float as well, all 2³² of \
      them or those of --range, where Ctrl-C ends with a report on what was covered.
      """)

  @OptionGroup var functions: FunctionOptions
  @OptionGroup var range: RangeOption
  @OptionGroup var judgement: JudgementOptions
  @OptionGroup var derivatives: JudgedOrders

  @Flag(name: .customLong("details"), help: "All tables, not one line for each function.")
  var isDetailed = false

  @Flag(
    name: .customLong("exhaustive"),
    help: "Every finite number of --precision, or of --range (half and bfloat16: always).")
  var isExhaustive = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Lines of a function, an order, a format, the ulps allowed and, for numbers computed elsewhere, "
        + "their file; each is held to its own.", valueName: "file"),
    completion: .file(), transform: CommandLineArguments.asTyped)
  var budget: String?

  @Flag(name: .customLong("latex"), help: "Formula and derivative in LaTeX.")
  var isLaTeX = false

  @Option(
    help: "table, csv, json or markdown (table).", completion: Completions.tableFormats,
    transform: parseTableFormat)
  var format: TableFormat = .table

  @OptionGroup var quiet: QuietOption

  func run() throws {
    if let budget { return try write(try budgetReports(of: budget)) }
    let families = try functions.families()
    let candidate = try judgement.candidate(
      in: try functions.definitions.scope(), for: families)
    let named = families.flatMap(\.namedMembers)
    let brought = try judgement.values.read(
      for: named, precision: judgement.precision, orders: derivatives.orders)
    var check = judgement.check(range: range.range, precision: brought?.precision)
    if let orders = derivatives.orders { check.orders = orders }
    if brought == nil, isExhaustive || check.isNarrow {
      check.isExhaustive = true
      if !isExhaustive { check.range = nil }
      Interruption.watch()
    }
    var reports = try check.reports(
      on: named, given: candidate, values: brought?.values, isQuiet: quiet.isQuiet)
    if isLaTeX {
      for (index, function) in named.enumerated() {
        reports[index].formula = function.activation.latexFormula
        reports[index].derivativeFormula =
          candidate?.latexFormula ?? function.activation.latexDerivative
      }
    }
    try write(reports)
  }

  private func write(_ reports: [Report]) throws {
    try StandardOutput.write(
      reports.formatted(
        as: format, width: Terminal.columns, color: isColorWelcome, details: isDetailed))
    if reports.allSatisfy(\.passes) { Interruption.end() }
    if !reports.allSatisfy(\.passes) { throw ExitCode(Failure.Code.disagreement.rawValue) }
  }
}
