import ArgumentParser
import Figures
import Rendering

/// `actplot gallery`: every picture of plots/, drawn again.
struct Gallery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gallery",
    abstract: "Draws every picture of the folder plots again.",
    discussion: "The lecture's figures and those of the README; -o names another folder.")

  @OptionGroup var range: RangeOption
  @OptionGroup var format: FormatOption
  @OptionGroup var options: FigureOptions

  func run() throws {
    let folder = options.output ?? "plots"
    guard folder != "-" else {
      throw Failure.usage("gallery draws many pictures; -o must name a folder, not -")
    }
    let format = format.format ?? .png
    // With no option given, most pictures are what a command of their own draws, to the byte.
    let isPlain = CommandLine.arguments.count == 2
    let pictures = try GalleryPictures.all(range: range.range, yRange: options.yRange).map {
      name, command, figure in
      Batch.Picture(
        path: "\(folder)/\(name).\(format.rawValue)", command: isPlain ? command : nil,
        figure: figure)
    }
    try Batch.draw(pictures, options: options, format: format)
  }
}
