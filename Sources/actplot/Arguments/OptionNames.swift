import ArgumentParser
import Formulas

/// The options of a command, as its help names them, and what people call them.
struct OptionNames {
  /// The command.
  let command: String
  /// The options by name, each with how it is typed: `--range` with `--range LO:HI`.
  private let usages: [(name: String, usage: String, about: String)]

  /// The options of a command.
  static func options(of command: String) -> OptionNames {
    let type = Actplot.configuration.subcommands.first {
      $0.configuration.commandName == command
    }
    // The parser tells of its options in its help alone: `  -o, --output <path>  The file …`.
    let help = type.map { Actplot.helpMessage(for: $0, columns: 1_000) } ?? ""
    var usages: [(name: String, usage: String, about: String)] = []
    for line in help.split(separator: "\n") where line.hasPrefix("  -") {
      let parts = line.dropFirst(2).parts(between: "  ")
      let head = parts[0]
      let about = parts.dropFirst().last?.trimmingBlanks ?? ""
      let words = head.split(separator: " ").map { $0.filter { $0 != "," } }
      let names = words.filter { $0.hasPrefix("-") }
      let value = words.first { $0.hasPrefix("<") }?.filter { !"<>".contains($0) }
      let usage = (names.last ?? "") + (value.map { " \($0.uppercased())" } ?? "")
      usages += names.map { ($0, usage, about) }
    }
    return OptionNames(command: command, usages: usages)
  }

  /// All names, the short ones too.
  var names: [String] { usages.map(\.name) }

  /// Whether the command has an option.
  func has(_ name: String) -> Bool { usages.contains { $0.name == name } }

  /// Whether an option takes a value.
  func takesValue(_ name: String) -> Bool { usage(of: name)?.contains(" ") ?? false }

  /// How an option is typed, or nil for one that the command has not.
  func usage(of name: String) -> String? { usages.first { $0.name == name }?.usage }

  /// What is said of an option that lacks its value.
  func missingValue(of name: String) -> Message {
    let about = usages.first { $0.name == name }?.about ?? ""
    let hint = about.prefix { $0 != "." && $0 != ";" }
    return hint.isEmpty
      ? "\(name) needs a value: \(usage(of: name) ?? name)"
      : "\(name) needs a value: \(usage(of: name) ?? name), \(hint.prefix(1).lowercased())\(hint.dropFirst())"
  }

  /// How what was probably meant by an unknown name is typed, the likeliest first.
  func suggestions(for name: String) -> [String] {
    let key = Self.normalized(name)
    if let same = usages.first(where: { Self.normalized($0.name) == key }) { return [same.usage] }
    if let meant = (OptionSynonyms.all[key] ?? []).lazy.compactMap({ usage(of: "--\($0)") }).first {
      return [meant]
    }
    let long = usages.filter { $0.name.hasPrefix("--") }
    if key.count >= 3 {
      let begun = long.filter { Self.normalized($0.name).hasPrefix(key) }
      if !begun.isEmpty { return begun.prefix(3).map(\.usage) }
    }
    return NearestName.find(key, among: long.map { Self.normalized($0.name) }).compactMap { near in
      long.first { Self.normalized($0.name) == near }?.usage
    }
  }

  /// What is said of an option that the command has not.
  func complaint(about name: String) -> Message {
    let suggestions = suggestions(for: name)
    if !suggestions.isEmpty {
      let list = suggestions.joined(separator: " or ")
      return "\(command) has no option '\(name)'; did you mean \(list)?"
    }
    let others = CommandNames.all.filter { $0 != command && Self.options(of: $0).has(name) }
    if !others.isEmpty {
      return "\(command) has no option '\(name)'; it is one of \(others.joined(separator: ", "))"
    }
    return "\(command) has no option '\(name)'; actplot help \(command) lists them"
  }

  /// A name without its hyphens, case and underscores.
  static func normalized(_ name: String) -> String {
    name.lowercased().filter { !"-_—–".contains($0) }
  }
}
