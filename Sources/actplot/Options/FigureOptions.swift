import ArgumentParser
import Figures
import Rendering

/// How a picture looks and where it goes.
struct FigureOptions: ParsableArguments {
  @Option(
    name: [.customShort("o", allowingJoined: true), .customLong("output")],
    parsing: .unconditional,
    help: ArgumentHelp(
      "The file, or the folder of many; its ending gives the format; - is standard output.",
      valueName: "path"), completion: Completions.pictures,
    transform: CommandLineArguments.asTyped)
  var output: String?

  @Option(
    name: .customLong("y-range"), parsing: .unconditional,
    help: ArgumentHelp("The range of y; from the data if not given.", valueName: "lo:hi"),
    transform: { try NumberRange.drawable(NumberRange.parse($0)) })
  var yRange: ClosedRange<Double>?

  @Option(
    parsing: .unconditional, help: "The number of columns; chosen for the panels if not given.",
    transform: { try Numbers.count($0, atMost: Limits.columns) })
  var columns: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      """
      The size: plain numbers are units of the layout, pixels of a PNG at scale 1; with mm, cm, in or pt \
      it is the size on paper.
      """, valueName: "wxh"), transform: PictureSize.parse)
  var size: RequestedSize?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Size, text and lines for a column, page, slide or poster.", valueName: "medium"),
    completion: .list(Medium.allCases.map(\.rawValue)), transform: Medium.parse)
  var medium: Medium?

  @Option(
    name: .customLong("font-size"), parsing: .unconditional,
    help: ArgumentHelp("The size of ordinary text (10).", valueName: "pt"),
    transform: { try Numbers.positive($0, atMost: Limits.fontSize) })
  var fontSize: Double?

  @Option(
    name: .customLong("line-width"), parsing: .unconditional,
    help: ArgumentHelp("The width of curves (1.75).", valueName: "pt"),
    transform: { try Numbers.positive($0, atMost: Limits.lineWidth) })
  var lineWidth: Double?

  @Flag(name: .customLong("share-y"), help: "One y range for all panels.")
  var sharesY = false

  @Flag(name: .customLong("no-legend"), help: "No legend.")
  var hasNoLegend = false

  @Flag(name: .customLong("no-formula"), help: "No formulas under the titles.")
  var hasNoFormula = false

  @Option(
    parsing: .unconditional,
    help: "Device pixels for each unit of the layout (1); on paper --dpi says it.",
    transform: { try Numbers.positive($0, atMost: Limits.scale) })
  var scale: Double?

  @Option(
    parsing: .unconditional,
    help: """
      The resolution written to the file, in pixels per inch; 96 times the scale if not given, 300 for a \
      size on paper.
      """,
    transform: { try Numbers.positive($0, atMost: Limits.resolution) })
  var dpi: Double?

  @Option(
    help: "The colours: light, dark, or for SVG auto, which follows the page (light).",
    completion: .list(["light", "dark", "auto"]), transform: parseTheme)
  var theme: ThemeChoice = .light

  @Flag(name: .customLong("outlines"), help: "SVG with letters as outlines instead of text.")
  var hasOutlines = false

  @Flag(name: .customLong("transparent"), help: "No background.")
  var isTransparent = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The font family, such as \"DejaVu Serif\".", valueName: "name"),
    transform: CommandLineArguments.asTyped)
  var font: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The figure's title; mathematics between $ and $.", valueName: "text"),
    transform: parseTitle)
  var title: MathText?

  @OptionGroup var quiet: QuietOption

  /// The folder of many pictures, with a slash after it where there is a name.
  func folder(for command: String, default usual: String) throws(Failure) -> String {
    guard let output else { return usual }
    guard output != "-" else {
      throw .usage("\(command) writes many files; -o must name a folder, not -")
    }
    guard !output.isEmpty else { throw .usage("--output is empty; name a folder") }
    if OutputFormat(path: output) != nil, !Folders.exists(output) {
      throw .usage(
        "\(command) writes many files, so -o must name a folder, not the file '\(output)'")
    }
    return output.hasSuffix("/") ? output : output + "/"
  }
}

/// A title that fits on a page; breaking an endless one into lines would take as long as it is wide.
@Sendable
private func parseTitle(_ text: String) throws(Failure) -> MathText {
  let text = CommandLineArguments.asTyped(text)
  guard text.count <= Limits.title else {
    throw .usage("a title has at most \(Limits.title) characters")
  }
  do { return try MathText(title: text) } catch {
    throw .usage("the title's mathematics: \(error)")
  }
}

/// The colours of a picture.
enum ThemeChoice {
  case light
  case dark
  /// Those of the page that shows the picture.
  case auto
}

@Sendable
private func parseTheme(_ text: String) throws(Failure) -> ThemeChoice {
  switch text.lowercased() {
  case "light": .light
  case "dark": .dark
  case "auto": .auto
  default: throw .usage("the themes are light, dark and auto")
  }
}
