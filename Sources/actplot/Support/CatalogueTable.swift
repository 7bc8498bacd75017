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
    let head = rows.first?.fields.map(\.name).joined(separator: ",") ?? ""
    let lines = rows.map { row in
      row.fields.map { TextFormat.csv($0.values.joined(separator: "; ")) }.joined(separator: ",")
    }
    return ([head] + lines).joined(separator: "\n") + "\n"
  }

  private static func json(_ rows: [CatalogueRow]) -> String {
    let lists: Set = [
      "aliases", "parameters", "breakpoints", "asymptotes", "landmarks", "found in",
    ]
    let objects = rows.map { row in
      let members = row.fields.map { name, values in
        let value =
          lists.contains(name)
          ? "[\(values.map(TextFormat.json).joined(separator: ", "))]"
          : TextFormat.json(values.joined())
        return "    \(TextFormat.json(name)): \(value)"
      }
      return "  {\n\(members.joined(separator: ",\n"))\n  }"
    }
    return "[\n\(objects.joined(separator: ",\n"))\n]\n"
  }

  private static func markdown(_ rows: [CatalogueRow], isLaTeX: Bool) -> String {
    guard let first = rows.first else { return "" }
    var text = "| \(first.fields.map(\.name).joined(separator: " | ")) |\n"
    text += "|\(String(repeating: "---|", count: first.fields.count))\n"
    for row in rows {
      let cells = row.fields.map { field in
        let cell = TextFormat.markdown(field.values.joined(separator: "; "))
        if cell.isEmpty { return cell }
        switch field.name {
        case "function": return "`\(cell)`"
        case "formula", "derivative": return isLaTeX ? "$\(cell)$" : "`\(cell)`"
        default: return cell
        }
      }
      text += "| \(cells.joined(separator: " | ")) |\n"
    }
    return text
  }
}
