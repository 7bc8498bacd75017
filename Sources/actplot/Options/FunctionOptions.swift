import Activations
import ArgumentParser

/// Which functions a command is about.
struct FunctionOptions: ParsableArguments {
  @ArgumentParser.Argument(
    help: ArgumentHelp("Catalogue names or formulas in x.", valueName: "function"),
    completion: Completions.functions)
  var functions: [String] = []

  @Flag(name: .customLong("all"), help: "The whole catalogue.")
  var isAll = false

  @OptionGroup var definitions: DefinitionOptions

  /// The functions named, or the ten of the project, or the whole catalogue.
  func families() throws(Failure) -> [FunctionFamily] {
    let scope = try definitions.scope()
    if isAll {
      guard functions.isEmpty else {
        throw .usage("--all is the whole catalogue; leave out '\(functions[0].trimmingBlanks)'")
      }
      return Catalogue.declarations.map(FunctionFamily.init)
    }
    if functions.isEmpty { return Catalogue.project.map(FunctionFamily.init) }
    return try scope.families(functions)
  }

  /// What a picture of the functions is called: the ten's own name for none, else a name made of theirs.
  func picture(of families: [FunctionFamily], ten: String, suffix: String = "") -> String {
    if functions.isEmpty && !isAll { return "plots/\(ten).png" }
    return (isAll ? "all" : FileNames.joined(families.map(\.key))) + suffix + ".png"
  }
}

/// Names that formulas may use besides the catalogue's.
struct DefinitionOptions: ParsableArguments {
  @Option(
    name: .customLong("let"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A constant for the formulas.", valueName: "name=value"))
  var constants: [String] = []

  @Option(
    name: .customLong("define"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A function for the formulas, such as \"my(x, a=1) = x*sigmoid(a*x)\".",
      valueName: "definition"))
  var definitions: [String] = []

  /// The names in force.
  func scope() throws(Failure) -> FormulaScope {
    var scope = FormulaScope()
    guard max(constants.count, definitions.count) <= Limits.definitions else {
      throw .usage("there are more than \(Limits.definitions) definitions")
    }
    do {
      for text in constants { try scope.add(constant: text) }
      for text in definitions { try scope.add(definition: text) }
    } catch { throw .usage("\(error)") }
    return scope
  }
}
