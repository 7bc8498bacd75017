import ActivationFigures
import Activations
import ArgumentParser
import Figures
import Rendering

/// `actplot plot`: one grid of panels, each a function with its derivative.
struct Plot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plot",
    abstract: "Draws functions with their derivatives in a grid of panels.",
    discussion: """
      Without arguments it draws the ten functions of the project to plots/activations.png; functions \
      that are named go to the current folder, gelu.png. A missing folder is made.
      """)

  @OptionGroup var functions: FunctionOptions
  @OptionGroup var range: RangeOption
  @OptionGroup var derivatives: DerivativeOptions

  @Option(
    help: "How derivatives are computed: analytic, forward or reverse (analytic).",
    completion: Completions.methods, transform: parseMethod)
  var method: DerivativeMethod = .analytic

  @Flag(name: .customLong("overlay"), help: "All functions in one axes.")
  var isOverlay = false

  @Flag(name: .customLong("each"), help: "One file for each function, in the folder that -o names.")
  var isEach = false

  @Flag(
    name: .customLong("annotate"), help: "Minima, asymptotes and kinks with their coordinates.")
  var isAnnotated = false

  @OptionGroup var format: FormatOption
  @OptionGroup var options: FigureOptions

  func validate() throws {
    if isOverlay && isEach {
      throw ValidationError("--overlay draws one picture and --each many; give one of them")
    }
  }

  func run() throws {
    let families = try functions.families()
    if isEach {
      try drawEach(families)
    } else {
      let writer = try PictureWriter(
        options, format: format.format,
        defaultPath: functions.picture(of: families, ten: "activations"))
      let content = try content(families.map(PlottedFunction.init))
      try writer.write(isOverlay ? content.overlay() : content.grid())
    }
  }

  private func content(_ functions: [PlottedFunction]) throws(Failure) -> ActivationFigure {
    let range = try range.drawable()
    return ActivationFigure(
      functions, orders: derivatives.orders, method: method,
      range: range ?? Parallel.map(functions.flatMap(\.members), \.window).hull,
      yRange: options.yRange, isAnnotated: isAnnotated)
  }

  /// The size of each of many pictures, whatever their titles and formulas.
  private static let sizeOfEach = Size(360, 336)

  private func drawEach(_ families: [FunctionFamily]) throws {
    // As without --each: what is named goes to the current folder.
    let usual = functions.isAll ? "all/" : functions.functions.isEmpty ? "plots/" : ""
    let folder = try options.folder(for: "--each", default: usual)
    let format = format.format ?? .png
    let names = FileNames.unique(for: families.map(\.key))
    let contents = try families.map { try content([PlottedFunction($0)]) }
    try Batch.draw(
      zip(names, contents).map { name, content in
        Batch.Picture(path: "\(folder)\(name).\(format.rawValue)") {
          var figure = content.grid()
          figure.size = Self.sizeOfEach
          return figure
        }
      }, options: options, format: format)
  }
}
