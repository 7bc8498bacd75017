import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What went wrong, in one message for a person and one exit code for a script.
struct Failure: Error, CustomStringConvertible {
  /// The exit codes of the command line's contract.
  enum Code: Int32 {
    /// A check found a disagreement.
    case disagreement = 1
    /// Wrong usage: a name, parameter, formula, range, size or option.
    case usage = 64
    /// Input data that is malformed.
    case data = 65
    /// An input file that cannot be opened.
    case noInput = 66
    /// An output that cannot be written.
    case cannotWrite = 74
  }

  let code: Code
  let message: Message

  var description: String { message.description }

  init(_ code: Code, _ message: Message) {
    self.code = code
    self.message = message
  }

  /// Wrong usage.
  static func usage(_ message: Message) -> Self { Self(.usage, message) }

  /// Prints an error to standard error and ends the process with its code.
  static func exit(with error: any Error) -> Never {
    if let failure = error as? Failure {
      show(failure.message)
      leave(failure.code.rawValue)
    }
    let code = Actplot.exitCode(for: error)
    if code == .success {
      // Help and version, asked for.
      do {
        try StandardOutput.write(folded(Actplot.fullMessage(for: error)) + "\n")
      } catch { exit(with: error) }
      leave(0)
    }
    if code == .validationFailure, let slip = Slips.explanation(of: CommandLine.arguments) {
      show(slip)
      leave(Code.usage.rawValue)
    }
    let message = Actplot.message(for: error)
    // One line: usage is for `--help`.
    let line = message.split(separator: "\n").map { $0.trimmingBlanks }.joined(separator: " ")
    show(Message(line: CommandLineArguments.quotedAsTyped(line).shortened(to: 500)))
    leave(code.rawValue)
  }

  /// Help with the lines folded that the parser leaves as long as they are; nothing else is for reading.
  private static func folded(_ text: String) -> String {
    guard text.hasPrefix("OVERVIEW:") else { return text }
    let width = Terminal.columns
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.utf8.count <= width
        ? [String(line)] : line.folded(to: width, indent: line.prefix { $0 == " " }.count + 2)
    }.joined(separator: "\n")
  }

  /// Prints a message to standard error, as wide as the terminal where that is one.
  private static func show(_ message: Message) {
    if message.isEmpty { return }
    StandardError.write(message.lines(width: Terminal.width(of: STDERR_FILENO)))
  }

  private static func leave(_ code: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(code)
    #else
      Darwin.exit(code)
    #endif
  }
}
