import Activations
import Tables

/// The output of `list` in each of its formats.
enum CardTable {
  /// Cards as text that ends with a line break.
  static func text(_ cards: [Card], as format: TableFormat, isLaTeX: Bool) -> String {
    switch format {
    case .table: cards.map(block).joined(separator: "\n")
    case .csv: csv(cards)
    case .json: json(cards)
    case .markdown: cards.map { section($0, isLaTeX: isLaTeX) }.joined(separator: "\n")
    }
  }

  /// A function as a block of lines: its name, and below it what there is to say.
  private static func block(_ card: Card) -> String {
    let (columns, width) = (Terminal.columns, Terminal.columns < 60 ? 0 : 14)
    var text = "\(card.function)\n"
    for (name, values) in card.fields {
      for (index, value) in values.enumerated() {
        let head = index == 0 ? name : ""
        // In a narrow terminal a name has a line of its own.
        if width == 0, !head.isEmpty { text += "  \(head)\n" }
        let margin = 2 + (width == 0 ? 2 : width)
        let lines = value.folded(to: columns - margin, indent: 2).joined(
          separator: "\n" + String(repeating: " ", count: margin))
        let first = width == 0 ? "" : head
        text += "  \(first)\(String(repeating: " ", count: margin - 2 - first.count))\(lines)\n"
      }
    }
    return text
  }

  private static func csv(_ cards: [Card]) -> String {
    var writer = CSVWriter(
      header: ["function"] + (cards.first?.fields.map(\.name) ?? []))
    for row in Parallel.map(
      cards,
      { card in
        [card.function] + card.fields.map { $0.values.joined(separator: "; ") }
      })
    { writer.row(row) }
    return writer.text.string
  }

  private static func json(_ cards: [Card]) -> String {
    var writer = JSONWriter()
    writer.beginArray(.lines)
    for json in Parallel.map(cards, { $0.json }) { writer.value(json) }
    writer.end()
    return writer.text.string + "\n"
  }

  /// A function as a heading and a table of two columns.
  private static func section(_ card: Card, isLaTeX: Bool) -> String {
    var writer = MarkdownWriter([Column("property"), Column("value")])
    for (name, values) in card.fields where !values.isEmpty {
      writer.cell(.text(name))
      let text = values.joined(separator: "; ")
      let isFormula = name == "formula" || name == "derivative"
      writer.cell(isFormula ? isLaTeX ? .math(text) : .code(text) : .text(text))
      writer.endRow()
    }
    return "## \(card.name)\n\n" + writer.text.string
  }
}
