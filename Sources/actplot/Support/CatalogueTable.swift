import Tables

/// The output of `list` in each of its formats.
enum CatalogueTable {
  /// The rows as text that ends with a line break.
  static func text(
    _ rows: [CatalogueRow], as format: TableFormat, isLaTeX: Bool
  ) -> String {
    switch format {
    case .table: rows.map(block).joined(separator: "\n")
    case .csv: csv(rows)
    case .json: json(rows)
    case .markdown: markdown(rows, isLaTeX: isLaTeX)
    }
  }

  /// A function as a block of lines: its name, and below it what there is to say.
  private static func block(_ row: CatalogueRow) -> String {
    let shown = row.fields.dropFirst().filter { !$0.values.isEmpty && $0.values != [""] }
    let width = 13
    var text = "\(row.identifier)\n"
    for (name, values) in shown {
      for (index, value) in values.enumerated() {
        let head = index == 0 ? name : ""
        text += "  \(head)\(String(repeating: " ", count: width - head.count))\(value)\n"
      }
    }
    return text
  }

  private static func csv(_ rows: [CatalogueRow]) -> String {
    var writer = CSVWriter(header: rows.first?.fields.map(\.name) ?? [])
    for row in rows { writer.row(row.fields.map { $0.values.joined(separator: "; ") }) }
    return writer.text.string
  }

  private static func json(_ rows: [CatalogueRow]) -> String {
    let lists: Set = [
      "aliases", "parameters", "breakpoints", "asymptotes", "landmarks", "found in",
    ]
    var writer = JSONWriter()
    writer.beginArray(.lines)
    for row in rows {
      writer.beginObject(.lines)
      for (name, values) in row.fields {
        writer.key(name)
        if lists.contains(name) {
          writer.beginArray(.line)
          for value in values { writer.value(value) }
          writer.end()
        } else {
          writer.value(values.joined())
        }
      }
      writer.end()
    }
    writer.end()
    return writer.text.string + "\n"
  }

  private static func markdown(_ rows: [CatalogueRow], isLaTeX: Bool) -> String {
    var writer = MarkdownWriter(rows.first?.fields.map { Column($0.name) } ?? [])
    for row in rows {
      for (name, values) in row.fields {
        let text = values.joined(separator: "; ")
        switch name {
        case "function": writer.cell(.code(text))
        case "formula", "derivative": writer.cell(isLaTeX ? .math(text) : .code(text))
        default: writer.cell(.text(text))
        }
      }
      writer.endRow()
    }
    return writer.text.string
  }
}
