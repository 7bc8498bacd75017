/// The room between two neighbours in a row, by TeX's classes of atoms.
enum Spacing {
  private enum Atom { case ordinary, function, binary, relation, opening, delimited, punctuation }

  private static let relations: Set<String> = [
    "=", "<", ">", "≤", "≥", "≈", "≠", "∈", "→", "↦", "≪", "≫", "∼", "≔", ":=",
  ]

  /// The room in ems; none within scripts, where TeX drops it.
  static func between(_ left: MathText?, _ right: MathText, isScript: Bool) -> Double {
    guard let left, !isScript else { return 0 }
    let (before, after) = (atom(left), atom(right))
    switch (before, after) {
    // An operator after an operator, or after a parenthesis, is a sign and stands close.
    case (.relation, .binary): return 0.28
    case (.binary, .binary), (.opening, .binary), (.punctuation, .binary): return 0
    case (.relation, .relation): return 0
    case (.relation, _), (_, .relation): return 0.28
    case (.binary, _), (_, .binary): return 0.22
    case (.punctuation, _): return 0.17
    case (.function, .ordinary), (.function, .function), (.ordinary, .function): return 0.17
    default: return 0
    }
  }

  private static func atom(_ math: MathText) -> Atom {
    switch math {
    case .infix(let string) where string == "/": return .ordinary
    case .infix(let string): return relations.contains(string) ? .relation : .binary
    case .punctuation: return .punctuation
    case .function: return .function
    case .superscript(let base, _), .subscript(let base, _): return atom(base)
    case .symbol(let string): return "([{⌊⌈".contains(string) ? .opening : .delimited
    case .fenced, .text: return .delimited
    case .row(let parts): return parts.first.map(atom) == .function ? .function : .ordinary
    default: return .ordinary
    }
  }
}
