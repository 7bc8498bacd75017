import Activations
import Formulas

/// `actplot help TOPIC`: what is said of no command alone.
enum Help {
  /// A page of help.
  struct Topic {
    let name: String
    let abstract: String
    let text: @Sendable () -> String
  }

  /// The topics, in the order in which help lists them.
  static let topics: [Topic] = [
    Topic(name: "formulas", abstract: "The language of formulas.") { HelpTexts.formulas },
    Topic(name: "formats", abstract: "Pictures, tables and numbers, how they are written.") {
      HelpTexts.formats + "\n\n" + HelpTexts.values
    },
    Topic(name: "exit-codes", abstract: "What exit codes mean.") { HelpTexts.exitCodes },
    Topic(name: "limits", abstract: "How much a command takes at once.") { HelpTexts.limits },
    Topic(name: "completions", abstract: "How a shell completes names and options.") {
      HelpTexts.completions
    },
  ]

  /// Prints a topic where a command line asks for one; false where it asks for something else.
  ///
  /// - Throws: A failure where help is asked for what there is no help for.
  static func answer(_ words: [String]) throws(Failure) -> Bool {
    guard words.first == "help", let name = words.dropFirst().first(where: { !$0.hasPrefix("-") })
    else { return false }
    if CommandNames.all.contains(name) || name == "help" { return false }
    let key = OptionNames.normalized(name)
    guard let topic = topics.first(where: { isName(key, of: $0) }) else {
      throw .usage(complaint(about: name))
    }
    let width = min(Terminal.columns, 100)
    let lines = topic.text().split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      line in
      let blanks = line.prefix { $0 == " " }.count
      return line.folded(to: width, indent: blanks == 0 ? 0 : blanks + 2)
    }
    try StandardOutput.write(lines.joined(separator: "\n") + "\n")
    return true
  }

  private static func isName(_ key: String, of topic: Topic) -> Bool {
    let name = OptionNames.normalized(topic.name)
    return key == name || key + "s" == name
  }

  private static func complaint(about name: String) -> Message {
    let names = CommandNames.all + topics.map(\.name)
    if CommandNames.isFunction(name) {
      return """
        '\(name)' is a function; all about it is actplot list \(CommandLineArguments.shellQuoted(name))
        """
    }
    if name.hasPrefix("-") { return "options are explained with their command: actplot help plot" }
    let near = NearestName.find(name, among: names)
    if let first = near.first {
      return "there is no help on '\(name)'; did you mean actplot help \(first)?"
    }
    return """
      there is no help on '\(name)'; there is on \(CommandNames.all.joined(separator: ", ")), and on \
      \(topics.map(\.name).joined(separator: ", "))
      """
  }

  /// The topics as help on the whole lists them.
  static var list: String {
    var text = ""
    for topic in topics {
      let blanks = String(repeating: " ", count: 17 - topic.name.utf8.count)
      text += (text.isEmpty ? "" : "\n") + "  help \(topic.name)\(blanks)\(topic.abstract)"
    }
    return text
  }
}
