import ActivationFigures
import Activations
import ArgumentParser

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

  @ArgumentParser.Argument(
    help: ArgumentHelp("Catalogue names or formulas in x.", valueName: "function"))
  var functions: [String]

  @OptionGroup var definitions: DefinitionOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The points, with commas between, or - for one a line from standard input.",
      valueName: "x,…"))
  var at: String?

  @Option(
    parsing: .unconditional, help: "A number of equally spaced points over the range.",
    transform: { try Numbers.count($0, atMost: 10_000_000) })
  var samples: Int?

  @OptionGroup var range: RangeOption
  @OptionGroup var derivatives: DerivativeOptions

  @Option(
    name: .customLong("method"), parsing: .singleValue,
    help: "analytic, forward or reverse; may be repeated (analytic if not given).",
    transform: parseMethod)
  var methods: [DerivativeMethod] = []

  @Option(help: "csv, json, table or markdown.", transform: parseTableFormat)
  var format: TableFormat = .csv

  func validate() throws {
    if at != nil && samples != nil {
      throw ValidationError("give the points by --at or by --samples, not by both")
    }
    if at == nil && samples == nil {
      throw ValidationError("no points; give --at -1,0,1 or --samples 101 (with --range -5:5)")
    }
    if at != nil && range.range != nil {
      throw ValidationError("--range goes with --samples; --at names the points themselves")
    }
  }

  func run() throws {
    let scope = try definitions.scope()
    let families = try functions.map { try scope.parse($0) }
    let table = EvaluationTable(
      functions: families.flatMap(\.namedMembers),
      methods: methods.isEmpty ? [.analytic] : methods.uniqued,
      orders: derivatives.orders ?? [0, 1], points: try points(for: families))
    try table.write(as: format)
  }

  private func points(for families: [FunctionFamily]) throws(Failure) -> [Double] {
    if let samples {
      let range = range.range ?? families.map(PlottedFunction.init).window
      return Self.spaced(samples, over: range)
    }
    guard let at else { return [] }
    if at.trimmingBlanks == "-" { return try StandardInput.numbers() }
    do {
      return try Numbers.list(at)
    } catch { throw .usage("--at: \(error)") }
  }

  /// Equally spaced points with both ends; one point is the middle.
  static func spaced(_ count: Int, over range: ClosedRange<Double>) -> [Double] {
    let (low, high) = (range.lowerBound, range.upperBound)
    if count == 1 { return [low / 2 + high / 2] }
    let last = Double(count - 1)
    // Weighting the ends hits both, and 0 in a symmetric range, exactly.
    return (0..<count).map { (low * (last - Double($0)) + high * Double($0)) / last }
  }
}
