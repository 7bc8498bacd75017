import Activations
import ArgumentParser
import Formulas

/// The commands and what people call them.
enum CommandNames {
  /// The commands, in the order in which help lists them.
  static let all = Actplot.configuration.subcommands.compactMap { $0.configuration.commandName }

  /// The command of a command line, or nil.
  static func command(of words: [String]) -> String? {
    words.dropFirst().first.flatMap { all.contains($0) ? $0 : nil }
  }

  /// Throws where the first word is no command, with what was probably meant.
  static func check(_ words: [String]) throws(Failure) {
    guard let first = words.first, !all.contains(first), first != "help" else { return }
    if first.hasPrefix("-"), let failure = failure(option: first, words) { throw failure }
    let mayBeFormula = !first.hasPrefix("--") && first != "-h"
    if !first.hasPrefix("-") || (mayBeFormula && isFunction(first)) {
      throw Failure(.usage, complaint(about: words))
    }
  }

  /// What other programs call these commands.
  private static let synonyms = [
    "draw": "plot", "graph": "plot", "show": "plot", "figure": "plot", "picture": "plot",
    "render": "plot", "diff": "compare", "cmp": "compare", "comparison": "compare",
    "test": "check", "verify": "check", "validate": "check", "gradcheck": "check",
    "judge": "check", "evaluate": "eval", "calc": "eval", "compute": "eval", "value": "eval",
    "values": "eval", "table": "eval", "print": "eval", "ls": "list", "catalog": "list",
    "catalogue": "list", "functions": "list", "info": "list", "describe": "list", "card": "list",
    "search": "list --search", "find": "list --search", "pictures": "gallery", "all": "gallery",
    "net": "network", "nn": "network", "mlp": "network", "train": "classifier",
    "classify": "classifier", "iris": "classifier", "softmax": "classifier",
    "version": "--version", "man": "help", "usage": "help", "manual": "help", "topics": "help",
    "completion": "help completions", "completions": "help completions",
  ]

  /// What is said of an option before any command, or nil for those that need none.
  private static func failure(option: String, _ words: [String]) -> Failure? {
    let name = option.prefix { $0 != "=" }.lowercased()
    if ["-h", "--help", "--version", "--help-hidden"].contains(name) || name.hasPrefix("--gen")
      || name.hasPrefix("--exp")
    {
      return nil
    }
    if ["-v", "-version", "--ver"].contains(name) {
      return .usage("there is no option '\(option)' here; the version is actplot --version")
    }
    if ["-help", "-?", "--usage", "--man", "/?"].contains(name) {
      return .usage("there is no option '\(option)' here; help is actplot --help")
    }
    guard option.hasPrefix("--") || !isFunction(option) else { return nil }
    if let near = NearestName.find(name, among: ["--help", "--version"]).first {
      return .usage("there is no option '\(option)'; did you mean actplot \(near)?")
    }
    return .usage(
      "a command comes first, such as \(suggestion(likelyCommand(for: words), words)); "
        + "the commands are \(list)")
  }

  private static var list: String {
    all.dropLast().joined(separator: ", ") + " and " + (all.last ?? "")
  }

  /// What is said where the first word is neither a command nor an option.
  private static func complaint(about words: [String]) -> Message {
    let first = words[0]
    if let synonym = synonyms[first.lowercased()], first.lowercased() != "softmax" {
      return "there is no command '\(first)'; write \(suggestion(synonym, words.dropFirst()))"
    }
    if isFunction(first) {
      let command = likelyCommand(for: words)
      return "'\(first)' is a function, and a command comes first: \(suggestion(command, words))"
    }
    let near = NearestName.find(first, among: all + synonyms.keys.sorted())
    if let name = near.first {
      let command = synonyms[name] ?? name
      return """
        there is no command '\(first)'; did you mean \(suggestion(command, words.dropFirst()))?
        """
    }
    if let name = Catalogue.library.nearestNames(to: first).first {
      let rest = [name] + words.dropFirst()
      return """
        '\(first)' is neither a command nor a function; did you mean \
        \(suggestion(likelyCommand(for: rest), rest))?
        """
    }
    if first.contains(where: { "^*+/()<>".contains($0) }), !isPath(first) {
      do { _ = try FormulaScope().function(first) } catch { return "\(error)" }
    }
    if isPath(first) {
      return "there is no command '\(first)'; a picture goes to a file by actplot plot -o \(first)"
    }
    return "there is no command '\(first)'; the commands are \(list)"
  }

  private static func isPath(_ word: String) -> Bool {
    [".png", ".svg", ".pdf", ".tex"].contains { word.lowercased().hasSuffix($0) }
  }

  /// Whether a word is a function of x.
  static func isFunction(_ word: String) -> Bool {
    if (try? FormulaScope().function(word.trimmingBlanks)) != nil { return true }
    // Several with commas between.
    let parts = FunctionWords.parts(of: word)
    return parts.count > 1 && parts.allSatisfy { (try? FormulaScope().function($0)) != nil }
  }

  /// The first command that has all the options that were typed.
  private static func likelyCommand(for words: [String]) -> String {
    let options = words.filter { $0.hasPrefix("--") && $0.count > 2 }.map { word in
      String(word.prefix { $0 != "=" })
    }
    if options.isEmpty { return "plot" }
    return all.first { command in
      let known = OptionNames.options(of: command)
      return options.allSatisfy { known.has($0) }
    } ?? "plot"
  }

  /// A command line that may be typed, shortened where it is long.
  private static func suggestion(_ command: String, _ words: some Collection<String>) -> String {
    let rest =
      words.prefix(4).map(CommandLineArguments.shellQuoted) + (words.count > 4 ? ["…"] : [])
    return (["actplot", command] + rest).joined(separator: " ").shortened(to: 120)
  }
}
