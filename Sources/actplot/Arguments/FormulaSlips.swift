import Activations

/// What was probably meant by a formula that is written as in other places.
enum FormulaSlips {
  /// What is said of a word that was read as a formula and is none, or nil where nothing is known of it.
  static func explanation(of word: String, _ options: OptionNames) -> Message? {
    if let body = lambdaBody(word) {
      return "a formula is written without lambda: \(CommandLineArguments.shellQuoted(body))"
    }
    let parts = word.split { ";:| ".contains($0) || $0.isNewline }.map(String.init)
    if parts.count > 1, parts.allSatisfy({ Catalogue.library.find($0) != nil }) {
      return "'\(word)' is no function; several are several words: \(parts.joined(separator: " "))"
    }
    guard let (left, right) = equation(word) else { return nil }
    let quoted = CommandLineArguments.shellQuoted(right)
    if left != "x", Numbers.constant(right) != nil, left.allSatisfy({ $0.isLetter || $0 == "_" }) {
      return "'\(word)' is no function; a constant is given its value with --let \(left)=\(right)"
    }
    guard CommandNames.isFunction(right), left.contains("(") || left.count <= 2 else { return nil }
    if left.contains("("), options.has("--define"), !["f(x)", "y(x)"].contains(left) {
      return "a formula has no '='; write \(quoted), or name it with --define '\(word)'"
    }
    return "a formula has no '='; write \(quoted)"
  }

  /// What follows `lambda x:`.
  private static func lambdaBody(_ word: String) -> String? {
    guard word.hasPrefix("lambda"), let colon = word.firstIndex(of: ":") else { return nil }
    let body = word[word.index(after: colon)...].trimmingBlanks
    return body.isEmpty ? nil : body
  }

  /// The sides of an equation that is neither a comparison nor a keyword's value.
  private static func equation(_ word: String) -> (left: String, right: String)? {
    let sides = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2, let last = sides[0].last, !"<>!=".contains(last),
      !sides[1].hasPrefix("=")
    else { return nil }
    let (left, right) = (sides[0].trimmingBlanks, sides[1].trimmingBlanks)
    let depth = left.reduce(0) { $0 + ($1 == "(" ? 1 : $1 == ")" ? -1 : 0) }
    return depth == 0 && !left.isEmpty && !right.isEmpty ? (left, right) : nil
  }
}
