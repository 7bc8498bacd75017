/// File names made from functions as they were typed.
enum FileNames {
  /// The longest name, well below the limit of every file system.
  private static let longest = 80

  /// A name for each text, of letters, digits and underscores, no two alike whatever their case.
  static func unique(for texts: [String]) -> [String] {
    var taken: Set<String> = []
    return texts.map { text in
      let base = name(for: text)
      var name = base
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        name = "\(base)-\(number)"
        number += 1
      }
      return name
    }
  }

  /// One name for a picture of several functions: `gelu-mish`; `formula` stands for what has no name.
  static func joined(_ texts: [String]) -> String {
    var names: [String] = []
    for name in texts.map(functionName) where !names.contains(name) { names.append(name) }
    var joined = names[0]
    for (index, name) in names.enumerated().dropFirst() {
      if joined.count + name.count >= longest - 20 {
        return "\(joined)-and-\(names.count - index)-more"
      }
      joined += "-" + name
    }
    return joined
  }

  /// The name before a formula's parentheses, where these are all of it: `elu` of `elu(x, alpha=2)`.
  private static func functionName(_ text: String) -> String {
    let name = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) || "_-. ".contains($0) }
    let rest = text.dropFirst(name.count)
    var depth = 0
    let close = rest.firstIndex { character in
      depth += character == "(" ? 1 : character == ")" ? -1 : 0
      return depth == 0
    }
    let isCall = rest.isEmpty || rest.first == "(" && close == rest.indices.last
    guard isCall, name.first?.isLetter == true, !name.contains("-"), name.count < longest - 20
    else {
      return "formula"
    }
    return self.name(for: String(name))
  }

  private static func name(for text: String) -> String {
    var name = ""
    for character in text {
      if character.isASCII && (character.isLetter || character.isNumber) || character == "." {
        name.append(character)
      } else if !name.hasSuffix("_") && !name.isEmpty {
        name.append("_")
      }
      if name.count == longest { break }
    }
    while name.hasSuffix("_") || name.hasSuffix(".") { name.removeLast() }
    while name.hasPrefix(".") { name.removeFirst() }
    return name.isEmpty ? "function" : name
  }
}
