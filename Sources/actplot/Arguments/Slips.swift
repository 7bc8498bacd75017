import Activations
import Rendering

/// What was probably meant by a command line, or by a word of one, that means nothing.
enum Slips {
  /// What is said of the first option that the command has not, or nil where it has all.
  static func explanation(of commandLine: [String]) -> Message? {
    guard let command = CommandNames.command(of: commandLine) else { return nil }
    let options = OptionNames.options(of: command)
    var isValue = false
    var argument: String?
    for word in commandLine.dropFirst(2) {
      if isValue {
        isValue = false
        continue
      }
      if word == "--" { return nil }
      guard word.hasPrefix("--") else {
        isValue = word.hasPrefix("-") && options.takesValue(word)
        if !isValue { argument = argument ?? word }
        continue
      }
      let name = String(word.prefix { $0 != "=" })
      guard options.has(name) else { return options.complaint(about: name) }
      isValue = name == word && options.takesValue(name)
    }
    if isValue, let last = commandLine.last { return options.missingValue(of: last) }
    return argument.flatMap { unexpected($0, options) }
  }

  /// What is said of a word that a command without FUNCTIONs was given.
  private static func unexpected(_ word: String, _ options: OptionNames) -> Message? {
    let quoted = CommandLineArguments.shellQuoted(word)
    let isFunction = CommandNames.isFunction(word)
    switch options.command {
    case "network", "classifier":
      if isFunction { return "'\(word)' is the function of which layer? write --hidden \(quoted)" }
      if options.command == "network" { return explanation(ofFunction: word, options) }
      return "'\(word)' is no option; a file of data is given by --data \(quoted)"
    case "gallery":
      return isFunction
        ? "gallery draws every picture of the folder plots; one is actplot plot \(quoted)"
        : "gallery takes options alone; another folder is given by -o \(quoted)"
    default: return nil
    }
  }

  /// What is said of a word that was read as a FUNCTION and is none, or nil where nothing is known of it.
  static func explanation(ofFunction typed: String, in commandLine: [String]) -> Message? {
    guard let command = CommandNames.command(of: commandLine) else { return nil }
    return explanation(ofFunction: typed, OptionNames.options(of: command))
  }

  private static func explanation(ofFunction typed: String, _ options: OptionNames) -> Message? {
    let command = options.command
    let word = typed.trimmingBlanks
    let key = word.lowercased()
    if let ending = pathEndings.first(where: { key.hasSuffix($0) }) {
      return path(word, ending: ending, options)
    }
    if "-—–".contains(word.prefix(1)), let message = dashed(word, options) { return message }
    if ["help", "man", "usage", "?"].contains(key) {
      return "'\(word)' is no function; help is actplot help \(command)"
    }
    if CommandNames.all.contains(key) {
      return "'\(word)' is a command, not a function, and \(command) is given already"
    }
    if let message = value(word, key, options) ?? FormulaSlips.explanation(of: word, options) {
      return message
    }
    let name = key.prefix { $0 != "=" }
    if key.contains("="), !key.contains("("), name.count > 1, !word.contains(" "),
      let usage = options.suggestions(for: String(name)).first, usage.contains(" ")
    {
      return "'\(word)' is no function; options have two hyphens before them: \(usage)"
    }
    // A near function's name was more probably meant than an option without hyphens.
    guard Catalogue.library.nearestNames(to: key).isEmpty, name == key, key.count > 2 else {
      return nil
    }
    let isOption = options.has("--\(key)")
    let meant =
      isOption
      ? options.usage(of: "--\(key)")
      : OptionSynonyms.all[key].flatMap { names in
        names.lazy.compactMap { options.usage(of: "--\($0)") }.first
      }
    return meant.map { "'\(word)' is no function; did you mean the option \($0)?" }
  }

  private static let pathEndings = [
    ".png", ".svg", ".pdf", ".tex", ".jpg", ".jpeg", ".gif", ".eps", ".ps", ".webp", ".csv",
    ".json",
    ".npy", ".txt", ".md",
  ]

  private static func path(_ word: String, ending: String, _ options: OptionNames) -> Message? {
    if [".csv", ".npy"].contains(ending),
      let usage = ["--data", "--values"].lazy.compactMap({ options.usage(of: $0) }).first
    {
      return "'\(word)' is a file, not a function; data are given by \(usage)"
    }
    guard options.has("--output") else {
      return """
        '\(word)' is a file, not a function; \(options.command) prints to standard output, which \
        > \(CommandLineArguments.shellQuoted(word)) sends to a file
        """
    }
    guard OutputFormat(path: word) != nil else {
      return
        "'\(word)' is a file, not a function; a picture goes to a file by -o, as .png, .svg or .pdf"
    }
    return """
      '\(word)' is a file, not a function; to write to it give \
      -o \(CommandLineArguments.shellQuoted(word))
      """
  }

  /// A word that begins with a hyphen and is no formula.
  private static func dashed(_ word: String, _ options: OptionNames) -> Message? {
    let name = word.drop { "-—–".contains($0) }.prefix { $0 != "=" && $0 != ":" }
    let letters = name.prefix { $0.isLetter || $0 == "-" || $0 == "_" }
    guard letters.count == name.count, !letters.isEmpty else { return nil }
    // The negative of a function is a formula that lacks its (x).
    guard !CommandNames.isFunction(String(name)), name != "x" else { return nil }
    let suggestions = options.suggestions(for: String(name))
    let typed = word.prefix { $0 != "=" }
    if suggestions.isEmpty {
      return
        "\(options.command) has no option '\(typed)'; actplot help \(options.command) lists them"
    }
    return """
      \(options.command) has no option '\(typed)'; did you mean \
      \(suggestions.joined(separator: " or "))?
      """
  }

  /// A value whose option was forgotten.
  private static func value(_ word: String, _ key: String, _ options: OptionNames) -> Message? {
    func isGiven(by option: String, as text: String? = nil) -> Message? {
      guard options.has(option) else { return nil }
      let value = CommandLineArguments.shellQuoted(text ?? word)
      return "'\(word)' is no function; did you mean \(option) \(value)?"
    }
    for (option, values) in values where values.contains(key) {
      if let message = isGiven(by: option, as: key) { return message }
    }
    if NumberRange.isRange(word), let message = isGiven(by: "--range") { return message }
    if PictureSize.lengths(of: key) != nil, let message = isGiven(by: "--size") { return message }
    if Numbers.constant(word) != nil, let message = isGiven(by: "--at") { return message }
    return nil
  }

  private static let values: [(option: String, values: Set<String>)] = [
    ("--theme", ["dark", "light", "auto"]),
    ("--format", ["png", "svg", "pdf", "tex", "json", "csv", "markdown", "table"]),
    ("--method", ["analytic", "forward", "reverse"]),
    ("--precision", ["double", "float", "half", "bfloat16"]),
    ("--for", ["column", "page", "slide", "poster"]),
  ]
}
