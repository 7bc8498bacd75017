import ArgumentParser

/// The entry point: parses the command line, runs the command, and turns every error into one message
/// and its exit code.
@main
enum Main {
  static func main() {
    do {
      var command = try Actplot.parseAsRoot(CommandLineArguments.current())
      try command.run()
    } catch {
      Failure.exit(with: error)
    }
  }
}
