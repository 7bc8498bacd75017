import Activations
import Tables

/// The catalogue, a function a line.
enum CatalogueIndex {
  /// Names, formulas and where they are found, in columns that no terminal breaks; at last what was left out.
  static func lines(_ functions: [NamedFunction], width: Int) -> String {
    let names = functions.map(\.identifier)
    let column = min((names.map(\.count).max() ?? 0) + 2, width / 2)
    let found = functions.map { frameworks(of: $0.declaration) }
    let foundWidth = width < 72 ? 0 : (found.map(\.count).max() ?? 0) + 2
    let room = width - column - foundWidth
    var isCut = false
    var text = ""
    for (function, found) in zip(functions, found) {
      let formula = Formula(function.example).written.text
      isCut = isCut || formula.count > room
      let head = function.identifier.cut(to: column - 1).padded(to: column)
      let line = head + formula.cut(to: room)
      text +=
        (foundWidth == 0 ? line : line.padded(to: width - foundWidth + 2) + found).withoutBlanks
      text += "\n"
    }
    if isCut || foundWidth == 0 {
      let left = foundWidth == 0 ? "where they are found is left out" : "… is left out"
      text +=
        "(\(left); actplot list NAME has all)".folded(to: width, indent: 1)
        .joined(separator: "\n") + "\n"
    }
    return text
  }

  private static func frameworks(of declaration: Declaration) -> String {
    let names = declaration.sources.map(\.framework).filter { $0 != .other }.map(\.rawValue)
    return names.uniqued.joined(separator: " ")
  }

  /// A table with a column for each property.
  static func markdown(_ functions: [NamedFunction], isLaTeX: Bool) -> String {
    var writer = MarkdownWriter(
      [
        "function", "formula", "range", "monotone", "curvature", "smoothness", "symmetry",
        "Lipschitz", "gain", "found in",
      ]
      .map { Column($0) })
    for card in Parallel.map(functions, { Card($0, Card.Style(isLaTeX: isLaTeX)) }) {
      guard let analysis = card.analysis else { continue }
      writer.cell(.code(card.function))
      writer.cell(isLaTeX ? .math(card.formula) : .code(card.formula))
      writer.cell(.text(Card.words(analysis.values)))
      writer.cell(
        .text(analysis.monotone.map { $0 > 0 ? "rising" : $0 < 0 ? "falling" : "constant" } ?? "no")
      )
      writer.cell(
        .text(analysis.convexity.map { $0 > 0 ? "convex" : $0 < 0 ? "concave" : "linear" } ?? ""))
      writer.cell(.text(card.activation.smoothnessText))
      writer.cell(.text(analysis.symmetry?.rawValue ?? ""))
      writer.cell(.text(NumberText.rounded(analysis.lipschitz, digits: 6)))
      writer.cell(.text(NumberText.rounded(analysis.moments.gain, digits: 6)))
      writer.cell(.text(card.sources.joined(separator: "; ")))
      writer.endRow()
    }
    return writer.text.string
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }
  fileprivate var withoutBlanks: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
  fileprivate func cut(to width: Int) -> String {
    count <= width ? self : prefix(width - 1) + "…"
  }
}
