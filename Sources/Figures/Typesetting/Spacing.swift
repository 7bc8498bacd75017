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
    case (.relation, .relation): return 0
    case (.relation, _), (_, .relation): return 0.28
    case (.binary, _), (_, .binary): return 0.22
    case (.punctuation, _): return 0.17
    case (.function, .ordinary), (.function, .function), (.ordinary, .function): return 0.17
    default: return 0
    }
  }

  /// Whether an operator has nothing to its left to work on, and so is a sign that stands close.
  static func isSign(_ math: MathText, after left: MathText?) -> Bool {
    guard atom(math) == .binary else { return false }
    guard let left else { return true }
    switch atom(left) {
    case .binary, .relation, .opening, .punctuation: return true
    case .ordinary, .function, .delimited: return false
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
