import ActivationFigures
import Activations
import ArgumentParser
import Figures
import Networks

/// `actplot network`: a network of one hidden layer, drawn.
struct Network: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network",
    abstract: "Draws y = g(V·f(W·x)), a network of one hidden layer with random weights.",
    discussion: """
      Without --hidden it draws the same weights under one hidden function after another, identity \
      first: what if we use linear activations throughout? Without -o it draws plots/network.png.
      """)

  /// What is drawn without `--hidden`: identity first, then from linear pieces to waves.
  static let gallery = ["identity", "relu", "tanh", "sigmoid", "gelu", "sin"]

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The hidden function.", valueName: "function"),
    completion: Completions.functions)
  var hidden: String?

  @Option(
    name: .customLong("output-activation"), parsing: .unconditional,
    help: ArgumentHelp("The output's function.", valueName: "function"),
    completion: Completions.functions)
  var outputActivation = "identity"

  @Option(
    parsing: .unconditional, help: "The number of hidden units (16).",
    transform: { try Numbers.count($0, atMost: Limits.networkWidth) })
  var width = 16

  @Option(
    parsing: .unconditional, help: "The number of inputs: 1 or 2 (1).", transform: parseInputs)
  var inputs = 1

  @Option(parsing: .unconditional, help: "The seed of the weights.")
  var seed: UInt64 = 1

  @OptionGroup var range: RangeOption
  @OptionGroup var definitions: DefinitionOptions
  @OptionGroup var format: FormatOption
  @OptionGroup var options: FigureOptions

  func run() throws {
    let scope = try definitions.scope()
    let families = try scope.families(hidden.map { [$0] } ?? Self.gallery)
    let hidden = families.flatMap(PlottedFunction.members(of:))
    let output = try scope.single(outputActivation, option: "--output-activation")
    let isNamed = self.hidden != nil
    let writer = try PictureWriter(
      options, format: format.format,
      defaultPath: isNamed
        ? FileNames.joined(families.map(\.key)) + "-network.png" : "plots/network.png")
    try writer.write(
      NetworkFigure(
        hidden: hidden, outputActivation: output, width: width, inputs: inputs, seed: seed,
        range: try range.drawable(), yRange: options.yRange
      ).figure())
  }
}

@Sendable
private func parseInputs(_ text: String) throws(Failure) -> Int {
  guard let inputs = Int(text.trimmingBlanks), (1...2).contains(inputs) else {
    throw .usage("a network has 1 or 2 inputs")
  }
  return inputs
}
