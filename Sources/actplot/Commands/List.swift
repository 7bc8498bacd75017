import Activations
import ArgumentParser
import Tables

/// `actplot list`: the catalogue, or all about the functions named.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Prints the catalogue, or all about the functions named.",
    discussion: """
      Formula and derivative, parameters with defaults and ranges, values, breakpoints, where the \
      function is found and how defaults differ there, and its paper. A formula is listed with its \
      symbolic derivative.
      """)

  @ArgumentParser.Argument(
    help: ArgumentHelp("Catalogue names or formulas in x.", valueName: "function"))
  var functions: [String] = []

  @Flag(name: .customLong("all"), help: "The whole catalogue, as without functions.")
  var isAll = false

  @OptionGroup var definitions: DefinitionOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Only the breakpoints and landmarks in this range of x.", valueName: "lo:hi"),
    transform: NumberRange.parse)
  var range: ClosedRange<Double>?

  @Flag(name: .customLong("latex"), help: "Formula and derivative in LaTeX.")
  var isLaTeX = false

  @Option(help: "table, csv, json or markdown (table).", transform: parseTableFormat)
  var format: TableFormat = .table

  func run() throws {
    if isAll, let first = functions.first {
      throw Failure.usage("--all is the whole catalogue; leave out '\(first.trimmingBlanks)'")
    }
    let scope = try definitions.scope()
    let style = CatalogueRow.Style(isLaTeX: isLaTeX, range: range)
    let rows =
      functions.isEmpty
      ? Catalogue.library.functions.map { CatalogueRow($0, style) }
      : try functions.flatMap { try self.rows(for: $0, style, in: scope) }
    try StandardOutput.write(CatalogueTable.text(rows, as: format, isLaTeX: isLaTeX))
  }

  private func rows(
    for text: String, _ style: CatalogueRow.Style, in scope: FormulaScope
  ) throws(Failure) -> [CatalogueRow] {
    if let function = Catalogue.library.find(text.trimmingBlanks) {
      return [CatalogueRow(function, style)]
    }
    return try scope.parse(text).namedMembers.map {
      CatalogueRow(text: $0.name, $0.activation, style)
    }
  }
}
