import ActivationFigures
import Activations
import ArgumentParser
import Figures
import Verification

/// `actplot compare`: is this derivative right, in a picture.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract:
      "Draws derivatives as plain arithmetic computes them, each with its error against the truth.",
    discussion: """
      Above, the derivative by its formula as a line and by autodiff as sparse markers; below, the error \
      of each against the truth in ulps, with the verdict of check in the corner. The exit code is that of \
      check: 1 when something is wrong, and the picture is written all the same.
      """)

  @OptionGroup var functions: FunctionOptions
  @OptionGroup var range: RangeOption

  @Option(
    name: .customLong("method"), parsing: .singleValue,
    help: "analytic, forward or reverse; may be repeated (analytic and forward).",
    completion: .list(DerivativeMethod.allCases.map(\.rawValue)), transform: parseMethods)
  var methods: [[DerivativeMethod]] = []

  @OptionGroup var judgement: JudgementOptions
  @OptionGroup var format: FormatOption
  @OptionGroup var options: FigureOptions

  func run() throws {
    let families = try functions.families()
    let candidate = try judgement.candidate(
      in: try functions.definitions.scope(), for: families)
    var brought = try judgement.values.read(
      for: families.flatMap(\.namedMembers), precision: judgement.precision, orders: nil)
    brought?.values.series.removeAll { $0.order != 1 }
    if brought?.values.series.isEmpty == true {
      throw Failure(.data, "--values: there is no df, the derivative that compare draws")
    }
    let writer = try PictureWriter(
      options, format: format.format,
      defaultPath: functions.picture(of: families, ten: "compare", suffix: "-compare"))
    let comparison = try Self.grid(
      families, candidate: candidate, values: brought?.values,
      check: judgement.check(range: try range.drawable(), precision: brought?.precision),
      methods: methods.flatMap(\.self).uniqued, yRange: options.yRange,
      isQuiet: options.quiet.isQuiet)
    try writer.write(comparison.figure())
    if !comparison.reports.allSatisfy(\.passes) {
      throw ExitCode(Failure.Code.disagreement.rawValue)
    }
  }

  /// The comparison of functions with the verdicts of check.
  static func grid(
    _ families: [FunctionFamily], candidate: Activation? = nil, values: GivenValues? = nil,
    check: Verification.Check,
    methods: [DerivativeMethod] = [], yRange: ClosedRange<Double>? = nil,
    isQuiet: Bool = false
  ) throws(Failure) -> ComparisonGrid {
    let reports = try check.reports(
      on: families.flatMap(\.namedMembers), given: candidate, values: values, isQuiet: isQuiet)
    var check = check
    check.methods = methods.isEmpty ? [.analytic, .forward] : methods
    return ComparisonGrid(
      families.flatMap(PlottedFunction.members(of:)), candidate: candidate,
      values: values?.series.first, check: check, reports: reports, yRange: yRange)
  }
}
