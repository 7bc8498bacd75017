import ArgumentParser

/// Whether a long run says how far it is.
struct QuietOption: ParsableArguments {
  @Flag(name: [.customShort("q"), .customLong("quiet")], help: "No progress on the terminal.")
  var isQuiet = false
}
