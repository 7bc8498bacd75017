/// FUNCTION arguments as they are typed: one a word, or several with commas between.
enum FunctionWords {
  /// The functions of a word, parted by commas that stand in no brackets; no formula has such a comma.
  static func parts(of word: String) -> [String] {
    guard word.contains(",") else { return [word] }
    var parts = [""]
    var depth = 0
    for character in word {
      if "([{".contains(character) { depth += 1 }
      if ")]}".contains(character) { depth -= 1 }
      if character == ",", depth == 0 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    let filled = parts.map(\.trimmingBlanks).filter { !$0.isEmpty }
    return depth == 0 && !filled.isEmpty ? filled : [word]
  }
}
