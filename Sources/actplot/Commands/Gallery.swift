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
    let folder = try options.folder(for: "gallery", default: "plots/")
    let format = format.format ?? .png
    // With no option given, most pictures are what a command of their own draws, to the byte.
    let isPlain = CommandLine.arguments.dropFirst(2).allSatisfy { ["-q", "--quiet"].contains($0) }
    let drawable = try range.drawable()
    let pictures = try GalleryPictures.all(range: drawable, yRange: options.yRange).map {
      name, command, figure in
      Batch.Picture(
        path: "\(folder)\(name).\(format.rawValue)", command: isPlain ? command : nil,
        figure: figure)
    }
    try Batch.draw(pictures, options: options, format: format)
  }
}
