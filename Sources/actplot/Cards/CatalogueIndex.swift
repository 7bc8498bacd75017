import Activations
import Tables

/// The catalogue, a function a line.
enum CatalogueIndex {
  /// Wider than this no line is.
  private static let width = 80

  /// Names and formulas in two columns, none wider than a terminal.
  static func lines(_ functions: [NamedFunction]) -> String {
    let names = functions.map(\.identifier)
    let column = (names.map(\.count).max() ?? 0) + 2
    return functions.map { function in
      let formula = Formula(function.example).expression.text
      let head = function.identifier.padded(to: column)
      return "\(head)\(formula.cut(to: width - column))\n"
    }.joined()
  }

  /// A table with a column for each property.
  static func markdown(_ functions: [NamedFunction], isLaTeX: Bool) -> String {
    var writer = MarkdownWriter(
      ["function", "formula", "range", "monotone", "curvature", "smoothness", "symmetry", "Lipschitz", "gain", "found in"]
        .map { Column($0) })
    for card in Parallel.map(functions, { Card($0, Card.Style(isLaTeX: isLaTeX)) }) {
      guard let analysis = card.analysis else { continue }
      writer.cell(.code(card.function))
      writer.cell(isLaTeX ? .math(card.formula) : .code(card.formula))
      writer.cell(.text(Card.words(analysis.values)))
      writer.cell(.text(analysis.monotone.map { $0 > 0 ? "rising" : $0 < 0 ? "falling" : "constant" } ?? "no"))
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
  fileprivate func cut(to width: Int) -> String {
    count <= width ? self : prefix(width - 1) + "…"
  }
}
