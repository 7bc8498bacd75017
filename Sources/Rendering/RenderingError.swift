/// Why a drawing could not be turned into a file.
public enum RenderingError: Error, Sendable, Hashable {
  /// No family of this name is installed; fontconfig would have used `substitute` for it.
  case fontNotFound(family: String, substitute: String?)
  /// No scalable font at all was found on this machine.
  case noFonts
  /// A font file that was found cannot be used, for FreeType's reason.
  case unusableFont(path: String, reason: String)
  /// The picture is wider or higher than 32,767 pixels, or its scale is not above 0 and
  /// at most 100.
  case unsupportedSize(width: Double, height: Double, scale: Double)
  /// The resolution that a PNG should state is no positive number of pixels per inch.
  case invalidResolution(Double)
  /// The ending of a path names no format that is drawn.
  case unknownFormat(path: String)
  /// Cairo or zlib refused, with its own message.
  case drawingFailed(reason: String)
  /// A file cannot be written, for the operating system's reason.
  case cannotWrite(path: String, reason: String)
  /// The reader of a pipe has gone: no fault of this program, and best ended quietly.
  case closedPipe
}

extension RenderingError {
  /// Whether the fault lies with the place that the file was to be written to.
  public var isOutputFailure: Bool {
    switch self {
    case .cannotWrite, .closedPipe: true
    default: false
    }
  }
}

extension RenderingError: CustomStringConvertible {
  /// One sentence for a person, without a full stop.
  public var description: String {
    switch self {
    case .fontNotFound(let family, let substitute?):
      "no font family '\(family)' is installed (fontconfig would use '\(substitute)' for it)"
    case .fontNotFound(let family, nil):
      "no font family '\(family)' is installed"
    case .noFonts:
      "no font is installed; install one, such as DejaVu Sans (package fonts-dejavu-core)"
    case .unusableFont(let path, let reason):
      "the font file '\(path)' cannot be used: \(reason)"
    case .unsupportedSize(let width, let height, let scale):
      "a picture of \(width)x\(height) at scale \(scale) cannot be drawn: "
        + "each side must have 1 to 32767 pixels, and the scale must be above 0 and at most 100"
    case .invalidResolution(let resolution):
      "a resolution of \(resolution) pixels per inch; it must be above 0 and finite"
    case .unknownFormat(let path):
      "the ending of '\(path)' names no format; use .png, .svg, .pdf or .tex"
    case .drawingFailed(let reason):
      "the picture cannot be drawn: \(reason)"
    case .cannotWrite(let path, let reason):
      "cannot write '\(path)': \(reason)"
    case .closedPipe:
      "the reader of the output has gone"
    }
  }
}
