import Activations

/// Values that people type as several words: `--range -5 5`, `--at 1 2 3`, `--size 800 600`.
///
/// No number is a FUNCTION, so what follows such a value and continues it can be nothing else.
enum ValueWords {
  /// The words with each such value made one word.
  static func joined(in words: [String]) -> [String] {
    guard words.contains(where: { continuation(of: $0) != nil }) else { return words }
    var result: [String] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      result.append(word)
      index += 1
      if word == "--" { return result + words[index...] }
      guard let continuation = continuation(of: word), index < words.count else { continue }
      let count = continuation(words[index...])
      result.append(words[index..<index + count].joined(separator: " "))
      index += count
    }
    return result
  }

  /// How many of the words that follow an option are its value.
  private typealias Continuation = @Sendable (ArraySlice<String>) -> Int

  // No dictionary: making one would be part of the start of every command.
  private static func continuation(of option: String) -> Continuation? {
    switch option {
    case "--range", "--y-range": { whole($0, NumberRange.isRange) }
    case "--size": { whole($0) { PictureSize.lengths(of: $0.lowercased()) != nil } }
    case "--at": { $0.first == "-" ? 1 : list($0) { (try? Numbers.list($0)) != nil } }
    case "--order": { list($0) { Int($0) != nil } }
    case "--method": { list($0) { DerivativeMethod(rawValue: $0.lowercased()) != nil } }
    default: nil
    }
  }

  /// The least number of words, up to five, that make up a value; one where none do.
  private static func whole(_ words: ArraySlice<String>, _ isValue: (String) -> Bool) -> Int {
    var text = ""
    for (count, word) in words.prefix(5).enumerated() {
      if word.hasPrefix("--") { break }
      text += (count == 0 ? "" : " ") + word
      if isValue(text) { return count + 1 }
    }
    return 1
  }

  /// The number of words, at least one, that are parts of a list.
  private static func list(_ words: ArraySlice<String>, _ isPart: (String) -> Bool) -> Int {
    func isWord(_ word: String) -> Bool {
      let word = word.drop { ",;[".contains($0) }
      let part = word.reversed().drop { ",;]".contains($0) }.reversed()
      return part.isEmpty && !word.isEmpty || !part.isEmpty && isPart(String(part))
    }
    guard let first = words.first, isWord(first) else { return 1 }
    return max(1, words.prefix { isWord($0) && !$0.hasPrefix("--") && $0 != "-" }.count)
  }
}
