import ActivationFigures
import ArgumentParser
import Networks
import Rendering

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `actplot classifier`: the two-class softmax classifier, trained and drawn.
struct Classifier: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classifier",
    abstract:
      "Trains the two-class softmax classifier by layered backprop, checks it and draws it.",
    discussion: """
      The data are two species of Fisher's iris, or the two numeric columns and the label column of \
      --data. The gradients by layered backprop, by a tape and by central differences are compared \
      before training and after. It prints a report and draws plots/classifier.png, classifier.png \
      where there is --data or --hidden, or what -o names; -o - is the picture without the report.
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("A CSV file: two numbers and a label a line.", valueName: "file"),
    completion: .file(), transform: CommandLineArguments.asTyped)
  var data: String?

  @Option(
    parsing: .unconditional,
    help: "The number of steps of gradient descent (\(SoftmaxClassifier.defaultSteps)).",
    transform: { try Numbers.count($0, atMost: Limits.steps) })
  var steps = SoftmaxClassifier.defaultSteps

  @Option(
    parsing: .unconditional, help: "The learning rate (\(SoftmaxClassifier.defaultRate.text)).",
    transform: { try Numbers.positive($0) })
  var rate = SoftmaxClassifier.defaultRate

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The function of a hidden layer; none if not given.", valueName: "function"),
    completion: Completions.functions)
  var hidden: String?

  @Option(
    parsing: .unconditional, help: "The number of hidden units (8).",
    transform: { try Numbers.count($0, atMost: Limits.classifierWidth) })
  var width = 8

  @Option(parsing: .unconditional, help: "The seed of the hidden layer's weights.")
  var seed: UInt64 = 1

  @OptionGroup var definitions: DefinitionOptions

  @Option(
    help: """
      json prints the report as one object and draws only where -o says so; png, svg and pdf are \
      the picture's format.
      """, completion: .list(["json", "png", "svg", "pdf"]), transform: parseFormat)
  var format: Format?

  @OptionGroup var range: RangeOption
  @OptionGroup var options: FigureOptions

  /// What `--format` may name.
  enum Format: Equatable {
    case json
    case picture(OutputFormat)
  }

  func validate() throws {
    if format == .json && options.output == "-" {
      throw ValidationError(
        "--format json is the report; -o must name a file for the picture, not -")
    }
  }

  func run() throws {
    let drawable = try range.drawable()
    let scope = try definitions.scope()
    let isOwn = data != nil || hidden != nil
    let hidden = try hidden.map { text in try scope.single(text, option: "--hidden") }
    let writer = try PictureWriter(
      options, format: pictureFormat, defaultPath: isOwn ? "classifier.png" : "plots/classifier.png"
    )
    let progress = ProgressLine(isQuiet: options.quiet.isQuiet)
    let report: ClassifierReport
    do {
      let data = try data.map { try TwoClassData(path: $0) } ?? .iris
      let classifier = SoftmaxClassifier(data: data, hidden: hidden, width: width, seed: seed)
      report = try ClassifierReport(training: classifier, steps: steps, rate: rate) { step, loss in
        let state = Progress(
          done: step, total: steps, seconds: progress.seconds, note: "loss \(loss.text)")
        progress.show(state.text)
      }
    } catch let error as CSVError {
      if case .cannotOpen = error { throw Failure(.noInput, "\(error)") }
      throw Failure(.data, "\(error)")
    } catch let error as TrainingError {
      throw Failure.usage("\(error)")
    }
    progress.clear()
    // Drawn and written first: a command that fails prints no results.
    if format != .json || options.output != nil {
      let figure = ClassifierFigure(report, range: drawable, yRange: options.yRange)
      try writer.write(figure.figure(), isQuiet: true)
    }
    if writer.path == "-" { return }
    // One object is one object: the path of a picture beside it is left out.
    try StandardOutput.write(
      format == .json ? report.json + "\n" : Self.fitted(report.text) + writer.path + "\n")
  }

  /// A report with lines that a terminal does not break; where nobody watches they are left as they are.
  private static func fitted(_ text: String) -> String {
    guard let width = Terminal.width(of: STDOUT_FILENO) else { return text }
    return text.split(separator: "\n").flatMap { line in
      line.folded(to: width, indent: line.prefix { $0 == " " }.count + 2)
    }.map { $0 + "\n" }.joined()
  }

  private var pictureFormat: OutputFormat? {
    if case .picture(let format) = format { format } else { nil }
  }
}

@Sendable
private func parseFormat(_ text: String) throws(Failure) -> Classifier.Format {
  if text.lowercased() == "json" { return .json }
  guard let format = OutputFormat(rawValue: text.lowercased()) else {
    throw .usage("the formats are json, png, svg and pdf")
  }
  return .picture(format)
}
