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
      "The size in pixels of PNG at scale 1, in points of SVG and PDF; from the panels if not given.",
      valueName: "wxh"), transform: PictureSize.parse)
  var size: Size?

  @Option(
    parsing: .unconditional, help: "Device pixels for each unit of the layout (1).",
    transform: { try Numbers.positive($0, atMost: Limits.scale) })
  var scale: Double = 1

  @Option(
    parsing: .unconditional,
    help:
      "The resolution written to the file, in pixels per inch; 96 times the scale if not given.",
    transform: { try Numbers.positive($0, atMost: Limits.resolution) })
  var dpi: Double?

  @Option(
    help: "The colours: light or dark (light).", completion: .list(["light", "dark"]),
    transform: parseTheme)
  var theme: Theme = .light

  @Flag(name: .customLong("transparent"), help: "No background.")
  var isTransparent = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The font family, such as \"DejaVu Serif\".", valueName: "name"),
    transform: CommandLineArguments.asTyped)
  var font: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The figure's title.", valueName: "text"),
    transform: parseTitle)
  var title: String?

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
private func parseTitle(_ text: String) throws(Failure) -> String {
  let text = CommandLineArguments.asTyped(text)
  guard text.count <= Limits.title else {
    throw .usage("a title has at most \(Limits.title) characters")
  }
  return text
}

@Sendable
private func parseTheme(_ text: String) throws(Failure) -> Theme {
  switch text.lowercased() {
  case "light": .light
  case "dark": .dark
  default: throw .usage("the themes are light and dark")
  }
}
