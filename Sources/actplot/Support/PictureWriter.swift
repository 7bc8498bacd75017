import ActivationFigures
import Figures
import Rendering

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lays out a figure with the user's options, draws it and writes it where it was asked for.
struct PictureWriter {
  let options: FigureOptions
  let format: OutputFormat
  /// The file, or `-` for standard output.
  let path: String
  private let renderer: Renderer

  /// Opens the font and settles the format; `defaultPath` is where the picture goes without `-o`.
  init(_ options: FigureOptions, format: OutputFormat?, defaultPath: String) throws(Failure) {
    let path = try Self.path(options.output, format: format, default: defaultPath)
    try self.init(options, format: Self.format(format, for: path), path: path)
  }

  /// Opens the font for pictures at paths that are known later.
  init(_ options: FigureOptions, format: OutputFormat, path: String = "") throws(Failure) {
    self.options = options
    self.format = format
    self.path = path
    if options.theme == .auto && format != .svg {
      throw .usage("--theme auto is for SVG, whose colours can follow those of a page")
    }
    if options.hasOutlines && format != .svg {
      throw .usage("--outlines is for SVG; letters of PNG and PDF are the font's in any case")
    }
    do {
      renderer = Renderer(typeface: try Typeface(family: options.font))
    } catch { throw Failure(error) }
  }

  /// Draws a figure to the writer's file and prints the path.
  func write(_ figure: Figure, isQuiet: Bool = false) throws(Failure) {
    try Self.save(try render(figure), to: path)
    if !isQuiet && path != "-" { try StandardOutput.write(path + "\n") }
  }

  /// Lays out and draws a figure.
  ///
  /// `threads` is 1 where many pictures are drawn at once; `command` is what draws the picture again, if
  /// that is not the command that was given.
  func render(
    _ figure: Figure, threads: Int? = nil, command: String? = nil
  ) throws(Failure) -> [UInt8] {
    let figure = prepared(figure)
    let laidOut = try layout(figure)
    var renderer = renderer
    renderer.unit = isPhysical ? .point : .cssPixel
    renderer.scale = scale
    renderer.resolution = options.dpi ?? (isPhysical && options.scale == nil ? 300 : nil)
    renderer.hasOutlines = options.hasOutlines
    renderer.threads = threads
    renderer.metadata = Metadata(
      title: figure.plainTitle, description: figure.plainSummary,
      software: "actplot \(Actplot.version)", command: command ?? CommandLineArguments.command,
      creationTime: try SourceDate.epoch())
    do {
      return try renderer.render(laidOut, as: format)
    } catch { throw Failure(error) }
  }

  /// Writes a picture whole or not at all; a missing folder is made.
  static func save(_ bytes: [UInt8], to path: String) throws(Failure) {
    func write() throws(Failure) {
      do throws(RenderingError) {
        if path == "-" {
          try OutputFile.write(bytes, toDescriptor: STDOUT_FILENO)
        } else {
          try OutputFile.write(bytes, to: path)
        }
      } catch { throw Failure(error) }
    }
    try Folders.withParent(of: path, write)
  }

  /// Whether lengths are points on paper: where that was asked for, and in formats for paper where no
  /// size was.
  private var isPhysical: Bool {
    if let size = options.size { return size.isPhysical }
    return options.medium != nil || format == .pdf || format == .tex
  }

  /// Pixels of a PNG for each unit of the layout.
  private var scale: Double { options.scale ?? (isPhysical ? (options.dpi ?? 300) / 72 : 1) }

  /// The figure as the options want it.
  private func prepared(_ figure: Figure) -> Figure {
    var figure = figure
    if let title = options.title { figure.title = title == .text("") ? nil : title }
    if let columns = options.columns { figure.columns = min(columns, figure.cells.count) }
    if isPhysical {
      figure.greatestWidth = Medium.pageWidth
      if let size = figure.size, size.width > Medium.pageWidth {
        figure.size = Size(Medium.pageWidth, size.height * Medium.pageWidth / size.width)
      }
    }
    options.medium?.apply(to: &figure)
    if let size = options.size {
      figure.size = size.size
      figure.keepsFontSize = size.isPhysical
    }
    if let fontSize = options.fontSize {
      // Lines are in proportion to the text unless their width is given too.
      figure.fontSize = fontSize
      figure.keepsFontSize = true
    }
    figure.lineWidth = options.lineWidth ?? figure.lineWidth
    figure.sharesY = options.sharesY || figure.sharesY
    figure.showsLegend = figure.showsLegend && !options.hasNoLegend
    figure.showsFormulas = figure.showsFormulas && !options.hasNoFormula
    figure.theme = options.theme == .dark ? .dark : .light
    figure.isTransparent = options.isTransparent
    return figure
  }

