/// Declared functions by their names; case, `_`, `-` and blanks do not matter.
///
/// A name is a declaration's identifier (`leaky_relu`), its title (`Leaky ReLU`) or one of its aliases.
public final class FunctionLibrary: Sendable {
  /// The functions, in the order in which tables show them.
  public let declarations: [Declaration]

  private struct Entry: Sendable {
    let declaration: Int
    let alias: Int?
  }

  private let index: [String: Entry]
  private let longestName: Int

  /// A library without functions.
  public static let empty = FunctionLibrary([])

  /// A library of some functions; the first to claim a name keeps it.
  public init(_ declarations: [Declaration]) {
    self.declarations = declarations
    var index: [String: Entry] = [:]
    func add(_ name: String, _ entry: Entry) {
      let key = Self.normalized(name)
      if index[key] == nil { index[key] = entry }
    }
    for (position, declaration) in declarations.enumerated() {
      add(declaration.identifier, Entry(declaration: position, alias: nil))
      add(declaration.title, Entry(declaration: position, alias: nil))
      for (number, alias) in declaration.aliases.enumerated() {
        add(alias.name, Entry(declaration: position, alias: number))
        if let title = alias.title { add(title, Entry(declaration: position, alias: number)) }
      }
    }
    self.index = index
    longestName = index.keys.map(\.count).max() ?? 0
  }

  /// Every function under its own name.
  public var functions: [NamedFunction] { declarations.map { NamedFunction($0, in: self) } }

  /// The function of a name, or nil.
  public func find(_ name: String) -> NamedFunction? {
    if index.isEmpty { return nil }
    // A sign before a name or an operator after it is no part of it: -tanh is not tanh.
    let visible = name.filter { !$0.isWhitespace }
    if visible.hasPrefix("-") || visible.hasSuffix("-") { return nil }
    return index[Self.normalized(name)].map(function)
  }

  private func function(_ entry: Entry) -> NamedFunction {
    let declaration = declarations[entry.declaration]
    return entry.alias.map {
      NamedFunction(declaration, alias: declaration.aliases[$0], in: self)
    } ?? NamedFunction(declaration, in: self)
  }

  /// The names most like a name that is unknown, the nearest first, at most three.
  ///
  /// Nearness is the number of letters to insert, delete, replace or swap with a neighbour. A name
  /// that differs in more than a third of its letters is not offered, unless it continues what is typed.
  public func nearestNames(to name: String) -> [String] {
    let typed = Array(Self.normalized(name))
    guard !typed.isEmpty, typed.count <= longestName + 8 else { return [] }
    let ranked: [(name: String, distance: Int)] = index.compactMap { key, entry in
      let known = Array(key)
      let distance = editDistance(typed, known)
      let isContinued = typed.count >= 3 && known.starts(with: typed)
      guard isContinued || distance <= max(1, max(typed.count, known.count) / 3) else { return nil }
      return (function(entry).identifier, isContinued ? min(distance, 1) : distance)
    }
    // Among equals those that begin as the typed name does: mistakes are rarest in the first letter.
    func rank(_ candidate: (name: String, distance: Int)) -> (Int, Int, String) {
      let isOther = candidate.name.lowercased().first != typed.first
      return (candidate.distance, isOther ? 1 : 0, candidate.name)
    }
    let sorted = ranked.sorted { rank($0) < rank($1) }
    var names: [String] = []
    for candidate in sorted where names.count < 3 && !names.contains(candidate.name) {
      names.append(candidate.name)
    }
    return names
  }

  /// A name as it is compared: lower case without `_`, `-` and blanks.
  static func normalized(_ name: String) -> String {
    name.lowercased().filter { $0 != "_" && $0 != "-" && !$0.isWhitespace }
  }
}

/// The number of letters to insert, delete, replace or swap with a neighbour to turn one word into another.
func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  // Rows of the table of distances between the words' beginnings: the last but one, the last, this.
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1]
    for j in 0..<b.count {
      var distance = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        distance = min(distance, beforeLast[j - 1] + 1)
      }
      row.append(distance)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
