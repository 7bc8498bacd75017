import ActivationFigures
import Activations
import ArgumentParser
import Figures

/// `actplot compare`: is this derivative right, in a picture.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Draws the analytic derivative against autodiff, with the residual under each panel.",
    discussion: """
      The analytic derivative is a line, the autodiff derivative sparse markers over it; below, their \
      difference in ulps with its maximum. Without -o it draws plots/compare.png, and gelu-compare.png for a function that is named.
      """)

  @OptionGroup var functions: FunctionOptions
  @OptionGroup var range: RangeOption

  @Option(
    help: "The autodiff that is compared: forward or reverse (forward).", transform: parseMethod)
  var method: DerivativeMethod = .forward

  @OptionGroup var judgement: JudgementOptions
  @OptionGroup var format: FormatOption
  @OptionGroup var options: FigureOptions

  func run() throws {
    let families = try functions.families()
    let candidate = try judgement.candidate(in: try functions.definitions.scope())
    if candidate != nil && families.flatMap(\.members).count != 1 {
      throw Failure.usage("--derivative is the derivative of one function; name that function")
    }
    let writer = try PictureWriter(
      options, format: format.format,
      defaultPath: functions.picture(of: families, ten: "compare", suffix: "-compare"))
    let comparison = ComparisonGrid(
      families.flatMap(PlottedFunction.members(of:)), method: method, candidate: candidate,
      check: judgement.check(range: try range.drawable()), yRange: options.yRange)
    try writer.write(comparison.figure())
  }
}
