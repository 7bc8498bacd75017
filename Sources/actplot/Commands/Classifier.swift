import ActivationFigures
import ArgumentParser
import Networks
import Rendering

/// `actplot classifier`: the two-class softmax classifier, trained and drawn.
struct Classifier: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classifier",
    abstract:
      "Trains the two-class softmax classifier by layered backprop, checks it and draws it.",
    discussion: """
      The data are two species of Fisher's iris, or the two numeric columns and the label column of \
      --data. The gradients by layered backprop, by a tape and by central differences are compared \
      before training and after. Without -o it draws plots/classifier.png.
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("A CSV file: two numbers and a label a line.", valueName: "file"),
    transform: CommandLineArguments.asTyped)
  var data: String?

  @Option(
    parsing: .unconditional,
    help: "The number of steps of gradient descent (\(SoftmaxClassifier.defaultSteps)).",
    transform: { try Numbers.count($0, atMost: 10_000_000) })
  var steps = SoftmaxClassifier.defaultSteps

  @Option(
    parsing: .unconditional, help: "The learning rate (\(SoftmaxClassifier.defaultRate.text)).",
    transform: { try Numbers.positive($0) })
  var rate = SoftmaxClassifier.defaultRate

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The function of a hidden layer; none if not given.", valueName: "function"))
  var hidden: String?

  @Option(
    parsing: .unconditional, help: "The number of hidden units (8).",
    transform: { try Numbers.count($0, atMost: 1_000) })
  var width = 8

  @Option(parsing: .unconditional, help: "The seed of the hidden layer's weights.")
  var seed: UInt64 = 1

  @OptionGroup var definitions: DefinitionOptions

  @Option(
    help: """
      json prints the report as one object and draws only where -o says so; png, svg and pdf are \
      the picture's format.
      """, transform: parseFormat)
  var format: Format?

  @OptionGroup var range: RangeOption
  @OptionGroup var options: FigureOptions

  /// What `--format` may name.
  enum Format: Equatable {
    case json
    case picture(OutputFormat)
  }

  func run() throws {
    let scope = try definitions.scope()
    let hidden = try hidden.map { text in try scope.single(text, option: "--hidden") }
    let writer = try PictureWriter(
      options, format: pictureFormat, defaultPath: "plots/classifier.png")
    let progress = ProgressLine()
    let report: ClassifierReport
    do {
      let data = try data.map { try TwoClassData(path: $0) } ?? .iris
      let classifier = SoftmaxClassifier(data: data, hidden: hidden, width: width, seed: seed)
      report = try ClassifierReport(training: classifier, steps: steps, rate: rate) { step, loss in
        progress.show("step \(step) of \(steps), loss \(loss)")
      }
    } catch let error as CSVError {
      if case .cannotOpen = error { throw Failure(.noInput, "\(error)") }
      throw Failure(.data, "\(error)")
    } catch let error as TrainingError {
      throw Failure.usage("\(error)")
    }
    progress.clear()
    try StandardOutput.write(format == .json ? report.json + "\n" : report.text)
    let figure = ClassifierFigure(report, range: range.range, yRange: options.yRange)
    // One object is one object: the path of a picture beside it is a note.
    if format != .json {
      try writer.write(figure.figure())
    } else if options.output != nil {
      try writer.write(figure.figure(), isQuiet: true)
    }
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
