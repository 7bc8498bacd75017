extension Parser {
  private static let greatestFamily = FormulaLimits.members

  /// `{a, b, c}`: one of the values, by the member of the family that is being parsed.
  mutating func parseBraces() throws(FormulaError) -> Node {
    var items: [Node] = []
    try parseItems { parser throws(FormulaError) in
      items.append(try parser.parseChoice())
    }
    if braces.values.isEmpty {
      braces.values = items.map { $0.expression.containsVariable ? nil : $0.expression }
    }
    return items[choice]
  }

  /// Goes over the items of a pair of braces and holds their number against that of other braces.
  mutating func parseItems(
    _ item: (inout Self) throws(FormulaError) -> Void
  ) throws(FormulaError) {
    let start = index
    if braces.isOpen { throw error("braces inside braces have no meaning") }
    braces.isOpen = true
    defer { braces.isOpen = false }
    index += 1
    var count = 0
    repeat {
      if isSymbol("}") { throw error("expected a value for the family") }
      try nested(item)
      count += 1
      if count > Self.greatestFamily {
        throw error("a family has at most \(Self.greatestFamily) members")
      }
    } while accept(",")
    guard accept("}") else {
      if case .end = token.kind {
        throw error("the closing brace is missing", at: tokens[start].range)
      }
      throw unexpected("a comma or a closing brace")
    }
    if let other = braces.count, other != count {
      throw error(
        "these braces hold \(count) values and those before \(other); they go together one by one",
        at: range(from: start))
    }
    braces.count = count
  }
}
