import ArgumentParser
import Figures

/// How a picture looks and where it goes.
struct FigureOptions: ParsableArguments {
  @Option(
    name: [.customShort("o", allowingJoined: true), .customLong("output")],
    parsing: .unconditional,
    help: ArgumentHelp(
      "The file, or the folder of many; its ending gives the format; - is standard output.",
      valueName: "path"), transform: CommandLineArguments.asTyped)
  var output: String?

  @Option(
    name: .customLong("y-range"), parsing: .unconditional,
    help: ArgumentHelp("The range of y; from the data if not given.", valueName: "lo:hi"),
    transform: NumberRange.parse)
  var yRange: ClosedRange<Double>?

  @Option(
    parsing: .unconditional, help: "The number of columns; chosen for the panels if not given.",
    transform: { try Numbers.count($0, atMost: 100) })
  var columns: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The size in pixels of PNG at scale 1, in points of SVG and PDF; from the panels if not given.",
      valueName: "wxh"), transform: PictureSize.parse)
  var size: Size?

  @Option(
    parsing: .unconditional, help: "Device pixels for each unit of the layout (1).",
    transform: { try Numbers.positive($0, atMost: 100) })
  var scale: Double = 1

  @Option(
    parsing: .unconditional,
    help:
      "The resolution written to the file, in pixels per inch; 96 times the scale if not given.",
    transform: { try Numbers.positive($0, atMost: 100_000) })
  var dpi: Double?

  @Option(help: "The colours: light or dark (light).", transform: parseTheme)
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
}

/// A title that fits on a page; breaking an endless one into lines would take as long as it is wide.
@Sendable
private func parseTitle(_ text: String) throws(Failure) -> String {
  let text = CommandLineArguments.asTyped(text)
  guard text.count <= 1_000 else { throw .usage("a title has at most 1000 characters") }
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
