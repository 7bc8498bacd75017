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