  private func layout(_ figure: Figure) throws(Failure) -> LaidOutFigure {
    do {
      var laidOut = try figure.layout(measuring: renderer.typeface)
      try checkPixels(of: laidOut.drawing)
      if options.theme == .auto {
        var dark = figure
        dark.theme = .dark
        laidOut.drawing = laidOut.drawing.withNight(
          try dark.drawing(measuring: renderer.typeface))
      }
      if laidOut.boxes.contains(where: { $0.label?.isShortened == true }) {
        StandardError.write("a title is too long for its place and is shortened\n")
      }
      return laidOut
    } catch let failure as Failure {
      throw failure
    } catch { throw .usage("\(error)") }
  }

  /// Refuses what no surface can hold, in the words of the option that asks for it.
  private func checkPixels(of drawing: Drawing) throws(Failure) {
    let (width, height) = (drawing.size.width * scale, drawing.size.height * scale)
    let greatest = Double(PictureSize.greatestSide)
    guard format == .png, max(width, height) > greatest || min(width, height) < 1 else { return }
    throw .usage(
      "\(scale.text) pixels to a unit make \(width.text)x\(height.text) pixels; each side may have 1 "
        + "to \(PictureSize.greatestSide)")
  }

  /// The path: the one given, else the default with the ending of the format.
  private static func path(
    _ output: String?, format: OutputFormat?, default defaultPath: String
  ) throws(Failure) -> String {
    if let output {
      guard !output.isEmpty else {
        throw .usage("--output is empty; name a file, or - for standard output")
      }
      guard !output.contains("\u{FFFD}") else {
        throw .usage("'\(output)' is not UTF-8; the name of a picture must be")
      }
      // Else the path would be printed after the picture.
      let isOutput = ["-", "/dev/stdout", "/dev/fd/1"].contains(output)
      guard !isOutput || !StandardOutput.isTerminal else {
        throw .usage(
          "a picture is not written to a terminal; name a file, or send standard output to one by > or |"
        )
      }
      guard !output.hasSuffix("/"), !Folders.exists(output) else {
        let name = defaultPath.split(separator: "/").last ?? ""
        let folder = output.hasSuffix("/") ? output : output + "/"
        throw Failure(
          .cannotWrite, "'\(output)' is a folder; name a file in it, such as \(folder)\(name)")
      }
      return isOutput ? "-" : output
    }
    guard let format, let dot = defaultPath.lastIndex(of: ".") else { return defaultPath }
    return defaultPath[...dot] + format.rawValue
  }

  /// The format: the one named, else the one of the file's ending; PNG for standard output.
  private static func format(
    _ format: OutputFormat?, for path: String
  ) throws(Failure) -> OutputFormat {
    if let format {
      if let ending = OutputFormat(path: path), ending != format {
        throw .usage(
          "--format \(format.rawValue) and the ending of '\(path)' differ; give one of them")
      }
      return format
    }
    if path == "-" || path.hasPrefix("/dev/") { return .png }
    if let format = OutputFormat(path: path) { return format }
    throw .usage(
      "the ending of '\(path)' names no format; use .png, .svg, .pdf or .tex, or give --format")
  }
}

extension Failure {
  /// What a rendering error means to the command line.
  init(_ error: RenderingError) {
    switch error {
    case .closedPipe: self.init(.cannotWrite, "")
    case .cannotWrite, .drawingFailed: self.init(.cannotWrite, "\(error)")
    case .noFonts, .unusableFont: self.init(.noInput, "\(error)")
    case .fontNotFound, .unsupportedSize: self.init(.usage, "\(error)")
    }
  }
}
