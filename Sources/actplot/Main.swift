import ArgumentParser
import Rendering

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The entry point: parses the command line, runs the command, and turns every error into one message
/// and its exit code.
@main
enum Main {
  static func main() {
    StandardDescriptors.occupyClosed()
    // A reader that goes away is an error of a write, and an interrupted write leaves no file behind.
    signal(SIGPIPE, SIG_IGN)
    OutputFile.removeTemporariesWhenInterrupted()
    do {
      let words = try CommandLineArguments.current()
      if try Help.answer(words) { return }
      var command = try Actplot.parseAsRoot(words)
      try command.run()
    } catch {
      Failure.exit(with: error)
    }
  }
}
