import Activations

/// Finds functions of the catalogue by name, alias, framework, author or property.
struct CatalogueSearch {
  private let words: [String]

  /// A search for all words of a text.
  init(_ text: String) {
    words = text.lowercased().split(separator: " ").map(String.init)
  }

  /// The functions in which every word is found.
  func matches(_ functions: [NamedFunction]) -> [NamedFunction] {
    let found = Parallel.map(functions, holds)
    return zip(functions, found).filter(\.1).map(\.0)
  }

  private func holds(_ function: NamedFunction) -> Bool {
    let text = Self.declared(function)
    let missing = words.filter { !text.contains($0) }
    if missing.isEmpty { return true }
    // What is found costs more than what is declared.
    let properties = Activation(Formula(function.example)).properties.map { $0.lowercased() }
    return missing.allSatisfy { word in properties.contains { $0.hasPrefix(word) } }
  }

  private static func declared(_ function: NamedFunction) -> String {
    let declaration = function.declaration
    let aliases = declaration.aliases.flatMap { [$0.name, $0.title ?? ""] }
    let sources = declaration.sources.flatMap { [$0.framework.rawValue, $0.name, $0.note ?? ""] }
    let paper =
      declaration.paper.map { [$0.authors, "\($0.year)", $0.title, $0.arXiv ?? ""] } ?? []
    let frameworks = declaration.sources.contains { $0.framework == .torch } ? ["pytorch"] : []
    return ([function.identifier, function.title] + aliases + sources + frameworks + paper)
      .joined(separator: " ").lowercased()
  }
}
