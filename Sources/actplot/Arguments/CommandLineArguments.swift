import Rendering

/// The words of the command line as the parser should see them.
enum CommandLineArguments {
  /// The words after the program's name, with values in several words made one word, and formulas that
  /// begin with a minus sign made words.
  ///
  /// - Throws: A failure that says what was probably meant where the first word is no command.
  static func current() throws(Failure) -> [String] {
    let words = Array(CommandLine.arguments.dropFirst())
    // A shell that completes a word asks the parser itself.
    if words.first?.hasPrefix("---") == true { return words }
    try CommandNames.check(words)
    let joined = ValueWords.joined(in: words)
    // The parser takes a time that grows with the square of their number.
    guard joined.count <= Limits.words else {
      throw .usage(
        "there are \(joined.count) words; a command takes at most \(Limits.words), and \(Limits.functions) functions"
      )
    }
    return protectingFormulas(in: joined)
  }

  /// Puts a blank before a word such as `-x^2`, which would else be read as a bundle of options.
  ///
  /// The only options with one dash are `-o`, also as `-oPATH` with an ending and `-o=PATH`, `-q` and
  /// `-h`; a single `-` is standard input or output.
  static func protectingFormulas(in words: some Sequence<String>) -> [String] {
    var isAfterTerminator = false
    return words.map { word in
      if word == "--" { isAfterTerminator = true }
      let isFormula =
        word.hasPrefix("-") && !word.hasPrefix("--") && word.count > 1
        && !["-o", "-q", "-h"].contains(word) && !isOutput(word)
      return isFormula && !isAfterTerminator ? " " + word : word
    }
  }

  private static func isOutput(_ word: String) -> Bool {
    word.hasPrefix("-o") && (word.hasPrefix("-o=") || OutputFormat(path: word) != nil)
  }

  /// A value as it was typed, for options whose values are no formulas: a path, a title.
  @Sendable
  static func asTyped(_ value: String) -> String {
    value.hasPrefix(" -") ? String(value.dropFirst()) : value
  }

  /// A message of the parser with the words that it quotes as they were typed.
  static func quotedAsTyped(_ message: String) -> String {
    var result = ""
    for character in message {
      if character == "-" && result.hasSuffix("' ") { result.removeLast() }
      result.append(character)
    }
    return result
  }

  /// The command line as a shell would take it again.
  static var command: String {
    (["actplot"] + CommandLine.arguments.dropFirst()).map(shellQuoted).joined(separator: " ")
  }

  /// A word as a shell takes it.
  static func shellQuoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "-_=+./:,%@".utf8.contains(byte)
        }
      }
    if isPlain { return word }
    let parts = word.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(parts.joined(separator: "'\\''"))'"
  }
}
