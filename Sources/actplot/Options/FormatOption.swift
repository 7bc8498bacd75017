import ArgumentParser
import Rendering

/// The format of a picture.
struct FormatOption: ParsableArguments {
  @Option(
    help:
      "The file format, png, svg, pdf or tex (pgfplots), where the file's ending does not say it.",
    completion: Completions.pictureFormats, transform: parsePictureFormat)
  var format: OutputFormat?
}

/// The picture format that a word names.
@Sendable
func parsePictureFormat(_ text: String) throws(Failure) -> OutputFormat {
  guard let format = OutputFormat(rawValue: text.lowercased()) else {
    throw .usage("the formats are png, svg, pdf and tex")
  }
  return format
}
