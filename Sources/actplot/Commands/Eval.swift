import ActivationFigures
import Activations
import ArgumentParser
import Tables

/// `actplot eval`: values at points.
struct Eval: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Prints values and derivatives at points.",
    discussion: """
      The points come from --at (a list, or - for one a line from standard input) or from --samples \
      over --range. The CSV is tidy: function,method,order,x,value, one value a row, each number the \
      shortest decimal that reads back to the same Double.
      """)

  @OptionGroup var functions: FunctionOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The points, with commas or blanks between, or - for one a line from standard input.",
      valueName: "x,…"))
  var at: String?

  @Option(
    parsing: .unconditional, help: "A number of equally spaced points over the range.",
    transform: { try Numbers.count($0, atMost: Limits.points) })
  var samples: Int?

  @OptionGroup var range: RangeOption
  @OptionGroup var derivatives: DerivativeOptions

  @Option(
    name: .customLong("method"), parsing: .singleValue,
    help: "analytic, forward or reverse; may be repeated (analytic if not given).",
    completion: Completions.methods, transform: parseMethods)
  var methods: [[DerivativeMethod]] = []

  @OptionGroup var precision: PrecisionOption

  @Option(
    help: "csv, json, table or markdown (csv).", completion: Completions.tableFormats,
    transform: parseTableFormat)
  var format: TableFormat = .csv

  @OptionGroup var quiet: QuietOption

  func validate() throws {
    if functions.functions.isEmpty && !functions.isAll {
      throw ValidationError("no function; name one or more, such as gelu, or give --all")
    }
    if at != nil && samples != nil {
      throw ValidationError("give the points by --at or by --samples, not by both")
    }
    if at == nil && samples == nil {
      let numbers = functions.functions.filter { Numbers.constant($0) != nil }
      if !numbers.isEmpty {
        throw ValidationError("the points are given by --at \(numbers.joined(separator: ","))")
      }
      throw ValidationError("no points; give --at -1,0,1 or --samples 101 (with --range -5:5)")
    }
    if at != nil && range.range != nil {
      throw ValidationError("--range goes with --samples; --at names the points themselves")
    }
  }

  func run() throws {
    let families = try functions.families()
    let table = EvaluationTable(
      functions: families.flatMap(\.namedMembers),
      methods: methods.isEmpty ? [.analytic] : methods.flatMap(\.self).uniqued,
      orders: derivatives.orders ?? [0, 1], points: try points(for: families),
      precision: precision.precision, isQuiet: quiet.isQuiet)
    try table.write(as: format)
  }

  private func points(for families: [FunctionFamily]) throws(Failure) -> EvaluationPoints {
    if let samples {
      return .spaced(samples, over: range.range ?? families.map(PlottedFunction.init).window)
    }
    guard let at else { return .list([]) }
    if at.trimmingBlanks == "-" { return .list(try StandardInput.numbers()) }
    do {
      return .list(try Numbers.list(at))
    } catch { throw .usage("--at: \(error)") }
  }
}
