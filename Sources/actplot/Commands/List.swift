import Activations
import ArgumentParser
import Tables

/// `actplot list`: the catalogue, or all about the functions named.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Prints the catalogue, a line each, or the cards of the functions named.",
    discussion: """
      A card has formula and derivative, parameters with defaults and ranges, and what is found for \
      the function at these parameters: values, extrema, inflections, zeros, breakpoints, asymptotes, \
      the steepest slope, mean and gains under a standard normal input. Then where the function is \
      found, how defaults differ there, and its paper. Formulas have cards too.
      """)

  @ArgumentParser.Argument(
    help: ArgumentHelp("Catalogue names or formulas in x.", valueName: "function"),
    completion: Completions.functions)
  var functions: [String] = []

  @Flag(name: .customLong("all"), help: "The whole catalogue, as without functions.")
  var isAll = false

  @OptionGroup var definitions: DefinitionOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Only what is found in this range of x.", valueName: "lo:hi"),
    transform: NumberRange.parse)
  var range: ClosedRange<Double>?

  @Flag(name: .customLong("latex"), help: "Formula and derivative in LaTeX.")
  var isLaTeX = false

  @Option(
    help: ArgumentHelp(
      "Functions by name, alias, framework, author or property: odd, monotone, convex, bounded, …",
      valueName: "text"), completion: Completions.properties)
  var search: String?

  @Option(
    help: "table, csv, json or markdown (table).", completion: Completions.tableFormats,
    transform: parseTableFormat)
  var format: TableFormat = .table

  func run() throws {
    let style = Card.Style(isLaTeX: isLaTeX, range: range)
    if functions.isEmpty { return try listCatalogue(style) }
    if isAll {
      throw Failure.usage(
        "--all is the whole catalogue; leave out '\(functions[0].trimmingBlanks)'")
    }
    if search != nil {
      throw Failure.usage(
        "--search looks through the catalogue; leave out '\(functions[0].trimmingBlanks)'")
    }
    let scope = try definitions.scope()
    let cards = try functions.flatMap(FunctionWords.parts).flatMap {
      try self.cards(for: $0, style, in: scope)
    }
    try StandardOutput.write(CardTable.text(cards, as: format, isLaTeX: isLaTeX))
  }

  private func listCatalogue(_ style: Card.Style) throws(Failure) {
    var functions = Catalogue.library.functions
    if let search {
      functions = CatalogueSearch(search).matches(functions)
      if functions.isEmpty { throw .usage("nothing in the catalogue matches '\(search)'") }
    }
    let text =
      switch format {
      case .table: CatalogueIndex.lines(functions, width: Terminal.columns)
      case .markdown: CatalogueIndex.markdown(functions, isLaTeX: isLaTeX)
      case .csv, .json:
        CardTable.text(functions.map { Card($0, style) }, as: format, isLaTeX: isLaTeX)
      }
    try StandardOutput.write(text)
  }

  private func cards(
    for text: String, _ style: Card.Style, in scope: FormulaScope
  ) throws(Failure) -> [Card] {
    if let function = Catalogue.library.find(text.trimmingBlanks) {
      return [Card(function, style)]
    }
    return try scope.parse(text).namedMembers.map {
      Card(text: $0.name, $0.activation, style)
    }
  }
}
