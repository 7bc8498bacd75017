/// The nearest of some names to a misspelt one.
package enum NearestName {
  /// Up to three names within a distance that a slip of the finger explains, the nearest first.
  package static func find(_ name: String, among names: [String]) -> [String] {
    let word = Array(name.lowercased().prefix(40))
    // One letter is as near to x as to any other.
    if word.count < 2 { return [] }
    let allowed = (word.count + 2) / 3
    var found: [(name: String, distance: Int)] = []
    for candidate in names where !found.contains(where: { $0.name == candidate }) {
      if Swift.abs(candidate.utf8.count - word.count) > allowed { continue }
      let distance = editDistance(word, Array(candidate.lowercased()))
      if distance <= allowed { found.append((candidate, distance)) }
    }
    // The sort is stable in the order of the list for equal distances.
    return found.enumerated()
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .prefix(3).map { $0.element.name }
  }
}
