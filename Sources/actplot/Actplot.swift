import ArgumentParser

/// The root command.
struct Actplot: ParsableCommand {
  /// The version, which pictures carry as well.
  static let version = "1.0.0"

  // The subcommands state their names: worked out from the types' names, by reflection, they cost a
  // quarter of the start of every command.
  static let configuration = CommandConfiguration(
    commandName: "actplot",
    abstract: "Draws activation functions and finds out whether a derivative is right.",
    discussion: """
      A FUNCTION is a catalogue name (gelu) or a formula in x as it would be typed in Python: \
      "leaky_relu(x, 0.1)", "x*sigmoid(1.702*x)". Braces make a family: "elu(x, alpha={0.5,1,2})". \
      No FUNCTION means the ten of the project.

      Text is as wide as the terminal, or COLUMNS; where neither is known, 80. More help:

      \(Help.list)
      """,
    version: version,
    subcommands: [
      Plot.self, Compare.self, Check.self, Eval.self, List.self, Gallery.self, Network.self,
      Classifier.self,
    ]
  )
}
