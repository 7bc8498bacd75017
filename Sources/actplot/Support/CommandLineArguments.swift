/// The words of the command line as the parser should see them.
enum CommandLineArguments {
  /// The words after the program's name, with formulas that begin with a minus sign made words.
  static func current() -> [String] { protectingFormulas(in: CommandLine.arguments.dropFirst()) }

  /// Puts a blank before a word such as `-x^2`, which would else be read as a bundle of options.
  ///
  /// The only options with one dash are `-o` and `-h`; a single `-` is standard input or output.
  static func protectingFormulas(in words: some Sequence<String>) -> [String] {
    var isAfterTerminator = false
    return words.map { word in
      if word == "--" { isAfterTerminator = true }
      let isFormula =
        word.hasPrefix("-") && !word.hasPrefix("--") && word.count > 1
        && !["-o", "-h"].contains(word)
      return isFormula && !isAfterTerminator ? " " + word : word
    }
  }

  /// The command line as a shell would take it again.
  static func quoted(_ words: some Sequence<String>) -> String {
    words.map(shellQuoted).joined(separator: " ")
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
    return "'" + word.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
